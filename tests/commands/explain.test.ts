import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problems, type Code } from '../../src/model/problem.ts';
import type { Entry } from '../../src/model/problems/entry.ts';
import { lesson, scenario } from '../course/content.ts';
import { removeCopies } from '../course/copy.ts';
import { copyProject, type Project } from './project.ts';

afterAll(removeCopies);

let copy: Project;
beforeAll(() => {
  copy = copyProject();
});

describe('a code is explained', () => {
  test('by its message, as it reads before it is filled in, and by what it means', async () => {
    const { code, out, err } = await copy.run('explain', ['stuck']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [head, message, means, ...more] = out.split('\n\n');
    expect(head).toBe('stuck. Mistake.');
    expect(message).toBe(
      '  Here a person can get stuck: after …, no choice of … is open. Give one of its\n  choices no `when`, or a looser one.',
    );
    expect(joined(means!)).toBe(problems.stuck.means);
    expect(more).toEqual([]);
  });

  test('as something worth a look when it is no mistake', async () => {
    const { out } = await copy.run('explain', ['best-first']);
    expect(out).toMatch(/^best-first\. Worth a look\.\n\n/);
  });

  test('without a message where that is different each time', async () => {
    const { code, out } = await copy.run('explain', ['stray-text']);
    expect(code).toBe(0);
    const [head, means, ...more] = out.split('\n\n');
    expect(head).toBe('stray-text. Mistake.');
    expect(joined(means!)).toBe(problems['stray-text'].means);
    expect(more).toEqual([]);
  });

  test('also with the brackets in which it stands behind a message', async () => {
    const plain = await copy.run('explain', ['bad-id']);
    expect(await copy.run('explain', ['[bad-id]'])).toEqual(plain);
  });

  test('in lines that fit a terminal, but for code, which stays in one piece', async () => {
    const codes: Code[] = ['bad-next', 'mdx-trap', 'unknown-value', 'stuck'];
    for (const code of codes) {
      const { out } = await copy.run('explain', [code]);
      const long = out.split('\n').filter((line) => line.length > 80);
      expect(long.filter((line) => !/^`[^`]*`\S*$/.test(line))).toEqual([]);
      const { means }: Entry = problems[code];
      for (const [piece] of means.matchAll(/`[^`]*`/g)) expect(out).toContain(piece);
    }
  });
});

describe('what cannot be explained is answered with one sentence', () => {
  test.for([
    [['stuck', 'bad-id'], 'Write `npm run explain -- <code, id or path>`, with one at a time.'],
    [
      ['stcuk'],
      'There is no message with the code "stcuk", and nothing of that name in the course. Did you mean "stuck"?',
    ],
    [
      ['--all', 'stuck'],
      '"--all" is not an option. Write `npm run explain -- <code, id or path>`.',
    ],
  ] as const)('%j', async ([args, sentence]) => {
    expect(await copy.run('explain', [...args])).toEqual({
      code: 1,
      out: '',
      err: `${sentence}\n`,
    });
  });
});

test.each(['nothing-like-it', 'constructor', 'nowhere.yaml'])(
  '"%s" is answered with how to find all codes there are',
  async (word) => {
    expect(await copy.run('explain', [word])).toEqual({
      code: 1,
      out: '',
      err: `There is no message with the code "${word}", and nothing of that name in the course. \`npm run explain\`, with nothing behind it, lists all codes.\n`,
    });
  },
);

test('with nothing named it says what it wants, and lists every code by what it is about', async () => {
  const { code, out, err } = await copy.run('explain');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(joined(out)).toContain('`npm run explain -- stuck`');
  const listed = out.split('\n\nThe codes:\n\n')[1]!.split('\n\n');
  const codes = listed.flatMap((part) =>
    part
      .split('\n')
      .slice(1)
      .join(' ')
      .match(/[a-z][\w-]+/g)!,
  );
  expect(codes.toSorted()).toEqual(Object.keys(problems).toSorted());
  for (const part of listed) expect(part).toMatch(/^[A-Z][^\n]+:\n {2}[a-z]/);
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

describe('what is wrong in a file is explained', () => {
  let broken: Project;
  beforeAll(() => {
    broken = copyProject();
    broken.change(scenario, 'minutes:', 'minuets:');
    broken.change(scenario, 'next: small-print', 'next: smal-print');
    broken.change(lesson, '<Scenario id="no-room"', '<Scenario id="no-romo"');
  });

  test.each(['no-room', 'no-room.mdx', scenario])('each code once, for %s', async (name) => {
    const { code, out, err } = await broken.run('explain', [name]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.match(/^[a-z-]+(?=\. (?:Mistake|Worth a look)\.$)/gm)).toEqual([
      'unknown-key',
      'unknown-target',
    ]);
  });

  test('where nothing is, that is said', async () => {
    for (const named of ['content/ui', 'competences.yaml']) {
      const { code, out, err } = await broken.run('explain', [named]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(joined(out)).toContain(
        `There is nothing to explain: \`npm run check\` says nothing about ${named}. Any message is explained by its code: `,
      );
      expect(out).toContain('`npm run explain -- stuck`');
    }
  });
});

function joined(lines: string): string {
  return lines.trim().replaceAll('\n', ' ');
}
