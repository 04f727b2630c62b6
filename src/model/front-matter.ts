import { z } from 'zod';
import { Id } from './names.ts';
import { Portrait } from './portrait.ts';

const Text = z.string().min(1);

const Cast = z.strictObject({
  name: Text,
  age: z.number().int().positive().optional(),
  about: Text.optional(),
  portrait: Portrait.optional(),
  'asks-for': Text.optional(),
  needs: Text.optional(),
  arc: Text.optional(),
});

const Meter = z
  .strictObject({
    from: z.number(),
    to: z.number(),
    start: z.number(),
    limit: z.number().optional().describe('Effects may never need to be cut off at it.'),
    cues: z.record(z.string().regex(/^-?\d+$/), Text).optional(),
    shown: z.enum(['cue', 'never']).optional(),
  })
  .superRefine(({ from, to, start, limit, cues = {} }, context) => {
    const expect = (path: string[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (to <= from) return expect(['to'], `more than ${from}, where the meter begins`);
    const outside = (value: number) => value < from || value > to;
    const range = `from ${from} to ${to}`;
    if (outside(start)) expect(['start'], range);
    if (limit !== undefined && outside(limit)) expect(['limit'], range);
    for (const at of Object.keys(cues).filter((key) => outside(Number(key)))) {
      expect(['cues', at], `under a number ${range}`);
    }
  });

/** What an author may write between the two lines of hyphens of a scenario. */
export const FrontMatter = z.strictObject({
  title: Text,
  sector: Text,
  kind: Text,
  minutes: z.number().positive(),
  start: Id.optional(),
  you: Text,
  customer: Cast,
  others: z.array(Cast).default([]),
  meters: z.record(Id, Meter).default({}),
  flags: z.array(Id).default([]),
  primary: z.array(Id).default([]),
  secondary: z.array(Id).default([]),
  'content-note': Text.optional(),
  rules: z
    .array(z.strictObject({ when: Text, go: Id, except: z.array(Id).default([]) }))
    .default([]),
  variants: z
    .record(
      Id,
      z.strictObject({
        starts: z.record(Id, z.number()).default({}),
        set: z.array(Id).default([]),
        texts: z.record(z.string(), Text).default({}),
      }),
    )
    .default({}),
  debrief: z
    .strictObject({
      'turning-points': z.array(z.strictObject({ scene: Id, says: Text })).default([]),
      group: z.array(Text).default([]),
      reflection: Text.optional(),
      'if-then': Text.optional(),
    })
    .default({ 'turning-points': [], group: [] }),
});
export type FrontMatter = z.infer<typeof FrontMatter>;
