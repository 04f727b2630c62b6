import type { Entry } from '../problem.ts';

/** Mistakes about names: ids that mean nothing, or two things. */
export const names = {
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
  'same-code': {
    severity: 'error',
    says: 'The ids "{name}" and "{other}" {same} Rename one of them{was}.',
  },
  'bad-id': {
    severity: 'error',
    says: '"{name}" cannot be an id{why}. Use lower-case letters, digits and hyphens, a letter first, two characters at least.',
  },
} as const satisfies Record<string, Entry>;
