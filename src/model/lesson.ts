import { z } from 'zod';
import { Id, Name, Title } from './names.ts';

const Text = z.string().min(1);

/** What an author may write between the two lines of hyphens of a lesson. */
export const LessonFrontMatter = z
  .strictObject({
    title: Title.describe('What people read, such as "When it goes wrong".'),
    minutes: z.number().positive().describe('How long it takes with everything in it, such as 35.'),
    competences: z
      .array(Name)
      .default([])
      .describe('The competences it is about: [empathy, ownership].'),
    objectives: z
      .array(Text)
      .min(1)
      .describe(
        'What one will be able to do, one a line, each beginning with a verb: "Say sorry without if or but."',
      ),
    'if-then': Text.optional().describe('A line to keep: "If …, then I will …".'),
    was: Id.optional().describe(
      'What its file was called before, where it was renamed: learners’ records know it by that.',
    ),
    sources: z
      .array(Text)
      .default([])
      .describe('Where it comes from: author, year, title. One a line.'),
  })
  .describe('The top of a lesson, between its two lines of hyphens.');
export type LessonFrontMatter = z.infer<typeof LessonFrontMatter>;
