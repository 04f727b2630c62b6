import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { twiceItself } from '../../src/course/twice.ts';
import { copyContent, lesson, scenario } from './content.ts';
import { removeCopies } from './copy.ts';

afterAll(removeCopies);

test.each([
  [scenario, 'with a line between', '\n'],
  [scenario, 'right behind it', ''],
  [lesson, 'with a line between', '\n'],
])(
  '%s pasted below itself, %s, is one message at the line where it begins again',
  (file, _, gap) => {
    const copy = copyContent();
    const text = copy.read(file);
    copy.write(file, `${text}${gap}${text}`);
    const line = `${text}${gap}`.split('\n').length;
    expect(copy.said()).toEqual([
      `${file}:${line}:1: What this file begins with stands here once more, so all of it may be there twice. Take one of the two away, from line ${line} to the end or all above it.`,
    ]);
    copy.write(
      file,
      `${text}${gap}${text}`
        .split('\n')
        .slice(0, line - 1)
        .join('\n'),
    );
    expect(copy.said()).toEqual([]);
  },
);

test('no file of the course is taken for one', () => {
  for (const name of ['scenarios/en/no-room.mdx', 'lessons/en/hear-the-need.mdx', 'ui/en.yaml']) {
    const text = readFileSync(new URL(`../../content/${name}`, import.meta.url), 'utf8');
    expect(twiceItself(name, text)).toEqual([]);
  }
  expect(twiceItself('a.play', '---\n\n---\n\n---\n\n---\n')).toEqual([]);
});

test.each(['~$no-room.mdx', '._no-room.mdx', '.~lock.no-room.mdx'])(
  'what a program leaves beside a file while it is open is no script: %s',
  (name) => {
    const copy = copyContent();
    copy.write(scenario.replace('no-room.mdx', name), 'not a script');
    copy.write(lesson.replace(/[^/]+$/, name), 'not a script');
    expect(copy.said()).toEqual([]);
  },
);
