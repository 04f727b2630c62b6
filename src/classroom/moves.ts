import type { Graph } from '../model/graph.ts';

/**
 * What moves the customer, in words: of each meter with cues, what can be seen of it, lowest first, and
 * the learner's lines that raise and lower it most, in scenes in which the customer speaks. The places
 * of texts; no more than `most` each way. How whoever serves is doing is nothing a customer plays.
 */
export function movesOf({ cues, logic, beats, texts, customer }: Graph, most = 4): Moves[] {
  const speaks = (scene: string) =>
    beats[scene]?.some((beat) => 'who' in beat && beat.who === customer.id);
  const met = logic.scenes.filter(({ id }) => speaks(id));
  const choices = met.flatMap((scene) =>
    scene.choices.map((choice) => ({ ...choice, place: `${scene.id}/${choice.id}/text` })),
  );
  return logic.meters.flatMap(({ id, start }) => {
    const mine = cues.filter(({ meter }) => meter === id);
    const now = mine.findLast(({ from }) => from <= start);
    const seen = mine.flatMap(({ text }, i) =>
      text === null ? [] : [{ text, atStart: mine[i] === now }],
    );
    // Such as “Your hand is shaking”: the sentences of a meter that is the learner's own.
    if (seen.every(({ text }) => /^Your?\b/.test(texts[text]!))) return [];
    const moved = choices.flatMap(({ effects, place }) => {
      const by = effects.flatMap((one) => ('add' in one && one.meter === id ? one.add : []));
      return { place, by: by.reduce((sum, add) => sum + add, 0) };
    });
    const strongest = (sign: number) =>
      moved
        .filter(({ by }) => by * sign > 0)
        .toSorted((a, b) => (b.by - a.by) * sign)
        .slice(0, most)
        .map(({ place }) => place);
    return [{ meter: id, seen, raises: strongest(1), lowers: strongest(-1) }];
  });
}

export type Moves = {
  meter: string;
  /** `atStart`: so it stands when the conversation begins. */
  seen: { text: string; atStart: boolean }[];
  raises: string[];
  lowers: string[];
};
