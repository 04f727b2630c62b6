import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { playthroughs, scenario } from '../course/content.ts';
import { removeCopies } from '../course/copy.ts';
import { copyProject, type Project } from './project.ts';

afterAll(removeCopies);

const small = readFileSync(new URL('../course/small.mdx', import.meta.url), 'utf8');

type Counted = {
  course: Record<string, number>;
  conversations: ({ id: string } & Record<string, unknown>)[];
};

/** A project with one conversation of two scenes, small enough to count by hand. */
function copySmall(): Project {
  const copy = copyProject();
  copy.remove(playthroughs);
  copy.write(scenario, small);
  return copy;
}

let copy: Project;
beforeAll(() => {
  copy = copySmall();
});

/** What is said last: how much of the LMS's save slot the whole course may take. */
const whole = `Once all of the course is done, its record takes at most 104 of the 2,048 characters that it may take in the LMS’s save slot (suspend data).
`;

test('the numbers of a conversation, as text', async () => {
  const { code, out, err } = await copy.run('numbers');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  // Trust is 40; then 60 or 20; then 80, 50, 40 or 10. Only the first of these is settled. Each run
  // reads 13 words first, 22 of the first scene and 24 of its lines, 4 and 22 of the second.
  expect(out).toBe(`A customer at the counter (${scenario})

  2 scenes, 4 choices, 2 endings.
  7 states that can be reached, all of them tried.
  4 runs of 2 decisions; the longest takes 2 of the 2,048 characters that a course may take in the LMS's save slot (suspend data).
  Highest values: trust 80.
  Best run, 2 decisions to "Settled":
    "At the counter" [listen]
    "What now?" [own]

  Ending      Result   Runs  Decisions      Words  Minutes         Score
  Settled     success     1          2        100        1          1.00
  Still open  partial     3          2  99 to 101        1  0.00 to 0.50

Marks by competence, the worst and the best sum, and in brackets the decisions that count:
  Competence  Settled   Still open
  listen        2 (1)  −1 to 2 (1)
  ownership     2 (1)  −1 to 2 (1)
Marks are the plain sums of \`evidence\`. A .play file counts otherwise: in \`listen: 7 of 8\` each mark is counted from the weakest choice that was open beside it, on that one run.

${whole}`);
});

describe('of a conversation with variants', () => {
  const late = 'variants:\n  late: { starts: { trust: 60 }, texts: { you: Late. } }\n';
  let two: Project;
  beforeAll(() => {
    two = copySmall();
    two.change(scenario, 'secondary: ', `${late}secondary: `);
  });

  test('it is said how large each of them is, and how one is counted', async () => {
    const { out } = await two.run('numbers');
    expect(out).toContain(
      '\n  1 variant (late): 7 states, all of them tried. To count one: npm run numbers -- no-room --variant late\n',
    );
    expect((await copy.run('numbers')).out).not.toContain('variant');
    expect((await two.run('check')).out).toContain(
      '\n    1 variant (late): 7 states, all of them tried.\n',
    );
  });

  test('one of them is counted as it begins and as it is told', async () => {
    const { out } = await two.run('numbers', ['no-room', '--variant', 'late']);
    expect(out).toMatch(/^A customer at the counter \(.*\), in the variant late\n/);
    expect(out).toContain('Highest values: trust 100.');
    // Its first text has one word, where the conversation's own has 13.
    expect(out).toMatch(/Settled +success +3 +2 +86 to 88 /);
    expect(out).not.toContain('To count one');
    const { out: json } = await two.run('numbers', ['--variant', 'late', '--format', 'json']);
    expect(JSON.parse(json)).toMatchObject({
      conversations: [{ id: 'no-room', variant: 'late', states: 7 }],
    });
  });

  test('one that is not there is one sentence, with a guess', async () => {
    expect(await two.run('numbers', ['--variant', 'lat'])).toEqual({
      code: 1,
      out: '',
      err: 'There is no variant called "lat". Did you mean "late"? Known: late.\n',
    });
    expect((await copy.run('numbers', ['--variant', 'late'])).err).toBe(
      'There is no variant called "late". None is written.\n',
    );
  });
});

test('the same as JSON', async () => {
  const { code, out } = await copy.run('numbers', ['no-room', '--format', 'json']);
  expect(code).toBe(0);
  const { course, conversations } = JSON.parse(out) as Counted;
  const [counted, ...more] = conversations;
  expect(more).toEqual([]);
  expect(course).toEqual({ longestRecord: 104, mayTake: 2048 });
  expect(counted).toMatchObject({
    id: 'no-room',
    file: scenario,
    title: 'A customer at the counter',
    scenes: 2,
    choices: 4,
    endings: 2,
    states: 7,
    highest: { trust: 80 },
    runs: 4,
    shortest: 2,
    longest: 2,
    longestTrail: 2,
    byEnding: [
      {
        id: 'settled',
        result: 'success',
        runs: 1,
        competences: { listen: { marks: [2, 2], decisions: [1, 1] } },
        score: { lowest: { score: 1 } },
      },
      { id: 'open', result: 'partial', runs: 3, score: { highest: { score: 0.5 } } },
    ],
    best: { ending: 'settled' },
  });
});

test('only what is named, in the order of the files', async () => {
  const two = copySmall();
  two.write('content/scenarios/en/another.mdx', small);
  const idsOf = async (...ids: string[]) => {
    const { out } = await two.run('numbers', [...ids, '--format=json']);
    return (JSON.parse(out) as Counted).conversations.map(({ id }) => id);
  };
  expect(await idsOf()).toEqual(['another', 'no-room']);
  expect(await idsOf('no-room')).toEqual(['no-room']);
  expect(await idsOf('no-room', 'another')).toEqual(['another', 'no-room']);
  expect(await idsOf(scenario)).toEqual(['no-room']);
  expect(await idsOf('content/scenarios/en', 'no-room')).toEqual(['another', 'no-room']);
  // What one has open beside it will do.
  two.write(playthroughs, '');
  expect(await idsOf(playthroughs)).toEqual(['no-room']);
  const { out } = await two.run('numbers');
  expect(out.match(/^A customer at the counter \(.*\)$/gm)).toEqual([
    'A customer at the counter (content/scenarios/en/another.mdx)',
    `A customer at the counter (${scenario})`,
  ]);
});

test('what there is none of is left out', async () => {
  const bare = copySmall();
  bare.write(
    scenario,
    small
      .replace(/^meters:[^]*?^# /m, '# ')
      .replace(/^secondary: .*\n/m, '')
      .replace(/^ *- (?:effect|evidence|when): .*\n/gm, '')
      .replace(/## ending settled[^]*?(?=## ending open)/, ''),
  );
  const { out } = await bare.run('numbers');
  expect(out).toContain('\n  4 runs of 2 decisions;');
  expect(out).not.toMatch(/Highest|Marks|Competence|undefined|NaN|Infinity/);
});

test('of a conversation that can go on for ever, there is no number of runs', async () => {
  const endless = copySmall();
  endless.write(
    scenario,
    small.replace(/(It ends the talk without a no\.\n {2}- next: )ending/, '$1what-now'),
  );
  const { code, out } = await endless.run('numbers');
  expect(code).toBe(0);
  expect(out).toMatch(/ states that can be reached, all of them tried\.\n$/);
  expect(out).not.toContain(whole.slice(0, 20));
});

describe('what cannot be counted is answered with one sentence', () => {
  const form = 'Write `npm run numbers -- [id or path …] [--variant name] [--format text|json]`.';

  test.for([
    [
      ['no-romo'],
      'There is no conversation called "no-romo", by id or by path. Did you mean "no-room"? Known: no-room.',
    ],
    [['garden'], 'There is no conversation called "garden", by id or by path. Known: no-room.'],
    [['content/lessons'], 'There is no conversation in content/lessons. Known: no-room.'],
    [['package.json'], 'There is no conversation in package.json. Known: no-room.'],
    [['--format', 'xml'], '"xml" is not a format. Write --format text or json.'],
    [['--formt', 'json'], `"--formt" is not an option. Did you mean "format"? ${form}`],
  ] as const)('%j', async ([args, sentence]) => {
    expect(await copy.run('numbers', [...args])).toEqual({
      code: 1,
      out: '',
      err: `${sentence}\n`,
    });
  });

  test('a script with a mistake', async () => {
    const broken = copySmall();
    broken.change(scenario, 'trust +20', 'trsut +20');
    for (const args of [[], ['no-room'], ['--format', 'json']]) {
      expect(await broken.run('numbers', args)).toEqual({
        code: 1,
        out: '',
        err: `${scenario} has a mistake, so nothing can be counted in it. Run \`npm run check\`.\n`,
      });
    }
  });

  test('a course without a conversation', async () => {
    const empty = copyProject();
    empty.remove('content/scenarios');
    expect(await empty.run('numbers')).toEqual({
      code: 1,
      out: '',
      err: 'There is no conversation in content/scenarios. Run `npm run check`.\n',
    });
  });
});
