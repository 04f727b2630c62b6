import { z } from 'zod';
import { Id, Name, Title } from './names.ts';
import { Portrait } from './portrait.ts';

const Text = z.string().min(1);

const Cast = z.strictObject({
  name: Text.describe(
    'What people read, and how the script calls them: the whole name, or its first word.',
  ),
  age: z.number().int().positive().optional().describe('In years, such as 49.'),
  about: Text.optional().describe('A line or two that people read before they begin.'),
  portrait: Portrait.optional().describe(
    'How the person is drawn, such as { seed: dana, head: bun }. The mood picks the face.',
  ),
  'asks-for': Text.optional().describe(
    'What is asked for aloud, such as "her refund". For you, the author.',
  ),
  needs: Text.optional().describe(
    'What is needed under it, such as "to stop having to ring". For you, the author.',
  ),
  arc: Text.optional().describe(
    'How the feeling goes, such as "tense, wary, then relieved or gone". For you, the author.',
  ),
});

const Meter = z
  .strictObject({
    from: z.number().describe('The least it can be, such as 0.'),
    to: z.number().describe('The most it can be, such as 100.'),
    start: z.number().describe('What it is at the beginning, such as 40.'),
    limit: z
      .number()
      .optional()
      .describe('What no choice may take it past, such as $spending-limit. The build proves it.'),
    cues: z
      .record(
        z.string().regex(/^-?\d+$/),
        Text.describe('What can be seen from this number on. none ends the cue before it.'),
      )
      .optional()
      .describe('Sentences that stand for the number, such as "40: She is listening." One a line.'),
    shown: z
      .enum(['cue', 'never'])
      .optional()
      .describe('cue: its sentences are shown (as when left out). never: nothing of it is shown.'),
  })
  .superRefine(({ from, to, start, limit, cues = {} }, context) => {
    const expect = (path: string[], message: string, params = {}) =>
      context.addIssue({ code: 'custom', path, message, params });
    if (to <= from) {
      const params = to < from ? { swap: { from: to, to: from } } : {};
      return expect(['to'], `more than ${from}, where the meter begins`, params);
    }
    const outside = (value: number) => value < from || value > to;
    const named = { start, ...(limit !== undefined && { limit }) };
    const all = [...Object.values(named), ...Object.keys(cues).map(Number)];
    // What several things lie beyond is the end that is wrong, and not they.
    const [above, below] = [all.filter((one) => one > to), all.filter((one) => one < from)];
    if (above.length > 1 && below.length === 0) {
      return expect(
        ['to'],
        `${Math.max(...above)} or more, since below it stand ${above.join(', ')}`,
      );
    }
    if (below.length > 1 && above.length === 0) {
      return expect(
        ['from'],
        `${Math.min(...below)} or less, since below it stand ${below.join(', ')}`,
      );
    }
    const range = `from ${from} to ${to}`;
    if (outside(start)) expect(['start'], range);
    if (limit !== undefined && outside(limit)) expect(['limit'], range);
    else if (limit !== undefined && start > limit) {
      expect(['start'], `at most ${limit}, which is the limit of this meter`);
    }
    for (const at of Object.keys(cues).filter((key) => outside(Number(key)))) {
      expect(['cues', at], `under a number ${range}`);
    }
  });

/** What an author may write between the two lines of hyphens of a scenario. */
export const FrontMatter = z
  .strictObject({
    title: Title.describe('What people read, such as "The fifth call".'),
    sector: Text.describe(
      'Where it takes place, such as hotel. A claim needs evidence from two sectors.',
    ),
    kind: Text.describe('What is hard about the customer, such as "angry, justified".'),
    minutes: z
      .number()
      .positive()
      .describe('How long one run takes, such as 12. People read it before they begin.'),
    start: Name.optional().describe(
      'The scene it begins with. Left out, it is the first in the file.',
    ),
    you: Text.describe(
      'Who one is, and what one may do without asking. Read before the first line.',
    ),
    customer: Cast.describe('The one customer it is about.'),
    others: z.array(Cast).default([]).describe('Everybody else who speaks, one "- name: …" each.'),
    meters: z
      .record(
        Id,
        Meter.describe('A number that choices move and conditions ask about, such as trust.'),
      )
      .default({})
      .describe('Numbers that choices move, each under a name of your own, such as trust.'),
    flags: z
      .array(Id)
      .default([])
      .describe('Things that are so or not, off at the beginning: [promised, left].'),
    primary: z
      .array(Name)
      .default([])
      .describe(
        'The competences it is scored by: [listen, ownership]. Each needs three decisions that count.',
      ),
    secondary: z
      .array(Name)
      .default([])
      .describe('Competences it touches, told and not scored: [empathy].'),
    was: Id.optional().describe(
      'What its file was called before, where it was renamed: learners’ records know it by that.',
    ),
    'content-note': Text.optional().describe(
      'What one is going to meet, such as "An angry caller. No abuse."',
    ),
    rules: z
      .array(
        z.strictObject({
          when: Text.describe('A condition, such as patience is 0.'),
          go: Name.describe('The scene or ending it leads to, such as doors.'),
          except: z
            .array(Name)
            .default([])
            .describe('Scenes where it does not hold: [doors, after].'),
        }),
      )
      .default([])
      .describe(
        'What happens wherever one is: looked at after every choice, the first that holds.',
      ),
    variants: z
      .record(
        Id,
        z
          .strictObject({
            starts: z
              .record(Id, z.number().describe('Where this meter begins, such as 20.'))
              .default({})
              .describe('Meters that begin elsewhere, such as { trust: 20 }.'),
            set: z
              .array(Name)
              .default([])
              .describe('Flags that are set from the beginning: [promised].'),
            texts: z
              .record(z.string(), Text.describe('What is read in its place.'))
              .default({})
              .describe(
                'Texts that are replaced, each by its place, such as arrival/terms/consequence.',
              ),
          })
          .describe('One set of changes, under an id of its own.'),
      )
      .default({})
      .describe('Named sets of changes, so that a second run is not the first from memory.'),
    debrief: z
      .strictObject({
        'turning-points': z
          .array(
            z.strictObject({
              scene: Name.describe('The scene it was in, such as arrival.'),
              says: Text.describe('What it was, such as "the first sentence".'),
            }),
          )
          .default([])
          .describe('The moments that decided it, one { scene: …, says: … } each.'),
        group: z
          .array(Text)
          .default([])
          .describe('Questions to talk about in a group, one a line.'),
        reflection: Text.optional().describe('One private question. Nobody is sent the answer.'),
        'if-then': Text.optional().describe('A line to keep: "If …, then I will …".'),
      })
      .default({ 'turning-points': [], group: [] })
      .describe('What is looked at when the conversation is over.'),
  })
  .describe('The top of a scenario, between its two lines of hyphens.');
export type FrontMatter = z.infer<typeof FrontMatter>;
