import type { Entry } from '../problem.ts';

/** Mistakes that only show when a conversation is played through every way it can go. */
export const proofs = {
  'unreachable-scene': {
    severity: 'error',
    says: 'No run of choices leads to the scene "{name}". Name it in a `next` that can be taken, or take it out.',
  },
  'unreachable-ending': {
    severity: 'error',
    says: 'No run of choices leads to the ending "{name}". Loosen its `when`, or name it in a `next` that can be taken.',
  },
  'empty-ending': {
    severity: 'error',
    says: 'The ending "{name}" has no words, so a person would stand before an empty page. Write below its heading how it ends.',
  },
  'ending-hides': {
    severity: 'error',
    says: 'The ending "{name}" has no `when`, so it always holds, and nobody comes to what stands below it: {hidden}. Give it a `when`, or move it below them.',
  },
  'never-offered': {
    severity: 'error',
    says: 'The choice "{name}" is never offered: its condition holds in no state that can be reached. Loosen its `when`, or take it out.',
  },
  stuck: {
    severity: 'error',
    says: 'Here a person can get stuck: after {path}, no choice of "{scene}" is open. Give one of its choices no `when`, or a looser one.',
  },
  'no-open-ending': {
    severity: 'error',
    says: 'After {path}, "{choice}" goes to the endings, and no ending\'s `when` holds. Give the last ending no `when`.',
  },
  'no-way-out': {
    severity: 'error',
    says: 'After {path}, no ending can be reached any more. Give the loop a way out.',
  },
  'unbounded-run': {
    severity: 'error',
    says: 'After {path}, the conversation can come back to "{scene}" for ever with nothing changed, so nobody knows how long it is. Let each round change something that closes the way back, such as a flag that its choice\'s `when` asks for.',
  },
  'too-big': {
    severity: 'error',
    says: 'The scenario has more than {limit} states that can be reached. Coarsen the meter "{meter}": it takes {values} values.',
  },
} as const satisfies Record<string, Entry>;
