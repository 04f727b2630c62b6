import { z } from 'zod';
import { Id } from './names.ts';

const Text = z.string().trim().min(1);

/** `content/sources.yaml`: what the course takes from which source, and each place where it is used. */
export const SourcesFile = z
  .strictObject({
    sources: z
      .record(
        Id,
        Text.describe('How it is cited: who, when, what. No more than it says of itself.'),
      )
      .describe('What the course is made from, each under an id of its own.'),
    ideas: z
      .array(
        z.strictObject({
          id: Id.describe('The idea’s own id.'),
          holds: Text.describe('The idea in a few words, as the page of sources lists it.'),
          from: z.array(Id).min(1).describe('The ids of the sources that it is from.'),
          where: z
            .array(Text)
            .min(1)
            .describe(
              'Where it is used: /lessons/its-id/its-heading, /scenarios/its-id/its-scene, sheet its-id, term its-id, or brief its-lesson.',
            ),
        }),
      )
      .describe('Each concept, model, list or figure, with every place where it is used.'),
  })
  .describe('What the course takes from which source, and where it uses it.');
export type SourcesFile = z.infer<typeof SourcesFile>;
