import { z } from 'zod';
import { Id } from './names.ts';

const Text = z.string().min(1);

/** What an author may write between the two lines of hyphens of a lesson. */
export const LessonFrontMatter = z.strictObject({
  title: Text,
  minutes: z.number().positive(),
  competences: z.array(Id).default([]),
  objectives: z.array(Text).min(1),
  'if-then': Text.optional(),
  sources: z.array(Text).default([]),
});
export type LessonFrontMatter = z.infer<typeof LessonFrontMatter>;
