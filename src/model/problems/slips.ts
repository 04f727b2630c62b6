import type { Entry } from '../problem.ts';

/**
 * The part of the table of mistakes (`problem.ts`) that is about slips of the hand: a line that lost
 * the signs which make it what it is, so that it would be read as something else.
 */
export const slips = {
  'yaml-no-blank': {
    severity: 'error',
    says: 'There is no blank after the colon of "{name}". Write "{name}: …".',
  },
  'yaml-no-colon': {
    severity: 'error',
    says: 'There is no colon after "{name}". Write "{name}: …".',
  },
  'yaml-no-hyphen': {
    severity: 'error',
    says: 'This line stands in a list, but it does not begin with a hyphen and a blank. Write "- {text}".',
  },
  'yaml-too-deep': {
    severity: 'error',
    says: 'This line begins further in than the one above it, whose key "{key}" has a text already. Begin both in the same column.',
  },
  'yaml-indent': {
    severity: 'error',
    says: 'This line begins in a column in which no line above it begins. Begin it in the same column as its neighbours.',
  },
  'yaml-too-far-out': {
    severity: 'error',
    says: '"{name}" belongs to "{key}", but it does not begin further in. Begin it, and the keys beside it, with two more blanks.',
  },
  'yaml-cut': {
    severity: 'error',
    says: 'The text ends in front of this sign, because a blank and "#" begin a note. Put quotation marks round the whole text.',
  },
  'front-matter-start': {
    severity: 'error',
    says: 'The front matter does not begin as it should. Make the very first line of the file three hyphens and nothing else: "---".',
  },
  'front-matter-open': {
    severity: 'error',
    says: 'The front matter is not closed. Below its last key put a line of three hyphens and nothing else: "---".',
  },
  'lost-heading': {
    severity: 'error',
    says: 'This line looks like a heading. Begin it with two hash signs and a blank: "## {name}".',
  },
  'lost-choice': {
    severity: 'error',
    says: 'This line looks like the choice "{name}". Begin a choice with a hyphen and a blank: "- [{name}] …".',
  },
  'lost-key': {
    severity: 'error',
    says: 'This line looks like the key "{name}". Begin it with {lead} and a blank, as in "- {name}: …".',
  },
  'lost-speech': {
    severity: 'error',
    says: 'This starts like speech. Write "{name} ({mood}): …". If nobody says it, take the brackets away.',
  },
  'open-quotation': {
    severity: 'error',
    says: 'This quotation mark has no partner. What stands between two of them is said, and the rest is done: add the other one, or take this one away.',
  },
  'no-colon': {
    severity: 'error',
    says: 'The key "{name}" has no colon. Write "{name}: …".',
  },
} as const satisfies Record<string, Entry>;
