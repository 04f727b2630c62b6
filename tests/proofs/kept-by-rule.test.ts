import { expect, test } from 'vitest';
import { verify } from '../../src/proofs/verify.ts';
import { graphOf } from '../scenario/script.ts';

const body = `## counter: An empty box

- [look] "May I look?"
  - effect: set promised
- [deny] "It left us full."

## plan: What now

- [call] "I will call."
- [ring] "I will ring."

## desk: At the desk

- [wait] "Wait here."

## ending found: Found
- when: promised
- result: success

It was at the depot.

## ending gone: Gone
- result: failure

She goes.`;

const messagesOf = (front: string, text = body) => {
  const { problems } = verify(graphOf(text, front), (place) => ({ file: place }));
  return problems.map(({ code, message }) => `${code}: ${message}`);
};

test('an ending that a rule keeps everybody from is told with the rule, and what it says helps', () => {
  const rule = 'rules:\n  - when: promised\n    go: gone';
  expect(messagesOf(rule)).toEqual([
    'unreachable-ending: No run of choices leads to the ending "Found" (`found`). The rule `promised` sends everybody to "Gone" who could come to it. Narrow its `when`, or take it out.',
  ]);
  expect(messagesOf('')).toEqual([]);
});

test('of scenes that a rule could leave alone the one that will do is named', () => {
  const rule = 'rules:\n  - when: promised\n    go: gone';
  const short = body.replace(/## desk[^]*?(?=## ending found)/, '');
  const hold =
    '- [hold] "Hold on."\n  - when: not promised\n  - effect: set promised\n  - next: counter\n';
  const twice = short.replace('- [deny]', `${hold}- [deny]`);
  const [only, ...more] = messagesOf(rule, twice);
  expect(more).toEqual([]);
  expect(only).toContain('Write `except: [plan]` below it, or narrow its `when`.');
  expect(messagesOf(`${rule}\n    except: [plan]`, twice)).toEqual([]);
});

test('a rule that leaves the way to an ending open is not blamed', () => {
  const rule = 'rules:\n  - when: patience is 0\n    go: gone';
  const never = body.replace('  - effect: set promised', '  - effect: patience = 0');
  expect(messagesOf(rule, never)[0]).toContain('nothing sets the flag "promised"');
});
