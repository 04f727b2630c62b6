import type { FrontMatter } from '../model/front-matter.ts';
import type { Beat, Ending, Graph, Rule, Scene } from '../model/graph.ts';
import { castOf, personOf } from './cast.ts';
import type { ChoiceRead } from './choice.ts';
import type { Script } from './script.ts';
import type { Piece } from '../language/desk.ts';
import { fillText } from '../language/values.ts';

/** Puts together what was read of a script in which nothing is wrong. */
export function assemble(script: Script, front: FrontMatter, parts: Parts, rules: Rule[]): Graph {
  const texts: Record<string, string> = {};
  const fill = (text: string) => fillText(text, script.values);
  const place = (at: string, text: string): string => {
    texts[at] = fill(tidy(text));
    return at;
  };
  const person = (entry: FrontMatter['customer']) => personOf(entry, fill);
  for (const [at, piece] of parts.texts) place(at, piece.text);
  const cast = castOf(front.customer, front.others);
  const whose = (beat: Beat): Beat =>
    'who' in beat ? { ...beat, who: cast.get(beat.who)! } : beat;
  const debrief = front.debrief;
  const customer = front.customer;
  return {
    format: 1,
    // Whatever is written down of it is written under the name that it had first.
    id: front.was ?? script.id,
    lang: script.lang,
    title: fill(front.title),
    sector: fill(front.sector),
    kind: fill(front.kind),
    minutes: front.minutes,
    you: place('you', front.you),
    ...(front['content-note'] && { contentNote: place('content-note', front['content-note']) }),
    customer: {
      ...person(customer),
      ...(customer['asks-for'] && { asksFor: fill(customer['asks-for']) }),
      ...(customer.needs && { needs: fill(customer.needs) }),
      ...(customer.arc && { arc: fill(customer.arc) }),
    },
    others: front.others.map(person),
    cues: Object.entries(front.meters).flatMap(([meter, { cues = {}, shown }]) =>
      Object.entries(shown === 'never' ? {} : cues)
        .map(([from, text]) => ({ from: Number(from), text }))
        .sort((a, b) => a.from - b.from)
        .map(({ from, text }) => ({
          meter,
          from,
          text: text === 'none' ? null : place(`cue/${meter}/${from}`, text),
        })),
    ),
    beats: mapValues(parts.beats, (beats) => beats.map(whose)),
    titles: mapValues(parts.titles, fill),
    debrief: {
      turningPoints: debrief['turning-points'].map(({ scene, says }, i) => ({
        scene,
        says: place(`debrief/turning-points/${i + 1}`, says),
      })),
      group: debrief.group.map((text, i) => place(`debrief/group/${i + 1}`, text)),
      ...(debrief.reflection && { reflection: place('debrief/reflection', debrief.reflection) }),
      ...(debrief['if-then'] && { ifThen: place('debrief/if-then', debrief['if-then']) }),
    },
    variants: Object.entries(front.variants).map(([id, variant]) => ({
      id,
      ...variant,
      texts: mapValues(variant.texts, (text) => fill(tidy(text))),
    })),
    logic: {
      start: front.start ?? parts.scenes[0]!.id,
      meters: Object.entries(front.meters).map(([id, { from, to, start, limit }]) => ({
        id,
        from,
        to,
        start,
        ...(limit !== undefined && { limit }),
      })),
      flags: front.flags,
      rules,
      scenes: parts.scenes,
      endings: parts.endings,
      primary: front.primary,
      secondary: front.secondary,
    },
    texts,
  };
}

/** Blanked notes leave runs of blanks behind; those that begin a line are Markdown's. */
function tidy(text: string): string {
  return text
    .replace(/(?<=\S)[ \t]{2,}(?=\S)/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .trim();
}

function mapValues<From, To>(group: Record<string, From>, map: (value: From) => To) {
  return Object.fromEntries(Object.entries(group).map(([key, value]) => [key, map(value)]));
}

/** What was read of the scenes and endings. */
export type Parts = {
  scenes: Scene[];
  endings: Ending[];
  beats: Record<string, Beat[]>;
  titles: Record<string, string>;
  texts: [string, Piece][];
  choices: [string, ChoiceRead][];
  /** Where scenes say what happens on arrival. */
  enters: [scene: string, at: number][];
};
