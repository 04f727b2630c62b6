import { expect, test } from 'vitest';
import { facesOf } from '../../src/course/people.ts';
import { proven } from './course.ts';

const customers = proven.map(({ graph }) => graph.customer);

test('whoever shows a face was given one, not drawn by chance', () => {
  const byChance = proven.flatMap(({ id, graph }) =>
    facesOf(graph)
      .filter(({ person: { portrait } }) => !portrait?.head || !portrait.skinColor)
      .map(({ person }) => `${person.name} in ${id}`),
  );
  expect(byChance).toEqual([]);
});

test('in one conversation nobody has the head of somebody else', () => {
  for (const { id, graph } of proven) {
    const heads = facesOf(graph).map(({ person }) => person.portrait?.head);
    expect(new Set(heads).size, id).toBe(heads.length);
  }
});

test('each customer is somebody of an age, and looks like no other customer', () => {
  const ages = customers.map(({ age }) => age ?? 0);
  expect(Math.min(...ages)).toBeGreaterThan(17);
  expect(Math.max(...ages) - Math.min(...ages)).toBeGreaterThanOrEqual(40);
  expect(new Set(customers.map(({ name }) => name)).size).toBe(customers.length);
  const looks = customers.map(({ portrait }) => `${portrait?.head} ${portrait?.skinColor}`);
  expect(new Set(looks).size).toBe(looks.length);
});
