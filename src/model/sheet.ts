import { z } from 'zod';
import { Id } from './names.ts';

const Text = z.string().min(1);

const Field = z
  .strictObject({
    ask: Text.describe('What stands at the box: "Who has to do something?"'),
    help: Text.optional().describe('A word of help below it.'),
    lines: z.number().int().min(1).max(8).optional().describe('How many lines the box has; one.'),
    most: z.number().int().min(10).max(1200).optional().describe('How many characters go in; 160.'),
    number: z.literal(true).optional().describe('It takes a number.'),
    day: z.literal(true).optional().describe('It takes a day.'),
    tick: z.literal(true).optional().describe('It is a box to tick.'),
    choose: z
      .array(Text)
      .min(2)
      .max(12)
      .optional()
      .describe('What can be chosen, each in its words.'),
    holds: z.union([Text, z.number()]).optional().describe('What stands there to begin with.'),
    starts: z
      .array(Text)
      .min(1)
      .max(12)
      .optional()
      .describe('Beginnings that are offered while one writes.'),
    offers: z
      .string()
      .regex(
        /^[a-z][a-z0-9-]+\/[a-z][a-z0-9-]+(\.[a-z][a-z0-9-]+)?$/,
        'another sheet and a field of it, such as goals/goal or chain/links.who',
      )
      .optional()
      .describe('Where what was written before is offered from: sheet/field, or sheet/rows.field.'),
  })
  .describe('One thing to fill in. It takes a line of words, unless it says otherwise.');
export type Field = z.infer<typeof Field>;

const Fields = z.record(Id, Field).describe('What is filled in, each under an id of its own.');

const Part = z
  .strictObject({
    title: Text.optional().describe('A heading; in front of rows it may hold {n}: "Link {n}".'),
    about: Text.optional().describe('A sentence or two below the heading.'),
    rows: Id.optional().describe('A name for the rows, where this is filled in more than once.'),
    named: z
      .array(Text)
      .min(2)
      .max(12)
      .optional()
      .describe(
        'One row for each of these, and no other. What stands before a colon is its name: "Trust: each …".',
      ),
    from: z
      .number()
      .int()
      .min(1)
      .max(8)
      .optional()
      .describe('How many rows there are to begin with; one.'),
    to: z.number().int().min(2).max(15).optional().describe('How many rows there can be; eight.'),
    add: Text.optional().describe('What the button for another row says.'),
    fields: Fields,
  })
  .describe('A part of the sheet: a few boxes, once or in rows.');
export type Part = z.infer<typeof Part>;

const Remark = z
  .strictObject({
    say: Text.describe(
      'The sentence. {field} is what was written there; {n} counts the rows that are meant.',
    ),
    each: Id.optional().describe('Said for each of these rows of which it holds.'),
    some: Id.optional().describe(
      'Said once, when it holds of one of these rows, or of as many as `least` says.',
    ),
    every: Id.optional().describe('Said once, when it holds of all of these rows.'),
    least: z.number().int().min(2).max(15).optional().describe('With `some`: of how many rows.'),
    when: Text.optional().describe(
      'What must be so: "owe is empty and place is \\"another firm\\"".',
    ),
  })
  .describe('Something the sheet says when it is so.');
export type Remark = z.infer<typeof Remark>;

type Filled = { [name: string]: string | number | Filled[] };
const Entered: z.ZodType<Filled> = z.lazy(() =>
  z.record(z.string(), z.union([z.string(), z.number(), z.array(Entered)])),
);

/** `content/sheets/en/<id>.yaml`: a private page to fill in (`<Sheet id="…" />`). */
export const SheetFile = z
  .strictObject({
    title: Text.describe('What it is called.'),
    about: Text.optional().describe('What it is for, in a sentence or two.'),
    steps: z.literal(true).optional().describe('Parts that have a title open one by one.'),
    parts: z.array(Part).min(1).max(12).describe('What is filled in, from the top down.'),
    counts: z
      .record(Id, Text.describe('How it is worked out: round(100 * top / all).'))
      .optional()
      .describe(
        'Numbers that are worked out, each under a name: "round(100 * (top - low) / all)". `+ - * /`, brackets, root(…), round(…), smallest(…, …) and largest(…, …) can be used.',
      ),
    wheel: z
      .strictObject({
        rows: Id.describe('The rows that are its spokes; they have names.'),
        shows: z.array(Id).min(1).max(2).describe('The one or two numbers that are drawn.'),
        to: z.number().int().min(3).max(10).describe('The number at the rim.'),
      })
      .optional()
      .describe('A picture of numbers, one spoke a row.'),
    verdict: z.array(Remark).optional().describe('Of these only the first that holds is said.'),
    remarks: z.array(Remark).optional().describe('Of these all that hold are said.'),
    tries: z
      .array(
        z.strictObject({
          with: Entered.describe('What somebody has filled in.'),
          today: z
            .string()
            .regex(/^\d{4}-\d\d-\d\d$/, 'a day as 2026-11-22: the year, the month and the day')
            .optional()
            .describe('The day it is: 2026-11-22.'),
          says: z.array(Text).describe('All that the sheet then says, from the top down.'),
        }),
      )
      .min(1)
      .describe('What it says to whom: `npm run check` tries each.'),
  })
  .describe('A private page to fill in. It stays with whoever fills it in.');
export type SheetFile = z.infer<typeof SheetFile>;

/** What somebody has filled in: texts by field, and rows of them. A box that is ticked holds `yes`. */
export type Entries = { [name: string]: string | Entries[] };

/** One thing that must be so: a field, how it is looked at, with what, and whether it must not be. */
export type Test = readonly [
  field: string,
  look: Look,
  with_?: string | number | readonly string[] | undefined,
  not?: 1,
];
export type Look = 'empty' | 'is' | 'least' | 'more' | 'has' | 'words' | 'after' | 'before';

/** A remark as a page holds it. */
export type Rule = {
  say: string;
  rows?: string;
  /** How many of the rows it must hold of; of each it is said for itself, of all where it is 0. */
  least?: number;
  each?: 1;
  when: readonly Test[];
};

/** A number that is worked out: its name, and the steps to it, each deed behind what it is done to. */
export type Count = readonly [name: string, steps: readonly (string | number)[]];

/**
 * All that a sheet may say: of the verdicts the first that holds, and all remarks that do; and the
 * numbers that are worked out for both, each of what stands before it.
 */
export type SheetRules = { verdict: Rule[]; remarks: Rule[]; counts?: Count[] };
