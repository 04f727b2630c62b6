import { z } from 'zod';
import { moods, type Mood } from './names.ts';
import { uiKeys } from './ui-keys.ts';

const Words = z.string().min(1);

/**
 * The words of the interface (`content/ui/<lang>.yaml`). Every key must be there: one that is
 * missing is reported at build, not found by a learner. `{name}` is filled in.
 */
export const UiFile = z
  .strictObject({
    ...wordsFor(uiKeys),
    sent: z
      .strictObject({
        status: Words.describe('That statuses, a score and the time are sent. Always shown.'),
        place: Words.describe('That the place is sent. Always shown.'),
        competences: Words.describe('What is sent of each competence (`lms.objectives`).'),
        decisions: Words.describe('What is sent of each decision (`lms.interactions`).'),
        answers: Words.describe('What is sent of each answer (`lms.interactions`).'),
        ideas: Words.describe('When an idea is sent (`lms.ideas`).'),
      })
      .describe('What an LMS is sent, one line each; what course.yaml switches off is left out.'),
    asks: z
      .array(
        z.strictObject({
          title: Words.describe('The question in short, such as "Could I act?"'),
          text: Words.describe('What to think of when one answers it.'),
        }),
      )
      .length(3)
      .describe('The three questions after a conversation.'),
    steps: z
      .array(Words)
      .length(5)
      .describe('How sure one can be, in five steps, from not at all to completely.'),
    limits: z.array(Words).min(1).describe('What a competence record does not say, one a line.'),
    moods: z
      .strictObject(
        wordsFor(
          Object.fromEntries(
            moods.map((mood) => [mood, `How "${mood}" reads after a name, and is read aloud.`]),
          ) as Record<Mood, string>, // `fromEntries` forgets which keys it was given.
        ),
      )
      .describe('The mood of whoever speaks, one word each.'),
  })
  .describe('The words of the interface. What stands in {braces} is filled in; keep it.');

/** Words for each key, which is explained by what stands beside it. */
function wordsFor<Key extends string>(keys: Readonly<Record<Key, string>>) {
  const told = Object.entries<string>(keys).map(([key, where]) => [key, Words.describe(where)]);
  // `fromEntries` forgets which keys it was given.
  return Object.fromEntries(told) as Record<Key, typeof Words>;
}

/** The words that the script says; the others stand in the page as it is built. */
export type Said = Pick<UiFile, Extract<keyof UiFile, `status-${string}`>>;

export type UiFile = z.infer<typeof UiFile>;
