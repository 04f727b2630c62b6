import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { build } from 'vite';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createActor, createMachine, type AnyStateMachine } from 'xstate';
import { bare, bareXState, unasked } from '../../src/packaging/bare-xstate.ts';
import { compile } from '../../src/scenario/compile.ts';
import { noRoom } from '../scenario/shipped.ts';
import * as whole from './bare-charts.ts';

const dist = new URL('../../node_modules/xstate/dist/', import.meta.url);
const modules = readdirSync(dist)
  .filter((name) => name.endsWith('.esm.js') && !name.includes('development'))
  .map((name) => readFileSync(new URL(name, dist), 'utf8'));

const errors = (code: string) => code.match(/new Error\(/g)?.length ?? 0;

test('XState throws where it threw, without a sentence', () => {
  const cut = modules.map((code) => bare(code)).join('\n');
  expect(errors(cut)).toBeGreaterThan(10);
  const uncommented = cut.replace(/^\s*\/\/.*$/gm, '');
  expect(uncommented.match(/new Error\((?!\s*\)).{20}/g) ?? []).toEqual([]);
});

test('everything that is cut out is there to be cut out', () => {
  const met = new Set<string>();
  const cut = modules.map((code) => bare(code, (name) => met.add(name)));
  expect([...met].sort()).toEqual([...unasked.keys()].sort());
  expect(modules.join('')).toContain('._sendInspectionEvent({');
  expect(cut.join('')).not.toContain('._sendInspectionEvent({');
});

test('what is no error and no name of these stays as it was, word for word', () => {
  const code = 'const a = Error;\nthrow new TypeError(`b ${a("c")}`, new Map([["Error", 1]]));\n';
  expect(bare(code)).toBe(code);
  expect(bare('throw new Error(`a ${b(`c`)}`, { cause });')).toBe('throw new Error();');
  expect(bare('class StateNode { send() { b(new Error("c")); } get on() { d(); } }')).toBe(
    'class StateNode { send() { b(new Error()); } get on() {throw new Error()} }',
  );
});

test('a method or part that nobody asks for goes whole, and so does what only prepares', () => {
  expect(bare('class StateNode { toJSON() { a(); } send() {} }')).toBe(
    'class StateNode {  send() {} }',
  );
  expect(bare('a({ b: c, toJSON: () => d, send, can: e });')).toBe('a({ b: c,  send,  });');
  const fields = ['this.a = void 0;', 'this.b = this.b.bind(this);', 'this.c = d(void 0);'];
  expect(bare(fields.join(''))).toBe(`;;${fields[2]}`);
});

describe('by XState and by what is left of it', () => {
  let cut: typeof whole;
  beforeAll(async () => {
    cut = await buildBare();
  });
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('a conversation goes the same way, wherever it is taken', () => {
    const { logic } = compile(noRoom).graph!;
    const [one, other] = [whole, cut].map(({ createScenario }) => createScenario('it', logic));
    const choices = logic.scenes.flatMap((scene) => scene.choices.map(({ id }) => id));
    const step = fc.oneof(
      { weight: 9, arbitrary: fc.nat().map((nth) => ({ nth })) },
      { weight: 1, arbitrary: fc.constantFrom(...choices).map((unheard) => ({ unheard })) },
      { weight: 1, arbitrary: fc.constantFrom(...logic.scenes).map(({ id }) => ({ skip: id })) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let [a, b] = [one!.begin(), other!.begin()];
        for (const how of steps) {
          const open = one!.play.open({ at: a.at, values: a.values });
          if ('skip' in how) {
            if (a.ended) continue;
            [a, b] = [one!.skip(a, how.skip), other!.skip(b, how.skip)];
          } else {
            const choice = 'unheard' in how ? how.unheard : open[how.nth % open.length]?.id;
            if (choice === undefined) continue;
            [a, b] = [one!.choose(a, choice), other!.choose(b, choice)];
          }
          expect([b.at, b.values, b.ended]).toEqual([a.at, a.values, a.ended]);
        }
      }),
      { numRuns: 200, seed: 20_261_122 },
    );
  });

  test('a session is in the same state and has done the same things, whatever happens', async () => {
    const names = (from: object): string[] => [
      ...new Set(
        JSON.stringify(from)
          .match(/"[a-z-]+"(?=:)/g)
          ?.map((name) => name.slice(1, -1)),
      ),
    ];
    const events = names(whole.chart).filter((name) => !['states', 'initial', 'on'].includes(name));
    const event = fc.oneof(
      fc.constantFrom(...events).map((type) => ({ type })),
      fc.nat(40_000).map((ms) => ({ ms })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 40 }),
        fc.array(fc.boolean()),
        async (...how) => {
          const byActor = await tell(asActor, createMachine, ...how);
          expect(await tell(cut.runChart, cut.createMachine, ...how)).toEqual(byActor);
        },
      ),
      { numRuns: 200, seed: 20_261_122 },
    );
  });
});

const asActor: typeof whole.runChart = (machine, see) => {
  const actor = createActor(machine);
  actor.subscribe((snapshot) => see(snapshot as never));
  return actor as never;
};

/**
 * What a session does and is, step by step. As in a session, a deed may send an event, and how long a
 * state waits may depend on what was done on the way into it.
 */
async function tell(
  run: typeof whole.runChart,
  create: typeof createMachine,
  steps: readonly ({ type: string } | { ms: number })[],
  luck: readonly boolean[],
): Promise<string[]> {
  const told: string[] = [];
  let guesses = 0;
  const guess = () => luck[(guesses += 1) % luck.length] ?? false;
  const { chart } = whole;
  const deeds = [...new Set(JSON.stringify(chart).match(/[a-z][A-Za-z]+/g))];
  const sends = new Map([
    ['seek', 'found'],
    ['deliver', 'refused'],
    ['leave', 'left'],
  ]);
  const act = (deed: string) => () => {
    told.push(deed);
    const type = sends.get(deed);
    if (type !== undefined && guess()) running.send({ type });
  };
  const machine = create(chart as never, {
    actions: Object.fromEntries(deeds.map((deed) => [deed, act(deed)])),
    guards: { mayTryAgain: guess, isLimited: guess, isDue: guess },
    delays: { opening: 500, storing: () => 100 * told.length, limit: 30_000, soon: 20_000 },
  }) as AnyStateMachine;
  const running = run(machine, ({ value, tags }) => {
    told.push(JSON.stringify([value, ...tags]));
  });
  running.start();
  for (const step of steps) {
    if ('type' in step) running.send(step);
    else await vi.advanceTimersByTimeAsync(step.ms);
  }
  await vi.advanceTimersByTimeAsync(1);
  vi.clearAllTimers();
  return told;
}

/** As the learner's script is built, but for what it holds. */
async function buildBare(): Promise<typeof whole> {
  const outDir = mkdtempSync(join(tmpdir(), 'bare-'));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [bareXState],
    // Vitest asks for what XState has for developers.
    resolve: { conditions: ['module', 'browser', 'import'] },
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('bare-charts.ts', import.meta.url)),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: 'charts.mjs' },
      },
    },
  });
  try {
    return (await import(join(outDir, 'charts.mjs'))) as typeof whole;
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
