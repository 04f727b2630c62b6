import { expect, test } from 'vitest';
import { addressOf } from '../../src/studio/address.ts';

test.each([
  ['content/scenarios/en/no-room.mdx', 'no-room'],
  ['content/scenarios/de/no-room.mdx', 'no-room.de'],
  ['content/scenarios/en/messages.mdx', 'messages.en'],
  ['content/scenarios/en/files.mdx', 'files.en'],
  ['content/scenarios/en/no-room.play', 'files/scenarios-en-no-room-play'],
  ['content/lessons/en/no-room.mdx', 'files/lessons-en-no-room-mdx'],
  ['content/course.yaml', 'files/course-yaml'],
])('%s has its page at %s', (file, address) => {
  expect(addressOf(file)).toBe(address);
});
