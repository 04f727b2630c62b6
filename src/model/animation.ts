import { z } from 'zod';
import { Id, moods, Name } from './names.ts';
import { Portrait } from './portrait.ts';

const Text = z.string().min(1);

/** Where somebody can stand, from the left to the right; `out` and `away` are beyond the picture. */
export const spots = ['out', 'left', 'middle', 'right', 'away'] as const;
export type Spot = (typeof spots)[number];

/** What can lie there, or happen, beside people; each has a drawing and a place of its own. */
export const things = [
  'message',
  'packet',
  'gap',
  'call',
  'card',
  'water',
  'notice',
  'van',
] as const;
export type Thing = (typeof things)[number];

export const lights = ['day', 'evening'] as const;

const sides = z.enum(['left', 'right']);
export type Side = z.infer<typeof sides>;

const Shown = z
  .strictObject({
    at: z.enum(spots).exactOptional().describe('Where the person stands from now on.'),
    faces: sides
      .exactOptional()
      .describe('To which side the person looks from now on: left, right.'),
    mood: z.enum(moods).exactOptional().describe('What the face shows from now on, such as calm.'),
  })
  .describe('What changes of one person.');

const Shot = z
  .strictObject({
    seconds: z
      .number()
      .min(2)
      .max(12)
      .describe('How long it is to be seen: 15 characters of the caption can be read in a second.'),
    caption: Text.max(110).describe(
      'What stands below the picture: what happens, or what is said, without quotation marks.',
    ),
    seen: Text.optional().describe('For the transcript: what only the picture shows.'),
    says: Name.optional().describe('Who says the caption.'),
    thinks: Name.optional().describe('Who has a thought, as a cloud at the head.'),
    breathes: Name.optional().describe('Who takes one breath, as a ring that grows and fades.'),
    look: Name.optional().describe('Who is seen from near; left out, the whole picture is seen.'),
    people: z.record(Id, Shown).optional().describe('Who moves, or shows another mood, by id.'),
    things: z
      .array(z.enum(things))
      .min(1)
      .optional()
      .describe(
        'What is there in this shot: message, packet, gap, call, card, water, notice, van.',
      ),
    clock: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time in quotation marks, such as "17:50"')
      .optional()
      .describe('The time from now on, such as "17:50".'),
    light: z.enum(lights).optional().describe('What the window shows from now on: day, evening.'),
    still: z.literal(true).optional().describe('This shot stands for all of it, and is printed.'),
  })
  .describe('A few seconds, with one caption. What is not written stays as it was.');
export type Shot = z.infer<typeof Shot>;

/** `content/animations/en/….yaml`: a short scene that is drawn, with captions. */
export const AnimationFile = z
  .strictObject({
    title: Text.describe('What the scene is called.'),
    about: Text.describe('A sentence or two below it, before it is played.'),
    people: z
      .record(
        Id,
        z
          .strictObject({
            name: Text.describe('The name, as it stands before what is said.'),
            faces: sides.default('right').describe('To which side the person looks; right.'),
            portrait: Portrait,
          })
          .describe('One person.'),
      )
      .describe('Who is in it, each under an id.'),
    shots: z.array(Shot).min(2).max(40).describe('What is to be seen, one after the other.'),
  })
  .describe('A short drawn scene with captions, which a lesson shows.');
export type AnimationFile = z.infer<typeof AnimationFile>;
