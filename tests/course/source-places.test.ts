import { expect, test } from 'vitest';
import { hasSources, placeOf } from '../../src/course/source-places.ts';
import { built } from '../content/course.ts';

const headings = new Map([['/lessons/hear-the-need/a-heading', 'A heading']]);
const lesson = built.lessons.find(({ id }) => id === 'hear-the-need')!;

test('a heading of a lesson is named with its lesson, and leads there', () => {
  expect(placeOf('/lessons/hear-the-need/a-heading', built, headings)).toMatchObject({
    words: lesson.title,
    at: 'A heading',
    route: '/lessons/hear-the-need/a-heading',
  });
});

test('of a scene only the conversation is told, since more would say what is to come', () => {
  const { graph } = built.scenarios.find((one) => one.graph.id === 'no-room')!;
  const [scene] = graph.logic.scenes;
  expect(placeOf(`/scenarios/no-room/${scene!.id}`, built, headings)).toEqual({
    words: graph.title,
    route: '/scenarios/no-room',
    kind: 'scenarios',
  });
});

test('every place of every idea has words, and leads somewhere unless it is a brief', () => {
  const all = built.sources!.ideas.flatMap(({ where }) => where);
  expect(all.length).toBeGreaterThan(72);
  for (const place of all) {
    const { words, route } = placeOf(place, built, headings);
    expect(words).toBeTruthy();
    expect(route === undefined, place).toBe(place.startsWith('brief '));
  }
});

test('a lesson or a conversation that is packed alone has no page of sources', () => {
  expect(hasSources(built)).toBe(true);
  expect(hasSources({ ...built, whole: { id: 'a', title: 'b' } })).toBe(false);
  const { sources: _, ...none } = built;
  expect(hasSources(none)).toBe(false);
});

test('what was renamed is called by its file, and leads to the address that lasts', () => {
  const lessons = built.lessons.map((one) =>
    one.id === 'hear-the-need' ? { ...one, called: 'new-name' } : one,
  );
  const scenarios = built.scenarios.map((one) =>
    one.graph.id === 'no-room' ? { ...one, called: 'full-house' } : one,
  );
  const renamed = { ...built, lessons, scenarios };
  expect(placeOf('/lessons/new-name/a-heading', renamed, headings)).toMatchObject({
    at: 'A heading',
    route: '/lessons/hear-the-need/a-heading',
  });
  expect(placeOf('/scenarios/full-house', renamed, headings).route).toBe('/scenarios/no-room');
  expect(placeOf('brief new-name', renamed, headings).words).toBe(lesson.title);
});
