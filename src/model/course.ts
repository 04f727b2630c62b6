import { z } from 'zod';
import type { Logic } from './graph.ts';
import { Id } from './names.ts';

const threeNumbers = 'three numbers with points between them, such as 1.0.0';

/** `content/course.yaml`: what the course is, and what the LMS is told about it. */
export const CourseFile = z
  .strictObject({
    id: Id.describe(
      'The course’s id, such as moments-of-truth. Never changes: the LMS keeps its records under it.',
    ),
    title: z
      .string()
      .min(1)
      .max(200)
      .describe('The title that the LMS shows, 200 characters at most (as SCORM 1.2 takes).'),
    version: z
      .string(threeNumbers)
      .regex(/^\d+\.\d+\.\d+$/, threeNumbers)
      .describe('Three numbers, such as 1.0.0. Raise it whenever packages go out.'),
    languages: z
      .array(z.enum(['en']))
      .min(1)
      .describe('The languages of the course: [en]. More will follow.'),
    modules: z
      .array(
        z.strictObject({
          lesson: Id.optional().describe('A lesson, by its file’s name without the ending.'),
          scenarios: z
            .array(Id)
            .default([])
            .describe('The conversations that go with it, by their files’ names: [no-room].'),
        }),
      )
      .min(1)
      .describe('Lessons and conversations, in the order recommended. It is not forced.'),
    complete: z
      .strictObject({
        lesson: z
          .enum(['check-taken'])
          .default('check-taken')
          .describe('A lesson is complete when it was opened to its end and its check is taken.'),
        scenario: z
          .enum(['evidence-run'])
          .default('evidence-run')
          .describe('A conversation is complete after one run that counts, to any ending.'),
        course: z
          .enum(['all-modules'])
          .default('all-modules')
          .describe('The course is complete when every lesson and conversation is.'),
      })
      .describe('When the LMS is told that something is complete.'),
    pass: z
      .number()
      .min(0)
      .max(1)
      .default(0.6)
      .describe(
        'What a conversation takes to be passed: a share of what could be shown in it, such as 0.6.',
      ),
    reading: z
      .strictObject({
        words: z
          .number()
          .int()
          .positive()
          .default(30)
          .describe('The most words a line people choose from, or hear, should have.'),
        age: z
          .number()
          .int()
          .min(9)
          .max(20)
          .default(14)
          .describe('The reading age the texts are written for. 14 is plain English for adults.'),
      })
      .default({ words: 30, age: 14 })
      .describe('What is longer or harder to read is reported as a warning.'),
    success: z
      .enum(['until-passed', 'pass-fail', 'completion-only'])
      .default('until-passed')
      .describe(
        'What the LMS is told of passing. until-passed: passed or nothing yet, never failed. pass-fail: failed, too. completion-only: nothing.',
      ),
    score: z
      .enum(['mean-of-scenarios'])
      .default('mean-of-scenarios')
      .describe('The one number, 0 to 100: the mean over the conversations ended so far.'),
    lms: z
      .strictObject({
        interactions: z
          .boolean()
          .default(true)
          .describe(
            'Whether the LMS gets a row for each decision that counts and each first answer.',
          ),
        objectives: z
          .boolean()
          .default(true)
          .describe('Whether the LMS gets an objective for each competence.'),
        ideas: z.enum(['off']).default('off').describe('off: what people write is sent to nobody.'),
      })
      .default({ interactions: true, objectives: true, ideas: 'off' })
      .describe('What the LMS is told besides status and score. The course page says the same.'),
    packages: z
      .array(z.enum(['course']))
      .default(['course'])
      .describe('What is packed. course: one zip for all of it.'),
  })
  .describe('What the course is, and what the LMS is told about it.');

const Behaviours = z.array(z.string()).min(1);

/** `content/competences.yaml`: what the course is about, in behaviours one can see or hear. */
export const CompetencesFile = z
  .record(
    Id,
    z
      .strictObject({
        title: z
          .string()
          .min(1)
          .describe('The competence in full, for records and printed sheets.'),
        short: z.string().min(1).describe('A few words, for the learner’s page.'),
        levels: z
          .strictObject({
            1: Behaviours.describe('Guided: does it with a prompt, a script or a colleague near.'),
            2: Behaviours.describe('Independent: does it unprompted in usual cases.'),
            3: Behaviours.describe('Adaptive: does it under pressure, and helps others do it.'),
          })
          .describe('What it looks like: one behaviour a line that somebody could tick off.'),
        rate: z
          .array(z.string().min(1))
          .length(2)
          .optional()
          .describe(
            'Two sentences that begin with "I", about what one does: learners say for themselves how sure they are of each. Nobody else is told.',
          ),
      })
      .describe('A competence, under its id. The id stays for ever; its words may change.'),
  )
  .describe('What the course is about, in behaviours one can see or hear.');

/** `content/site.yaml`: values an organisation sets once; a script names them as `$name`. */
export const SiteFile = z
  .record(
    Id,
    z
      .strictObject({
        type: z
          .enum(['money', 'number', 'text'])
          .describe('money: an amount in the currency of this file. number. text.'),
        default: z
          .union([z.string(), z.number()])
          .describe('What people read. A text stands in the middle of a sentence: start it small.'),
        about: z.string().min(1).describe('What it is for, in a few words.'),
      })
      .superRefine(({ type, default: value }, context) => {
        if (type === 'text' || typeof value === 'number') return;
        const message = `a number, because the type is ${type}`;
        context.addIssue({ code: 'custom', path: ['default'], message });
      })
      .describe('A value that lessons and conversations name, such as $spending-limit.'),
  )
  .describe('What your organisation sets once.');

/** A competence as the learner's page needs it. */
export type Competence = { id: string; short: string };

export type Question = {
  id: string;
  /** What is done with the options, by the LMS's word for it; they are chosen among where none is. */
  kind?: 'true-false' | 'sequencing' | 'matching';
  /** In the author's order: the first is `a` in what the LMS is told. */
  options: QuestionOption[];
  /** Of a matching: where its options go, in the author's order. */
  places?: { id: string }[];
};

export type QuestionOption = {
  id: string;
  right: boolean;
  /** Of a matching: the place that is its own. */
  goes?: string;
};

export type LessonOutline = { id: string; title: string; minutes: number; questions: Question[] };

export type ScenarioOutline = {
  id: string;
  title: string;
  minutes: number;
  sector: string;
  hash: string;
  logic: Logic;
  /** Other ways it can begin, in the author's order; absent where there are none. */
  variants?: VariantOutline[];
};

export type VariantOutline = {
  /** The two-character code of its id: what a record calls it, and the page's texts. */
  code: string;
  /** Where meters begin that begin elsewhere. */
  starts: Record<string, number>;
  /** Flags that are set from the beginning. */
  set: string[];
};

/**
 * The course as the learner's page holds it: rules and logic, no texts (those are in the HTML).
 * Everything that is recorded or reported is worked out from this and the learner's record.
 */
export type Course = {
  id: string;
  version: string;
  title: string;
  pass: number;
  success: CourseFile['success'];
  lms: CourseFile['lms'];
  competences: Competence[];
  lessons: LessonOutline[];
  scenarios: ScenarioOutline[];
};

export type CourseFile = z.infer<typeof CourseFile>;
export type CompetencesFile = z.infer<typeof CompetencesFile>;
export type SiteFile = z.infer<typeof SiteFile>;
