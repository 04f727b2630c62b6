import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeCopies } from '../course/copy.ts';
import { lesson, playthroughs, scenario } from '../course/content.ts';
import { copyProject, type Project } from './project.ts';

afterAll(removeCopies);

test('content without a mistake ends with 0, and says what has been proven', async () => {
  const { code, out, err } = await copyProject().run('check');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^No mistakes\.\n/);
  expect(out).toContain('When it goes wrong: 6 questions.');
  expect(out).toContain('17 scenes, 55 choices, 4 endings; ');
  expect(out).toContain(' states and 65,979 runs of 5 to 16 decisions, all of them tried.');
});

describe('content with two mistakes', () => {
  let copy: Project;
  let inScenario: string;
  let inLesson: string;
  const sayScenario =
    '"minuets" is not a key in the front matter. Did you mean "minutes"? Known keys: ';
  const sayLesson =
    'There is no scenario called "no-romo" in the course; content/course.yaml says which there are. Did you mean "no-room"?';

  beforeAll(() => {
    copy = copyProject();
    inScenario = copy.change(scenario, 'minutes:', 'minuets:');
    inLesson = copy.change(lesson, '<Scenario id="no-room"', '<Scenario id="no-romo"', 'id=');
  });

  test('ends with 1, and says each as file:line:column and a sentence', async () => {
    const { code, out, err } = await copy.run('check');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const [first, second, ...rest] = out.split('\n');
    expect(first).toContain(`${inScenario}: ${sayScenario}`);
    expect(second).toBe(`${inLesson}: ${sayLesson} [unknown-scenario]`);
    const more = 'More about one: npm run explain -- unknown-key';
    expect(rest).toEqual(['', `2 mistakes. ${more}`, '']);
  });

  test('is an array of rows as JSON', async () => {
    const { code, out } = await copy.run('check', ['--format', 'json']);
    const [, line, column] = inLesson.split(':').map(Number);
    const rows: unknown = JSON.parse(out);
    expect(code).toBe(1);
    expect(rows).toHaveLength(2);
    expect(rows).toEqual([
      {
        code: 'unknown-key',
        severity: 'error',
        file: scenario,
        line: expect.any(Number) as number,
        column: 1,
        message: expect.stringContaining(sayScenario) as string,
      },
      {
        code: 'unknown-scenario',
        severity: 'error',
        file: lesson,
        line,
        column,
        message: sayLesson,
      },
    ]);
  });

  test('is one annotation each for GitHub', async () => {
    const { code, out } = await copy.run('check', ['--format=github']);
    const [, line, column] = inLesson.split(':');
    expect(code).toBe(1);
    const place = `file=${lesson},line=${line},col=${column},title=unknown-scenario`;
    expect(out.split('\n').slice(1)).toEqual([`::error ${place}::${sayLesson}`, '']);
  });

  test('with a file or a folder, only what is in it is said and counted', async () => {
    const clean = await copy.run('check', ['content/ui/en.yaml']);
    expect(clean).toMatchObject({ code: 0, err: '' });
    expect(clean.out).toMatch(/^No mistakes\./);
    const one = await copy.run('check', ['content/lessons', '--format', 'json']);
    expect(one.code).toBe(1);
    expect(JSON.parse(one.out)).toMatchObject([{ file: lesson }]);
    const both = await copy.run('check', [scenario, copy.path(lesson), '--format', 'json']);
    expect(JSON.parse(both.out)).toHaveLength(2);
  });

  test('the id of a scenario or a lesson names it, too; of a scenario with its playthroughs', async () => {
    const filesOf = async (...args: string[]) => {
      const { out } = await copy.run('check', [...args, '--format', 'json']);
      return (JSON.parse(out) as { file: string }[]).map(({ file }) => file);
    };
    expect(await filesOf('no-room')).toEqual([scenario]);
    expect(await filesOf('when-it-goes-wrong')).toEqual([lesson]);
    expect(await filesOf('no-room', lesson)).toEqual([scenario, lesson]);
    const late = copyProject();
    late.change(playthroughs, /^ending: .*/m, 'ending: gone');
    const { out } = await late.run('check', ['no-room', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject([{ file: playthroughs }]);
  });

  test('what was proven is said of what is named alone', async () => {
    const clean = copyProject();
    const { out } = await clean.run('check', ['no-room']);
    expect(out).toMatch(
      /^No mistakes\.\n {2}No room at twenty to midnight: .*\n.*playthroughs\.\n$/,
    );
    expect((await clean.run('check', ['content/ui'])).out).toBe('No mistakes.\n');
  });

  test('paths count from where one stands, and the project as a whole is a path, too', async () => {
    const beside = copy.path('content/lessons');
    const one = await copy.run('check', ['en', '--format', 'json'], beside);
    expect(JSON.parse(one.out)).toMatchObject([{ file: lesson }]);
    const all = await copy.run('check', ['../..', '--format', 'json'], beside);
    expect(JSON.parse(all.out)).toHaveLength(2);
  });

  test('a folder whose name another begins with holds nothing of the other', async () => {
    copy.write('content/lessons/en/when', '');
    const { code, err } = await copy.run('check', ['content/lessons/en/when']);
    expect(code).toBe(1);
    expect(err).toBe(
      'content/lessons/en/when is no part of the course, so nothing in it is checked. Known: no-room, when-it-goes-wrong.\n',
    );
  });
});

test('what is only worth a look is said as that, and ends with 0', async () => {
  const copy = copyProject();
  copy.change(scenario, 'minutes: 12', 'minutes: 5');
  const { code, out } = await copy.run('check');
  expect(code).toBe(0);
  expect(out).toMatch(/^\S+:\d+:\d+: Worth a look: `minutes` says 5, .* \[longer-than-minutes\]$/m);
  expect(out).toContain('\n1 thing worth a look. More about one: ');
  expect(out).toContain('\nNo mistakes.\n');
});

test('a mistake of a whole file has no line in JSON, and none is invented for GitHub', async () => {
  const copy = copyProject();
  copy.remove('content');
  const { code, out } = await copy.run('check', ['--format', 'json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject([
    { code: 'missing-file', file: 'content', line: null, column: null },
  ]);
  const { out: annotation } = await copy.run('check', ['--format', 'github']);
  expect(annotation).toMatch(/^::error file=content,title=missing-file::/);
});

describe('what cannot be asked is answered with one sentence', () => {
  let copy: Project;
  beforeAll(() => {
    copy = copyProject();
  });
  const form = 'Write `npm run check -- [id or path …] [--format text|json|github|idioms]`.';

  test.for([
    [['--format', 'xml'], '"xml" is not a format. Write --format text, json, github or idioms.'],
    [
      ['--format', 'constructor'],
      '"constructor" is not a format. Write --format text, json, github or idioms.',
    ],
    [['--format'], 'After --format comes a word: text, json, github or idioms.'],
    [['--formt', 'json'], `"--formt" is not an option. Did you mean "format"? ${form}`],
    [['--fix'], `"--fix" is not an option. ${form}`],
    [
      ['content/nowhere.mdx'],
      'There is nothing called "content/nowhere.mdx" in the course, by id or by path. Known: no-room, when-it-goes-wrong.',
    ],
    [
      ['no-romo'],
      'There is nothing called "no-romo" in the course, by id or by path. Did you mean "no-room"? Known: no-room, when-it-goes-wrong.',
    ],
    [
      ['package.json'],
      'package.json is no part of the course, so nothing in it is checked. Known: no-room, when-it-goes-wrong.',
    ],
  ] as const)('%j', async ([args, sentence]) => {
    expect(await copy.run('check', [...args])).toEqual({ code: 1, out: '', err: `${sentence}\n` });
  });
});
