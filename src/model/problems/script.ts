import type { Entry } from '../problem.ts';

/** Mistakes about the parts of a script or a lesson: something is there and cannot be read. */
export const script = {
  'no-scene': {
    severity: 'error',
    says: 'The scenario has no scene. Write a heading such as "## arrival: At the desk".',
  },
  'no-ending': {
    severity: 'error',
    says: 'The scenario has no ending. Write a heading such as "## ending resolved: Four o\'clock".',
  },
  'no-choice': {
    severity: 'error',
    says: 'The scene "{scene}" has no choices, so nobody can get past it. Write at least one line "- [id] …".',
  },
  'bad-heading': { severity: 'error', says: 'This heading cannot be read: {reason}' },
  'bad-guard': { severity: 'error', says: 'This condition cannot be read: {reason}' },
  'bad-effect': { severity: 'error', says: 'This effect cannot be read: {reason}' },
  'bad-evidence': { severity: 'error', says: 'This evidence cannot be read: {reason}' },
  'bad-next': { severity: 'error', says: 'This `next` cannot be read: {reason}' },
  'bad-choice': { severity: 'error', says: 'This choice cannot be read: {reason}' },
  'bad-question': { severity: 'error', says: '{reason}' },
  'stray-text': { severity: 'error', says: '{reason}' },
  'mdx-trap': { severity: 'error', says: '{reason}' },
} as const satisfies Record<string, Entry>;
