import { z } from 'zod';
import { Logic } from './graph.ts';
import { standards } from './standard.ts';

/*
 * What a package promises to whoever has begun it: everything that a learner's record, an LMS's
 * report or a learner's own device can name. It lies in the package as a file, so that a later
 * version can be compared with it before it takes its place.
 */

const Named = z.object({ id: z.string() });

const Question = z.object({
  id: z.string(),
  kind: z.enum(['true-false', 'sequencing', 'matching']).optional(),
  options: z.array(z.object({ id: z.string(), right: z.boolean(), goes: z.string().optional() })),
  places: z.array(Named).optional(),
});

const PromisedCourse = z.object({
  id: z.string(),
  version: z.string(),
  title: z.string(),
  pass: z.number(),
  success: z.enum(['until-passed', 'pass-fail', 'completion-only']),
  lms: z.object({ interactions: z.boolean(), objectives: z.boolean() }),
  competences: z.array(Named),
  lessons: z.array(z.object({ id: z.string(), title: z.string(), questions: z.array(Question) })),
  scenarios: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      hash: z.string(),
      logic: Logic,
      variants: z
        .array(
          z.object({
            code: z.string(),
            starts: z.record(z.string(), z.number()),
            set: z.array(z.string()),
          }),
        )
        .optional(),
    }),
  ),
});

/** What is known where the pages are built; the same in every form. */
export const Promised = z.object({
  /** Of this file; another number is another shape. */
  format: z.literal(1),
  /** The version of the text that a learner's record is kept as (`record/codec.ts`). */
  record: z.string(),
  course: PromisedCourse,
  /**
   * The addresses of plans, `lesson/plan`, of boxes for own words, and of each sheet its boxes: what is
   * kept on the device. Packages from before there was a list of own words have none.
   */
  plans: z.array(z.string()),
  words: z.array(z.string()).default([]),
  /** The sentences about oneself, by the names under which answers to them are kept on the device. */
  rated: z.record(z.string(), z.string()).default({}),
  sheets: z.record(z.string(), z.array(z.string())),
});

/** The same of one package. */
export const Promises = Promised.extend({
  /** The form it is packed in, by its word (`packaging/formats.ts`). */
  form: z.string(),
  standard: z.enum(standards),
  /** The identifier of its item in the manifest: what an LMS keeps its records by. */
  item: z.string(),
  kind: z.enum(['course', 'lesson', 'scenario']),
  /** Empty for the whole course; `lesson-…` or `scenario-…` for what is packed alone. */
  name: z.string(),
});

export type Promised = z.infer<typeof Promised>;
export type Promises = z.infer<typeof Promises>;
export type PromisedCourse = z.infer<typeof PromisedCourse>;
