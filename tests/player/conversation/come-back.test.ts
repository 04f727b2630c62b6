import { expect, test } from 'vitest';
import { comeBack } from '../../../src/player/conversation/come-back.ts';

const counted = { counts: true, moment: { ended: false } };
const practice = { counts: false, moment: { ended: false } };
const over = { counts: true, moment: { ended: true } };

test.each([
  // What was in sight in this visit, by whatever address.
  ['a run that counts is gone on with', { run: counted, waits: true, half: false }, 'run', 'run'],
  ['practice is gone on with', { run: practice, waits: false, half: true }, 'run', 'run'],
  ['a debrief is read again where it was, and is no way on', { run: over }, 'rest', 'run'],
  [
    'practice beside a run that waits: its own address leads to what waits',
    { run: practice, waits: true, half: true },
    'waiting',
    'run',
  ],
  // In a later visit, or after a reload.
  ['a run that counts waits', { waits: true }, 'waiting', 'waiting'],
  ['practice is half way: the briefing offers it first', { half: true }, 'briefing', 'half'],
  [
    'both are half way: the briefing asks which',
    { waits: true, half: true },
    'waiting',
    'briefing',
  ],
  ['nothing is under way', {}, 'briefing', 'briefing'],
] as const)('%s', (_, found, byItsAddress, byAPlaceInIt) => {
  const { run, waits, half } = { run: undefined, waits: false, half: false, ...found };
  expect(comeBack(run, waits, half, true)).toBe(byItsAddress);
  expect(comeBack(run, waits, half, false)).toBe(byAPlaceInIt);
});
