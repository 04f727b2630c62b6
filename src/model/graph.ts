import { z } from 'zod';
import { EndingResult, Id, Mood } from './names.ts';

/*
 * The compiled scenario: what the compiler hands to the proofs, the page and the machine.
 * Logic (what can happen) and texts (what is read) are kept apart: a mended typing error or a
 * translation changes `texts` and never the logic, so nobody's conversation ends because of it.
 * Each text has a place, its address for ever: `arrival/terms/consequence`, `cue/trust/40`.
 */

const Place = z.string();

export const Comparison = z.enum(['at-least', 'at-most', 'above', 'below', 'is', 'is-not']);

/** A condition in words, as data: never code, so nothing in a script can run. */
export const Guard: z.ZodType<Guard> = z.lazy(() =>
  z.union([
    z.strictObject({ meter: Id, is: Comparison, value: z.number() }),
    z.strictObject({ flag: Id }),
    z.strictObject({ visited: Id }),
    z.strictObject({ not: Guard }),
    z.strictObject({ all: z.array(Guard).min(2) }),
    z.strictObject({ any: z.array(Guard).min(2) }),
  ]),
);

export const Effect = z.union([
  z.strictObject({ meter: Id, add: z.number() }),
  z.strictObject({ meter: Id, set: z.number() }),
  z.strictObject({ flag: Id, to: z.boolean() }),
]);

/** Where a choice leads. `first-ending` is the first ending in the file whose condition holds. */
export const Target = z.union([
  z.strictObject({ scene: Id }),
  z.strictObject({ ending: Id }),
  z.strictObject({ ending: z.literal(true) }),
]);

/** Read in order; the first without a condition, or whose condition holds, is taken. */
export const Route = z.strictObject({ when: Guard.optional(), to: Target });

/** Evidence for or against a competence: -1 against, 0 nothing, +1 partly, +2 well. */
export const Marks = z.record(Id, z.number().int().min(-1).max(2));

export const Choice = z.strictObject({
  id: Id,
  was: Id.optional(),
  when: Guard.optional(),
  effects: z.array(Effect),
  evidence: Marks,
  critical: z.boolean(),
  next: z.array(Route).min(1),
});

export const Scene = z.strictObject({
  id: Id,
  was: Id.optional(),
  enter: z.array(Effect),
  skip: z.union([z.literal('leave'), Id]).optional(),
  replyFirst: z.boolean(),
  confidence: z.boolean(),
  time: z.strictObject({ seconds: z.number().positive(), then: Id }).optional(),
  choices: z.array(Choice),
});

export const Ending = z.strictObject({
  id: Id,
  was: Id.optional(),
  when: Guard.optional(),
  result: EndingResult,
});

export const Meter = z.strictObject({
  id: Id,
  from: z.number(),
  to: z.number(),
  start: z.number(),
  limit: z.number().optional(),
});

export const Rule = z.strictObject({ when: Guard, go: Target, except: z.array(Id) });

/** Everything that decides what can happen. Its hash names the version a saved trail belongs to. */
export const Logic = z.strictObject({
  start: Id,
  meters: z.array(Meter),
  flags: z.array(Id),
  rules: z.array(Rule),
  scenes: z.array(Scene),
  endings: z.array(Ending),
  primary: z.array(Id),
  secondary: z.array(Id),
});

export const Person = z.strictObject({
  id: Id,
  name: z.string(),
  about: z.string().optional(),
  age: z.number().optional(),
  portrait: z.record(z.string(), z.string()).optional(),
});

/** A picture, a sound or a film, with the files of `content/media/` that it is made of. */
export const Shown = z.strictObject({
  kind: z.enum(['picture', 'sound', 'film']),
  src: z.string(),
  captions: z.string().optional(),
  transcript: z.string().optional(),
  description: z.string().optional(),
  poster: z.string().optional(),
  caption: Place.optional(),
  credit: Place.optional(),
});

/**
 * One thing on the page of a scene: somebody speaks, or something is told. Of a medium, what is told
 * is what a picture says to whoever does not see it (nothing, where it only decorates), or what a
 * recording is called.
 */
export const Beat = z.union([
  z.strictObject({ who: z.string(), mood: Mood, text: Place }),
  z.strictObject({ told: Place, medium: Shown.optional() }),
]);

export const Cue = z.strictObject({ meter: Id, from: z.number(), text: Place.nullable() });

export const Graph = z.strictObject({
  format: z.literal(1),
  id: Id,
  lang: z.string(),
  title: z.string(),
  sector: z.string(),
  kind: z.string(),
  minutes: z.number(),
  you: Place,
  contentNote: Place.optional(),
  customer: Person.extend({
    asksFor: z.string().optional(),
    needs: z.string().optional(),
    arc: z.string().optional(),
  }),
  others: z.array(Person),
  cues: z.array(Cue),
  beats: z.record(Id, z.array(Beat)),
  titles: z.record(Id, z.string()),
  debrief: z.strictObject({
    turningPoints: z.array(z.strictObject({ scene: Id, says: Place })),
    group: z.array(Place),
    reflection: Place.optional(),
    ifThen: Place.optional(),
  }),
  variants: z.array(
    z.strictObject({
      id: Id,
      starts: z.record(Id, z.number()),
      set: z.array(Id),
      texts: z.record(Place, z.string()),
    }),
  ),
  logic: Logic,
  /** Markdown by place. */
  texts: z.record(Place, z.string()),
});

export type Comparison = z.infer<typeof Comparison>;
export type Guard =
  | { meter: string; is: Comparison; value: number }
  | { flag: string }
  | { visited: string }
  | { not: Guard }
  | { all: Guard[] }
  | { any: Guard[] };
export type Effect = z.infer<typeof Effect>;
export type Target = z.infer<typeof Target>;
export type Route = z.infer<typeof Route>;
export type Marks = z.infer<typeof Marks>;
export type Choice = z.infer<typeof Choice>;
export type Scene = z.infer<typeof Scene>;
export type Ending = z.infer<typeof Ending>;
export type Meter = z.infer<typeof Meter>;
export type Rule = z.infer<typeof Rule>;
export type Logic = z.infer<typeof Logic>;
export type Person = z.infer<typeof Person>;
export type Shown = z.infer<typeof Shown>;
export type Beat = z.infer<typeof Beat>;
export type Cue = z.infer<typeof Cue>;
export type Graph = z.infer<typeof Graph>;
