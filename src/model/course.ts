import { z } from 'zod';
import type { Logic } from './graph.ts';
import { Id } from './names.ts';

const threeNumbers = 'three numbers with points between them, such as 1.0.0';

/** `content/course.yaml`: what the course is, and what the LMS is told about it. */
export const CourseFile = z.strictObject({
  id: Id.describe('Never changes: the LMS keeps its records under it.'),
  title: z.string().min(1).max(200).describe('What the LMS shows. SCORM 1.2 takes 200 characters.'),
  version: z.string(threeNumbers).regex(/^\d+\.\d+\.\d+$/, threeNumbers),
  languages: z
    .array(z.enum(['en']))
    .min(1)
    .describe('More will follow.'),
  modules: z
    .array(z.strictObject({ lesson: Id.optional(), scenarios: z.array(Id).default([]) }))
    .min(1)
    .describe('In the order recommended, not forced.'),
  complete: z.strictObject({
    lesson: z.enum(['check-taken']).default('check-taken'),
    scenario: z.enum(['evidence-run']).default('evidence-run'),
    course: z.enum(['all-modules']).default('all-modules'),
  }),
  pass: z.number().min(0).max(1).default(0.6).describe('Share of what a scenario can show.'),
  success: z.enum(['until-passed', 'pass-fail', 'completion-only']).default('until-passed'),
  score: z.enum(['mean-of-scenarios']).default('mean-of-scenarios'),
  lms: z
    .strictObject({
      interactions: z.boolean().default(true),
      objectives: z.boolean().default(true),
      ideas: z.enum(['off']).default('off').describe('Free text is sent to nobody.'),
    })
    .default({ interactions: true, objectives: true, ideas: 'off' }),
  packages: z
    .array(z.enum(['course']))
    .default(['course'])
    .describe('One zip for all of it.'),
});

/** `content/competences.yaml`: what the course is about, in behaviours one can see or hear. */
export const CompetencesFile = z.record(
  Id,
  z.strictObject({
    title: z.string().min(1),
    short: z.string().min(1),
    levels: z.strictObject({
      1: z.array(z.string()).min(1),
      2: z.array(z.string()).min(1),
      3: z.array(z.string()).min(1),
    }),
  }),
);

/** `content/site.yaml`: values an organisation sets once; a script names them as `$name`. */
export const SiteFile = z.record(
  Id,
  z
    .strictObject({
      type: z.enum(['money', 'number', 'text']),
      default: z.union([z.string(), z.number()]),
      about: z.string().min(1),
    })
    .superRefine(({ type, default: value }, context) => {
      if (type === 'text' || typeof value === 'number') return;
      const message = `a number, because the type is ${type}`;
      context.addIssue({ code: 'custom', path: ['default'], message });
    }),
);

/** A competence as the learner's page needs it. */
export type Competence = { id: string; short: string };

export type Question = {
  id: string;
  /** In the author's order: the first is `a` in what the LMS is told. */
  options: { id: string; right: boolean }[];
};

export type LessonOutline = { id: string; title: string; minutes: number; questions: Question[] };

export type ScenarioOutline = {
  id: string;
  title: string;
  minutes: number;
  sector: string;
  hash: string;
  logic: Logic;
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
