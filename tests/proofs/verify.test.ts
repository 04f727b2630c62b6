import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Graph, type Choice, type Logic } from '../../src/model/graph.ts';
import type { Problem } from '../../src/model/problem.ts';
import { createScenario } from '../../src/scenario/machine.ts';
import { verify, type Verdict } from '../../src/proofs/verify.ts';
import { plainOpen, plainSearch, plainStart, plainTake, type PlainSearch } from './plain.ts';
import { logic, tameLogic } from './random.ts';
import { compileText, graphOf } from '../scenario/script.ts';
import { write } from '../scenario/written.ts';

const frame = graphOf(
  '## hall: A hall\n\n- [ask] "Why?"\n\n## ending gone: Gone\n- result: failure\n\nShe goes.',
);
/** What is only looked at when every way can be gone. */
const later = ['rule-never-fires', 'over-limit', 'unbounded-run'];
const titles = { hall: '"Hall?"', desk: 'The *desk*', lift: 'A lift', yard: '“Out there.”' };
const sceneOf: Record<string, string> = {
  'Hall?': 'hall',
  'The desk': 'desk',
  'A lift': 'lift',
  'Out there.': 'yard',
};
/** Every place has a line of its own, so that a message that names lines can be read. */
const places = Object.keys(titles).flatMap((scene) => [
  scene,
  ...['ask', 'own', 'call', 'look'].map((choice) => `${scene}/${choice}`),
]);
const prove = (logic: Logic) =>
  verify({ ...frame, titles, logic }, (id) => ({ file: id, line: places.indexOf(id) + 1 }));
/** `spots` above put the place into the file's name. */
const found = ({ problems }: Verdict, code: string) =>
  problems.filter((problem) => problem.code === code).map(({ file }) => file);

/* The seed is fixed, so that a failure here fails everywhere; change it to look further. */
describe('over random scenarios, sound and broken', () => {
  const anyLogic = fc.oneof(logic, tameLogic);

  test('what the verifier reports is what a plain search finds', () => {
    const seen = { sound: 0, broken: 0, over: 0 };
    fc.assert(
      fc.property(anyLogic, (logic) => {
        const facts = plainSearch(logic);
        const verdict = prove(logic);
        seen[isSound(logic, facts) ? 'sound' : 'broken'] += 1;
        expect(verdict.problems.length === 0).toBe(isSound(logic, facts));

        for (const { message } of verdict.problems) {
          expect(message).not.toMatch(/undefined|NaN|Infinity|\[object/);
        }
        const stuck = new Set(facts.stuck.map((i) => facts.states[i]!.at));
        expect(new Set(found(verdict, 'stuck'))).toEqual(stuck);
        expect(found(verdict, 'no-open-ending').length).toBe(facts.lost ? 1 : 0);
        const dead = logic.scenes
          .filter(({ id }) => facts.reached.has(id) && !stuck.has(id))
          .flatMap(({ id, choices }) =>
            choices.flatMap((one) => (facts.offered.has(one) ? [] : `${id}/${one.id}`)),
          );
        expect(found(verdict, 'never-offered')).toEqual(dead);
        for (const code of ['unreachable-scene', 'unreachable-ending']) {
          for (const id of found(verdict, code)) expect(facts.reached.has(id)).toBe(false);
        }
        if (found(verdict, 'no-way-out').length > 0) expect(facts.trapped).not.toEqual([]);
        const ways = verdict.problems.filter(({ code }) => !later.includes(code));
        const over = verdict.problems.filter(({ code }) => code === 'over-limit');
        expect(over.length).toBe(ways.length > 0 ? 0 : facts.over.size);
        for (const one of over) {
          seen.over += 1;
          expectOver(logic, facts, one);
        }
        const asleep = facts.asleep.map((rule) => `@rule/${logic.rules.indexOf(rule) + 1}`);
        expect(found(verdict, 'rule-never-fires')).toEqual(ways.length > 0 ? [] : asleep);
        const endless = facts.looping.length > 0 && verdict.problems.length === 1;
        if (!endless) expect(found(verdict, 'unbounded-run')).toEqual([]);
      }),
      { seed: 7, numRuns: 1_500 },
    );
    expect(seen.sound).toBeGreaterThan(100);
    expect(seen.broken).toBeGreaterThan(100);
    expect(seen.over).toBeGreaterThan(20);
  });

  test('the path that a finding prints leads there, and there is no shorter one', () => {
    let paths = 0;
    fc.assert(
      fc.property(logic, (logic) => {
        const facts = plainSearch(logic);
        for (const { code, file, message } of prove(logic).problems) {
          const path =
            /(?:^|: )[Aa]fter (.*?), (?:no choice of|choices lead round|the conversation can|"(?!.*brings))/.exec(
              message,
            )?.[1];
          if (path === undefined) continue;
          paths += 1;
          const end = walk(logic, path);
          const at = facts.states.findIndex((state) => JSON.stringify(state) === end);
          const shows = {
            stuck: facts.stuck.filter((i) => facts.states[i]!.at === file),
            'no-way-out': facts.trapped,
            // One loop is named; another may begin sooner.
            'unbounded-run': facts.looping.filter((i) => i === at),
            'no-open-ending': facts.states.flatMap((state, i) => (loses(logic, state) ? i : [])),
          }[code as 'stuck'];
          expect(shows).toContain(at);
          expect(stepsOf(path).length).toBe(facts.depth[at]);
          expect(facts.depth[at]).toBe(Math.min(...shows.map((i) => facts.depth[i]!)));
        }
      }),
      { seed: 7, numRuns: 500 },
    );
    expect(paths).toBeGreaterThan(100);
  });

  test('the machine does what the plain rules say, wherever one goes', () => {
    fc.assert(
      fc.property(anyLogic, fc.array(fc.nat(2), { maxLength: 12 }), (logic, picks) => {
        const scenario = createScenario('random', logic);
        let moment = scenario.begin();
        let state = plainStart(logic);
        for (const pick of picks) {
          expect(moment.at).toBe(state.at);
          for (const { id } of logic.meters) expect(moment.values[id]).toBe(state.meters[id]);
          for (const id of logic.flags)
            expect(moment.values[id] === 1).toBe(state.flags.includes(id));
          const scene = logic.scenes.find(({ id }) => id === state.at);
          expect(moment.ended).toBe(scene === undefined);
          const choice = scene?.choices[pick % scene.choices.length];
          if (!choice) return;
          const open = plainOpen(logic, state).includes(choice);
          const next = open ? plainTake(logic, state, choice) : undefined;
          const taken = scenario.choose(moment, choice.id);
          expect(taken.snapshot === moment.snapshot).toBe(next === undefined);
          [moment, state] = [taken, next ?? state];
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('written down as a script and compiled, it is the same logic again', () => {
    fc.assert(
      fc.property(anyLogic, (logic) => {
        const { graph, problems } = compileText(write(logic));
        expect(problems).toEqual([]);
        expect(graph!.logic).toEqual(logic);
        expect(Graph.safeParse(graph).error).toBeUndefined();
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

function isSound(logic: Logic, facts: PlainSearch): boolean {
  const places = [...logic.scenes, ...logic.endings];
  const choices = logic.scenes.flatMap((scene) => scene.choices);
  return (
    places.every(({ id }) => facts.reached.has(id)) &&
    choices.every((choice) => facts.offered.has(choice)) &&
    !facts.lost &&
    facts.stuck.length === 0 &&
    facts.trapped.length === 0 &&
    facts.looping.length === 0 &&
    facts.asleep.length === 0 &&
    facts.over.size === 0
  );
}

function loses(logic: Logic, state: PlainSearch['states'][number]): boolean {
  return plainOpen(logic, state).some((choice) => plainTake(logic, state, choice) === undefined);
}

/**
 * It stands where that can happen soonest, and names each other place, by its line, at which it can;
 * of many, some, and how many more there are.
 */
function expectOver(logic: Logic, { over }: PlainSearch, { file, message }: Problem): void {
  const [, path, , meter] = /^After (.*?), (to arrive at )?.* brings (\w+) to/.exec(message)!;
  const named = new Map(
    [...over.get(meter!)!].map(([where, choices]) => [placeOf(logic, where), choices]),
  );
  const isArrival = !file.includes('/');
  expect(stepsOf(path!).length + (isArrival ? 0 : 1)).toBe(named.get(file));
  expect(named.get(file)).toBe(Math.min(...named.values()));
  named.delete(file);
  const lines = [...message.matchAll(/\(line (\d+)\)/g)].map((one) => places[Number(one[1]) - 1]!);
  const more = Number(/ and (\d+) more\./.exec(message)?.[1] ?? 0);
  expect(lines.length + more).toBe(named.size);
  for (const place of lines) expect(named.delete(place)).toBe(true);
}

function placeOf({ scenes }: Logic, where: Choice | string): string {
  if (typeof where === 'string') return where;
  return `${scenes.find(({ choices }) => choices.includes(where))!.id}/${where.id}`;
}

/** Scenes and choices of `"Hall?" [ask] → "The desk" [own]`. */
function stepsOf(path: string): [scene: string, choice: string][] {
  if (path === 'the first line') return [];
  return path.split(' → ').map((step) => {
    const [, title, choice] = /^["“](.*)["”] \[(.*)\]$/.exec(step)!;
    return [sceneOf[title!]!, choice!];
  });
}

/** Plays a path by the plain rules. */
function walk(logic: Logic, path: string): string {
  let state = plainStart(logic);
  for (const [at, id] of stepsOf(path)) {
    expect(state.at).toBe(at);
    state = plainTake(
      logic,
      state,
      plainOpen(logic, state).find((one) => one.id === id)!,
    )!;
  }
  return JSON.stringify(state);
}
