import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { readAnimations } from '../../src/course/animations.ts';
import { copyContent, lesson, type Content } from './content.ts';
import { copyParts, removeCopies } from './copy.ts';

afterEach(removeCopies);

const folder = new URL('../problems/animations/', import.meta.url);
const bad = readdirSync(folder);
const file = 'content/animations/en/wet-book.yaml';
const whole = `title: A wet book
about: A book comes back to a library.
people:
  ines: { name: Ines, portrait: { head: bun, skinColor: 'edb98a' } }
shots:
  - caption: It was raining.
    seconds: 3
    says: ines
    people: { ines: { at: left, mood: upset } }
    still: true
  - caption: Nobody says a word.
    seconds: 3
`;

test.for(bad)('%s gives its message, at its place', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const found = problemsOf(text);
  const expected = [...text.matchAll(/# expect: (\S+ \d+:\d+)/g)].map((one) => one[1]!);
  expect(found.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(expected);
  for (const { code, message } of found) {
    expect(name, 'the file is named after its code').toMatch(new RegExp(`^${code}-`));
    expect(message).not.toMatch(/undefined|NaN|\[object/);
    expect(message).toMatch(/[.?]$/);
  }
});

test.for([
  ['caption', 'This caption takes 5 seconds to read, and is there for 3. Write "seconds: 5", or'],
  [
    'stranger',
    'Nobody under `people` is called "inse". Did you mean "ines"? These are there: ines,',
  ],
  ['unseen', 'Ines is not in the picture here. Say where under `people`: ines: { at: left }'],
  ['no-still', 'Write "still: true" in the one that tells most.'],
  ['two-stills', 'Only one shot can stand for all of it, and shot 1 does.'],
] as const)('bad-animation-%s says what to write', ([name, says]) => {
  const text = readFileSync(new URL(`bad-animation-${name}.yaml`, folder), 'utf8');
  expect(problemsOf(text).map(({ message }) => message)).toContainEqual(
    expect.stringContaining(says),
  );
});

test('one that a lesson shows is in the course; without its mistake a bad one is not bad', () => {
  expect(problemsOf(whole)).toEqual([]);
  const copy = withScene(whole, 'wet-book');
  expect(copy.said()).toEqual([]);
  const read = copy.course();
  expect(read.problems.map(({ code }) => code)).not.toContain('unused-animation');
  expect(read.files).toContain(copy.path(file));
  expect(read.animations.map(({ animation }) => animation?.title)).toContain('A wet book');
});

test('one that no lesson shows is worth a look', () => {
  const copy = copyContent();
  copy.write(file, whole);
  expect(copy.advised()).toContainEqual(
    `${file}: No lesson shows the drawn scene "wet-book". Write <Animation id="wet-book" /> in one, or take the file away.`,
  );
});

test('a lesson that shows none that is there is told, with a guess', () => {
  expect(withScene(whole, 'wet-bok').said()).toEqual([
    expect.stringMatching(/There is no drawn scene called "wet-bok".* Did you mean "wet-book"\?$/),
  ]);
});

test('it may name what the organisation has set', () => {
  const copy = withScene(whole.replace('Nobody says a word.', 'Ask $manager-contact.'), 'wet-book');
  expect(copy.said()).toEqual([]);
  const [, shot] = copy.course().animations[0]!.animation!.shots;
  expect(shot!.caption).toMatch(/^Ask [^$]+\.$/);
});

function problemsOf(text: string): Problem[] {
  const copy = copyParts([]);
  copy.write(file, text);
  return readAnimations(copy.root, undefined).flatMap(({ problems }) => problems);
}

function withScene(text: string, shown: string): Content {
  const copy = copyContent();
  copy.write(file, text);
  const lessonText = readFileSync(copy.path(lesson), 'utf8');
  copy.write(lesson, lessonText.replace(/\n## /, `\n<Animation id="${shown}" />\n\n## `));
  return copy;
}
