import { expect, test } from 'vitest';
import { digest } from '../../src/model/code.ts';
import { hashOf } from '../../src/scenario/hash.ts';
import { body, front } from './box.ts';
import { graphOf } from './script.ts';

const hash = (other: string) => hashOf(graphOf(body, other));
const usual = hash(front);

test('where a variant begins names the logic, too: an edit of it alone is noticed', () => {
  expect(hash(front.replace('trust: 20', 'trust: 25'))).not.toBe(usual);
  expect(hash(front.replace('set: [promised]', 'set: [box-open]'))).not.toBe(usual);
  expect(hash(front.replace('second-day:', 'third-day:'))).not.toBe(usual);
});

test('a text changes nothing, nor does the order in which a variant is written', () => {
  expect(hash(front.replace('The box is back.', 'It is back.'))).toBe(usual);
  const two = (starts: string) => hash(front.replace('{ trust: 20 }', starts));
  expect(two('{ trust: 20, patience: 3 }')).toBe(two('{ patience: 3, trust: 20 }'));
});

test('without variants that begin otherwise it is that of the logic alone', () => {
  const graph = graphOf(body, front);
  const alone = { ...graph, variants: [{ id: 'told', starts: {}, set: [], texts: {} }] };
  expect(hashOf(alone)).toBe(digest(JSON.stringify(graph.logic), 3));
  expect(hashOf({ ...graph, variants: [] })).toBe(hashOf(alone));
});
