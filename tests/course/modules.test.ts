import { mkdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { openCourse } from '../../src/course/outline.ts';
import { copyContent, lesson, scenario } from './content.ts';
import { removeCopies } from './copy.ts';

afterEach(removeCopies);

const courseFile = 'content/course.yaml';

describe('what course.yaml names must be there', () => {
  test('a lesson that is not is at its line and column, with a guess', () => {
    const copy = copyContent();
    const at = copy.change(courseFile, 'when-it-goes-wrong', 'when-it-goes-worng');
    expect(copy.said()).toEqual([
      `${at}: content/lessons/en/when-it-goes-worng.mdx is not there. Write it, or take "when-it-goes-worng" out of course.yaml. Did you mean "when-it-goes-wrong"?`,
    ]);
  });

  test('a scenario that is not is, too; the lesson that spells it right is not wrong', () => {
    const copy = copyContent();
    const at = copy.change(courseFile, '[no-room]', '[no-romo]', 'no-romo');
    expect(copy.said()).toEqual([
      `${at}: content/scenarios/en/no-romo.mdx is not there. Write it, or take "no-romo" out of course.yaml. Did you mean "no-room"?`,
    ]);
  });

  test('a name that is like none has no guess', () => {
    const copy = copyContent();
    const at = copy.change(courseFile, '[no-room]', '[no-room, garden]', 'garden');
    expect(copy.said()).toEqual([
      `${at}: content/scenarios/en/garden.mdx is not there. Write it, or take "garden" out of course.yaml.`,
    ]);
  });

  test('a scenario that is written in another language only is not there', () => {
    const copy = copyContent();
    mkdirSync(copy.path('content/scenarios/de'));
    copy.write('content/scenarios/de/garden.mdx', copy.read(scenario));
    copy.change(courseFile, '[no-room]', '[no-room, garden]');
    expect(copy.said()).toHaveLength(1);
    expect(copy.said()[0]).toContain('content/scenarios/en/garden.mdx is not there.');
  });
});

test.for([
  ['scenario', '[no-room]', '[no-room, no-room]', 'The second of "scenarios"', 'no-room', 1],
  [
    'lesson',
    'scenarios: [no-room]\n',
    'scenarios: [no-room]\n  - lesson: when-it-goes-wrong\n',
    '"lesson" in the second of "modules"',
    'when-it-goes-wrong',
    0,
  ],
] as const)('a %s that is named twice is one too many', ([kind, from, to, what, name, nth]) => {
  const copy = copyContent();
  copy.change(courseFile, from, to);
  const [line] = copy.said();
  expect(copy.said()).toHaveLength(1);
  const lines = copy.read(courseFile).split('\n');
  const first = lines.findIndex((one) => one.includes(name)) + 1;
  const last = lines.findLastIndex((one) => one.includes(name)) + 1;
  const column = lines[last - 1]!.lastIndexOf(name) + 1;
  expect(line).toBe(
    `${courseFile}:${last}:${column}: ${what} is "${name}", but it should be a ${kind} that is not named yet. This one stands at line ${first}; take one of the two away.`,
  );
  expect(last - first, 'the second is the one to take out').toBe(nth === 1 ? 0 : 2);
});

test('a lesson may only lead to a conversation that the course has', () => {
  const copy = copyContent();
  copy.write('content/scenarios/en/written-only.mdx', copy.read(scenario));
  const at = copy.change(lesson, '<Scenario id="no-room"', '<Scenario id="written-only"', 'id=');
  expect(copy.said()).toEqual([
    `${at}: There is no scenario called "written-only" in the course; content/course.yaml says which there are. Name it in content/course.yaml.`,
  ]);
});

test('a scenario of the same name in another language is checked, and not mixed up with the first', () => {
  const copy = copyContent();
  mkdirSync(copy.path('content/scenarios/de'));
  const translated = copy.read(scenario).replace('A customer at the counter', 'Kundschaft');
  copy.write('content/scenarios/de/no-room.mdx', translated);
  const titles = openCourse(copy.root).outline.scenarios.map(({ title }) => title);
  expect(titles).toEqual(['A customer at the counter']);
  copy.change('content/scenarios/de/no-room.mdx', 'minutes:', 'minuten:');
  expect(copy.said()[0]).toContain('content/scenarios/de/no-room.mdx:5:1: "minuten" is not a key');
});

test('the course holds the lessons and conversations in the order in which it names them', () => {
  const copy = copyContent();
  copy.write('content/scenarios/en/a-later-one.mdx', copy.read(scenario));
  copy.change(courseFile, '[no-room]', '[no-room, a-later-one]');
  const { outline, lessons, modules } = openCourse(copy.root);
  expect(outline.scenarios.map(({ id }) => id)).toEqual(['no-room', 'a-later-one']);
  expect(lessons.map(({ id }) => id)).toEqual(['when-it-goes-wrong']);
  expect(modules).toEqual([
    { lesson: 'when-it-goes-wrong', scenarios: ['no-room', 'a-later-one'] },
  ]);
});
