import { z } from 'zod';
import { Id, Title } from './names.ts';
import { presetNames, saves } from './presets.ts';

/** The languages a course can be written in so far; the first is that of its pages. */
export const languages = ['en'] as const;

const hostWanted = 'an address that ends in /, such as https://training.example.org/course/';
const originWanted = 'an address without a path, such as https://lms.example.org';
const threeNumbers = 'three numbers with points between them, such as 1.0.0';

/** `content/course.yaml`: what the course is, and what the LMS is told about it. */
export const CourseFile = z
  .strictObject({
    id: Id.describe(
      'The course’s id, such as moments-of-truth. Never changes: the LMS keeps its records under it.',
    ),
    title: Title.describe(
      'The title that the LMS shows, 200 characters at most (as SCORM 1.2 takes).',
    ),
    version: z
      .string(threeNumbers)
      .regex(/^\d+\.\d+\.\d+$/, threeNumbers)
      .describe('Three numbers, such as 1.0.0. Raise it whenever packages go out.'),
    description: z
      .string()
      .min(1)
      .max(1000)
      .optional()
      .describe(
        'What the LMS shows of the course, in a sentence or two. Without it, what its first page says.',
      ),
    licence: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .describe('On what terms its texts may be used, such as "CC BY 4.0". The packages say it.'),
    languages: z
      .array(z.enum(languages))
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
      .gt(0)
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
        preset: z
          .enum(presetNames)
          .optional()
          .describe(
            'An LMS that has to be told less, or less often: ilias, knowbe4, open-edx or skillport. What stands beside it wins.',
          ),
        interactions: z
          .boolean()
          .optional()
          .describe(
            'Whether the LMS gets a row for each decision that counts and each first answer; it does when left out.',
          ),
        objectives: z
          .boolean()
          .optional()
          .describe(
            'Whether the LMS gets an objective for each competence; it does when left out.',
          ),
        saves: z
          .enum(saves)
          .optional()
          .describe(
            'at-once: the place is stored with each decision, as it is when left out. seldom: within ten minutes, and at once where a lesson, a check or a conversation ends, and when the page is hidden or left.',
          ),
        ideas: z
          .enum(['off', 'on'])
          .default('off')
          .describe(
            'on: a box for improvement ideas; each is sent when its learner presses the button. off: no box.',
          ),
      })
      .default({ ideas: 'off' })
      .describe('What the LMS is told besides status and score. The course page says the same.'),
    thin: z
      .strictObject({
        host: z
          .string(hostWanted)
          .regex(
            /^https:\/\/[^/?#\s]+\/(?:[^?#\s]*\/)?$|^http:\/\/(?:127\.0\.0\.1|localhost):\d+\//,
            hostWanted,
          )
          .describe('Where the course is published, such as https://training.example.org/course/.'),
        lms: z
          .array(
            z
              .string(originWanted)
              .regex(
                /^https:\/\/[^/?#\s]+$|^http:\/\/(?:127\.0\.0\.1|localhost):\d+$/,
                originWanted,
              ),
          )
          .min(1)
          .describe('The addresses of the LMSs that may show it, without a path. No other can.'),
      })
      .optional()
      .describe(
        'For many LMSs, or frequent updates: small packages that show the course from its host. Left out, there are none.',
      ),
    packages: z
      .array(z.enum(['course', 'lessons', 'scenarios']))
      .min(1)
      .refine((all) => new Set(all).size === all.length, 'a list in which each of them stands once')
      .default(['course'])
      .describe(
        'What is packed. course: all of it together. lessons: each with its conversations. scenarios: each conversation alone. A package keeps its own records.',
      ),
  })
  .describe('What the course is, and what the LMS is told about it.');
export type CourseFile = z.infer<typeof CourseFile>;
