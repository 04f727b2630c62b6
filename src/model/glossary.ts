import { z } from 'zod';
import { Id } from './names.ts';

const Text = z.string().min(1);

/** `content/glossary.yaml`: the terms that lessons explain where they stand (`<Term id="…">`). */
export const GlossaryFile = z
  .record(
    Id,
    z
      .strictObject({
        term: Text.describe('The term as the glossary lists it, such as "Recovery paradox".'),
        means: Text.describe('What it means, in a sentence or two that stand on their own.'),
        source: Text.optional().describe('Where that comes from: author, year, title.'),
      })
      .describe('One term, under the id that a lesson names: recovery-paradox.'),
  )
  .describe('What lessons explain where a word stands, and the course page lists.');
export type GlossaryFile = z.infer<typeof GlossaryFile>;
