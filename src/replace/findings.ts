import type { Kind } from './kind.ts';

/**
 * Everything that can differ between a package in use and the one that would take its place, and
 * matters to somebody: whom it touches, what it does to them, and what to do about it. What is unsafe
 * breaks a promise; a note is something that one should know of and that breaks none.
 */
export const table = {
  'course-id': {
    weight: 'unsafe',
    whom: ['under way', 'half-way', 'finished'],
    says: 'The package in use is of the course "{old}", and this one is of "{now}". An LMS keeps its records by that id: everybody would begin anew.',
    cure: 'If it is the same course, write "id: {old}" in course.yaml again. If it is not, give it an entry of its own in the LMS.',
  },
  'portion-gone': {
    weight: 'unsafe',
    whom: ['under way', 'half-way', 'finished'],
    says: 'The package in use is of {what}, and that is not packed any more: nothing can take its place.',
    cure: '{cure}',
  },
  item: {
    weight: 'unsafe',
    whom: ['under way', 'half-way', 'finished'],
    says: 'In the manifest its item was "{old}" and would be "{now}". Some LMSs delete what they hold under an identifier that has gone.',
    cure: 'Pack it with the version of this tool that the package in use was packed with, or give it an entry of its own in the LMS.',
  },
  standard: {
    weight: 'unsafe',
    whom: ['under way', 'half-way', 'finished'],
    says: 'The package in use is {old}, and this is {now}. An LMS keeps the records of each standard under other names, and does not find the old ones.',
    cure: 'Upload the package for {old}, or give this one an entry of its own in the LMS.',
  },
  edition: {
    weight: 'note',
    whom: [],
    says: 'The package in use is {old}, and this is {now}. The records are the same; not every LMS lets one edition take the place of another.',
    cure: 'Try it first with a learner of your own.',
  },
  version: {
    weight: 'unsafe',
    whom: [],
    says: 'The package in use is version {old}, and this would be {now}. Nobody could tell which of the two an LMS has.',
    cure: 'Raise "version" in course.yaml, to {next} or more.',
  },
  'record-version': {
    weight: 'unsafe',
    whom: ['under way', 'half-way', 'finished'],
    says: 'Learners’ records were written in form {old}, and this package reads form {now}: what they have done would not be found.',
    cure: 'Pack it with the version of this tool that the package in use was packed with.',
  },
  success: {
    weight: 'unsafe',
    whom: ['under way', 'finished'],
    says: 'The rule of success was "{old}" and would be "{now}": an LMS would hold statuses of one rule and be told those of another, and the mastery score in the manifest goes by it.',
    cure: 'Write "success: {old}" in course.yaml again, or give the new rule an entry of its own in the LMS.',
  },
  mastery: {
    weight: 'unsafe',
    whom: ['finished'],
    says: 'The mastery score in the manifest was {old} and would be {now}: some LMSs judge by it themselves, and those who have passed may become failed.',
    cure: 'Write "pass: {old}" in course.yaml again, or give the new mark an entry of its own in the LMS.',
  },
  pass: {
    weight: 'note',
    whom: ['under way'],
    says: 'The pass mark was {old} and would be {now}. It holds for whoever has not passed yet; a pass stays a pass.',
  },
  'objective-gone': {
    weight: 'unsafe',
    whom: ['under way', 'finished'],
    says: 'The competence "{name}" has gone, and it is an objective in the LMS by that id: it stays there as it is, and is told of no more.',
    cure: '{cure}',
  },
  'less-told': {
    weight: 'note',
    whom: [],
    says: 'The LMS was told {what}, and would be told no more. What it has stays there.',
  },
  'more-told': {
    weight: 'note',
    whom: ['finished'],
    says: 'The LMS would be told {what} from now on, those of what has been done already included.',
  },
  'lesson-gone': {
    weight: 'unsafe',
    whom: ['under way', 'finished'],
    says: 'The lesson "{name}" has gone. That it was read, and every answer to it, would be forgotten.',
    cure: 'Bring it back.{was}',
  },
  'lesson-added': {
    weight: 'note',
    whom: ['under way'],
    says: 'The lesson "{name}" is new. Whoever has not finished has it still to do; whoever has stays finished.',
  },
  'question-gone': {
    weight: 'unsafe',
    whom: ['under way'],
    says: 'In the lesson "{lesson}" the question "{name}" has gone: what was answered to it would be forgotten.',
    cure: 'Bring it back under that id; its words may change.{guess}',
  },
  'question-added': {
    weight: 'note',
    whom: ['under way'],
    says: 'In the lesson "{lesson}" the question "{name}" is new. Whoever has taken the check has taken it; others have one more to answer.',
  },
  'question-kind': {
    weight: 'unsafe',
    whom: ['under way', 'finished'],
    says: 'In the lesson "{lesson}" the question "{name}" was answered in another way, {old}, and is now {now}: answers that were given mean nothing any more.',
    cure: 'Write the new one as a question of its own, under a new id, and keep this one as it was.',
  },
  'option-gone': {
    weight: 'unsafe',
    whom: ['under way', 'finished'],
    says: 'In {where} the option "{name}" has gone: answers that named it would be empty.',
    cure: 'Bring it back under that id; its words may change.{guess}',
  },
  letter: {
    weight: 'unsafe',
    whom: ['finished'],
    says: 'In {where} "{name}" was the letter {old} in the LMS’s report and would be {now}: in one report the same letter would mean two answers.',
    cure: 'Keep the order; what is new comes last. People see the choices of a conversation in an order of their own anyway.',
  },
  right: {
    weight: 'note',
    whom: ['finished'],
    says: 'In {where} other options are right than before. Answers stay as they were given, and are judged anew when they are told again.',
  },
  'scenario-gone': {
    weight: 'unsafe',
    whom: ['under way', 'half-way', 'finished'],
    says: 'The conversation "{name}" has gone: whoever is in it has nowhere to go on, and what it showed would be forgotten.',
    cure: 'Bring it back.{was}',
  },
  'scenario-added': {
    weight: 'note',
    whom: ['under way'],
    says: 'The conversation "{name}" is new. Whoever has not finished has it still to do; whoever has stays finished.',
  },
  'variant-gone': {
    weight: 'unsafe',
    whom: ['half-way', 'finished'],
    says: 'The conversation "{scenario}" has lost a variant: whoever is in a run of it would begin anew, and runs of it would show nothing.',
    cure: 'Bring it back under its id.',
  },
  'scene-gone': {
    weight: 'unsafe',
    whom: ['half-way', 'finished'],
    says: 'In the conversation "{scenario}" the {kind} "{name}" has gone: whoever has come that way is put back, and runs through it show nothing.',
    cure: 'Bring it back.{was}',
  },
  'choice-gone': {
    weight: 'unsafe',
    whom: ['half-way', 'finished'],
    says: 'In the conversation "{scenario}" the scene "{scene}" has lost the choice "{name}": whoever took it is put back to that scene, and runs through it show nothing.',
    cure: 'Bring it back.{was}',
  },
  'code-taken': {
    weight: 'unsafe',
    whom: ['half-way', 'finished'],
    says: 'In the conversation "{scenario}", scene "{scene}", the choice "{name}" is kept as "{code}" in learners’ records, and that now means {other}, too: it would not be found.',
    cure: 'Give {other} another id.',
  },
  elsewhere: {
    weight: 'unsafe',
    whom: ['half-way', 'finished'],
    says: 'In the conversation "{scenario}", {way} led to "{old}" and would lead to "{now}": whoever has come that way would stand elsewhere.',
    cure: 'Let it lead where it did, or write the changed part as new choices and scenes beside the old.',
  },
  closed: {
    weight: 'unsafe',
    whom: ['half-way', 'finished'],
    says: 'In the conversation "{scenario}", {way} was open and would be closed: whoever took it is put back to before it.',
    cure: 'Leave it open to whom it was open: look at its "when", and at what the choices before it do.',
  },
  'not-proven': {
    weight: 'unsafe',
    whom: ['half-way', 'finished'],
    says: 'The conversation "{scenario}" was changed so much that not every way through it can be tried: whether people stay where they are is not known.',
    cure: 'Change fewer effects at once, or give the course an entry of its own in the LMS.',
  },
  weighed: {
    weight: 'note',
    whom: ['finished'],
    says: 'In the conversation "{scenario}" choices or endings count otherwise than before. Runs that were taken are weighed anew; a pass stays a pass.',
  },
  'rated-otherwise': {
    weight: 'note',
    whom: ['under way'],
    says: 'The sentence about oneself "{old}" would be "{now}". What people answered to the old one stands beside the new one, on their device.',
  },
  'kept-unseen': {
    weight: 'note',
    whom: ['under way'],
    says: '{what} has gone. What people wrote there stays on their device and is shown no more.',
  },
} as const satisfies Record<string, Kind>;

export type Code = keyof typeof table;
