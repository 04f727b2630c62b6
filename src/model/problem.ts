import { slips } from './slips.ts';

/**
 * Every mistake the build can name: one table. A code never changes once published; its sentence
 * may get better. `{…}` are filled in by `problem()`.
 */
export const problems = {
  ...slips,
  'not-utf8': {
    severity: 'error',
    says: 'This file is not UTF-8 text: the byte at {at} cannot be read. Save it again as UTF-8.',
  },
  'missing-file': { severity: 'error', says: '{file} is not there. {cure}' },
  'empty-content': {
    severity: 'error',
    says: 'There is no {what} in {folder}. {cure}',
  },
  'broken-yaml': { severity: 'error', says: 'The YAML cannot be read here: {reason}' },
  'no-front-matter': {
    severity: 'error',
    says: 'The file has no front matter. Begin it with a line of three hyphens, the keys, and three hyphens again.',
  },
  'missing-key': { severity: 'error', says: '{where} has no "{key}". Add {expected}.' },
  'wrong-value': {
    severity: 'error',
    says: '"{key}" is {actual}, but it should be {expected}.{guess}',
  },
  'unknown-key': {
    severity: 'error',
    says: '"{name}" is not a key {where}.{guess} Known keys: {known}.',
  },
  'unknown-target': {
    severity: 'error',
    says: 'There is no scene or ending called "{name}".{guess} Write its heading, or name one that is there.',
  },
  'unknown-name': {
    severity: 'error',
    says: '"{name}" is not in the cast.{guess} Cast: {known}.',
  },
  'unknown-meter': {
    severity: 'error',
    says: 'There is no meter called "{name}".{guess} Declare it under `meters`, or use one of: {known}.',
  },
  'unknown-flag': {
    severity: 'error',
    says: 'There is no flag called "{name}".{guess} Declare it under `flags`, or use one of: {known}.',
  },
  'unknown-competence': {
    severity: 'error',
    says: 'There is no competence called "{name}".{guess} Competences: {known}.',
  },
  'unknown-mood': {
    severity: 'error',
    says: '"{name}" is not a mood.{guess} Moods: {known}.',
  },
  'unknown-value': {
    severity: 'error',
    says: 'There is no value called "${name}" in content/site.yaml.{guess} Declare it there, or use one of: {known}.',
  },
  'unknown-word': {
    severity: 'error',
    says: '<{name}> is not a word of this course.{guess} Words that can stand here: {known}.',
  },
  'unknown-scenario': {
    severity: 'error',
    says: 'There is no scenario called "{name}" in the course.{guess}',
  },
  'duplicate-id': {
    severity: 'error',
    says: 'The {kind} "{name}" is already there, at line {line}. Give one of the two another id.',
  },
  'duplicate-key': {
    severity: 'error',
    says: 'The key "{name}" is already there, at line {line}. Keep one of the two.',
  },
  'same-code': {
    severity: 'error',
    says: 'The ids "{name}" and "{other}" {same} Rename one of them{was}.',
  },
  'bad-id': {
    severity: 'error',
    says: '"{name}" cannot be an id{why}. Use lower-case letters, digits and hyphens, a letter first, two characters at least.',
  },
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
} as const satisfies Record<string, { severity: Severity; says: string }>;

/** A problem at its place. Without a position it concerns the file as a whole. */
export function problem(
  code: Code,
  at: Spot,
  facts: Record<string, string | number> = {},
): Problem {
  const { severity, says } = problems[code];
  const message = says.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
  return { code, severity, ...at, message: message.trim() };
}

/** Why two ids that look different are one in a saved place. */
export const sameCode = 'shorten to the same code, so a saved place could not tell them apart.';

export type Severity = 'error' | 'warning';
export type Code = keyof typeof problems;
/** `line` and `column` count from 1, from the top of the file, front matter included. */
export type Spot = { file: string; line?: number; column?: number };
export type Problem = Spot & { code: Code; severity: Severity; message: string };
