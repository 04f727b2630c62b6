import { expect, test } from 'vitest';
import { idCalled } from '../../src/course/called.ts';

const pages = [{ id: 'no-room', title: 'No room tonight' }, { id: 'welcome' }];

test.for([
  ['No room tonight', 'no-room'],
  ['no room tonight ', 'no-room'],
  ['no-room.mdx', 'no-room'],
  ['no-room.en.mdx', 'no-room'],
  ['content/scenarios/en/no-room.mdx', 'no-room'],
  ['lessons\\en\\welcome', 'welcome'],
  ['no-room', undefined],
  ['no-room. Or so', undefined],
  ['no-room/', undefined],
] as const)('%s is the title or the file of %s', ([name, id]) => {
  expect(idCalled(name, pages)).toBe(id);
});

test('a very long name is looked up as soon as a short one', () => {
  const began = performance.now();
  expect(idCalled(`${'a.b'.repeat(1000)}/`, pages)).toBe(undefined);
  expect(performance.now() - began).toBeLessThan(1000);
});
