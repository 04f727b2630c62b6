import { z } from 'zod';
import { Id } from './names.ts';

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
export type CompetencesFile = z.infer<typeof CompetencesFile>;
