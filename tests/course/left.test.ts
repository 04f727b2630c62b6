import { mkdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { fillBody } from '../../src/course/site.ts';
import { copyContent, lesson, scenario, type Content } from './content.ts';
import { removeCopies } from './copy.ts';

afterEach(removeCopies);

/** Every problem as `code file:line`, without what is said of values that nobody uses. */
function codesOf(copy: Content): string[] {
  return copy
    .course()
    .problems.filter(({ code }) => code !== 'unused-value')
    .map(({ code, file, line }) => `${code} ${file}:${line}`);
}

describe('what an author has looked at and left', () => {
  test('is a title that another lesson has, too, though only both files show it', () => {
    const copy = copyContent();
    const other = 'content/lessons/en/another.mdx';
    copy.write(other, copy.read(lesson));
    copy.change(
      'content/course.yaml',
      'modules:',
      'modules:\n  - lesson: another\n    scenarios: []',
    );
    const told = codesOf(copy);
    const [file, line] = told
      .find((one) => one.startsWith('same-title'))!
      .split(' ')[1]!
      .split(':');
    expect(told).toEqual([`same-title ${file}:${line}`]);
    copy.change(file!, 'title:', '# fine: same-title (they are one lesson in two parts)\ntitle:');
    expect(codesOf(copy)).toEqual([]);
  });

  test('is in a lesson, with a note that MDX never sees', () => {
    const copy = copyContent();
    const without = copyContent();
    without.change(lesson, '\n## ', `\n%% Is {this} < 10, $nothing?\n\n## `);
    expect(codesOf(without)).toEqual([]);
    copy.change(lesson, '\n## ', '\n### Too deep\n\n## ');
    const told = codesOf(copy);
    expect(told).toEqual([expect.stringMatching(/^heading-order /)]);
    copy.change(lesson, '\n### ', '\n%% fine: heading-order\n{/* so */}\n### ');
    expect(codesOf(copy)).toEqual([]);
  });

  test('is in site.yaml, and several values each have their own', () => {
    const copy = copyContent();
    const stray = (name: string) => `${name}:\n  type: text\n  default: a\n  about: b\n`;
    const fine = '# fine: unused-value\n';
    copy.change('content/site.yaml', 'currency:', `${fine}${stray('one')}${stray('two')}currency:`);
    const said = copy.course().problems.map(({ message }) => message);
    expect(said.filter((one) => one.includes('"one"') || one.includes('$one'))).toEqual([]);
    expect(said.some((one) => /\btwo\b/.test(one))).toBe(true);
  });

  test('is needless where nothing is found, in every file that an author writes', () => {
    const copy = copyContent();
    const files = ['content/course.yaml', 'content/competences.yaml', 'content/ui/en.yaml'];
    for (const file of files) copy.write(file, `# fine: long-line\n${copy.read(file)}`);
    copy.change(lesson, '\n## ', '\n%% fine: no-alt\n\n## ');
    expect(
      codesOf(copy)
        .map((one) => one.replace(/:\d+$/, ''))
        .toSorted(),
    ).toEqual([...files, lesson].map((file) => `needless-fine ${file}`).toSorted());
  });

  test('is not called needless beside a mistake, in whatever file', () => {
    const copy = copyContent();
    copy.change(lesson, '\n## ', '\n%% fine: no-alt\n\n## ');
    copy.change(scenario, 'sector:', 'sectro:');
    expect(codesOf(copy)).toEqual([expect.stringContaining(scenario)]);
  });

  test('is not called needless where its code is judged in English only', () => {
    const copy = copyContent();
    const notes = '\n%% fine: hard-to-read, praise-or-blame, unkind-words, long-line\n\n## ';
    const text = copy.read(scenario).replace('\n## ', () => notes);
    const german = 'content/scenarios/de/no-room.mdx';
    mkdirSync(copy.path('content/scenarios/de'));
    copy.write(german, text);
    const needless = (file: string) =>
      copy
        .course()
        .problems.filter((one) => one.code === 'needless-fine' && one.file === file)
        .map(({ message }) => /"([^"]+)"/.exec(message)![1]);
    expect(needless(german)).toEqual(['long-line']);
    copy.write(scenario, text);
    expect(needless(scenario)).toEqual([
      'hard-to-read',
      'praise-or-blame',
      'unkind-words',
      'long-line',
    ]);
  });
});

test('problems of a file stand in the order of its lines', () => {
  const copy = copyContent();
  copy.change(lesson, '\n## ', '\n%% fine: no-alt\n\n### Too deep\n\n## ');
  copy.change(lesson, /\n(?=[^\n]*$)/, '\n\n%% fine: no-alt\n');
  const lines = copy
    .course()
    .problems.filter(({ file }) => file === lesson)
    .map(({ line }) => line!);
  expect(lines.length).toBeGreaterThanOrEqual(3);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});

test('no learner sees a note in a lesson, and every line stays where it was', () => {
  const text = '---\ntitle: A\n---\n\n%% fine: no-alt\nSeen. %% Not {seen}, $word\n100%% seen\n';
  const filled = fillBody(text, { word: 'x' });
  expect(filled.replace(/[ ]+$/gm, '')).toBe('---\ntitle: A\n---\n\n\nSeen.\n100%% seen\n');
});
