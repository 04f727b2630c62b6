import { digest, longCode } from '../model/code.ts';
import type { Choice, Graph } from '../model/graph.ts';
import type { Figures } from '../proofs/figures.ts';
import { openPlay } from '../scenario/play.ts';
import { worthOf } from '../scenario/worth.ts';

/**
 * Decisions out of several conversations, mixed, so that the learner has to tell for oneself what
 * kind of moment each is. A decision is drawn from the strongest run, where it comes up with a past
 * that nobody has to be told of; its opening could be watched, and comes when nothing else is left.
 * Where a conversation has variants, it is the last of them: what was played before is then not the
 * same. Conversations take turns, in an order and with decisions that are the same for a seed.
 */
export function drawDecisions(from: readonly Proven[], count: number, seed: string): Drawn[] {
  const order = (name: string) => digest(`${seed}/${name}`, 6);
  const byOrder = <Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string) =>
    things.toSorted((a, b) => (order(nameOf(a)) < order(nameOf(b)) ? -1 : 1));
  const decks = byOrder(from, ({ graph }) => graph.id)
    .map(decisionsOf)
    .map(({ opening, later }) => [later, opening].flatMap((few) => byOrder(few, placeOf)))
    .filter((deck) => deck.length > 0);
  const drawn: Drawn[] = [];
  for (let turn = 0; drawn.length < count && decks.some((deck) => deck[turn]); turn += 1) {
    drawn.push(...decks.flatMap((deck) => deck[turn] ?? []));
  }
  return drawn.slice(0, count);
}

const placeOf = ({ graph, scene }: Drawn) => `${graph.id}/${scene}`;

/** Along the strongest run, as far as a variant goes the same way. */
function decisionsOf({ graph, figures }: Proven): { opening: Drawn[]; later: Drawn[] } {
  const variant = graph.variants.at(-1);
  const play = openPlay(graph.logic, variant);
  const found = { opening: [] as Drawn[], later: [] as Drawn[] };
  let state = play.start;
  for (const [i, [scene, taken]] of (figures.best?.path ?? []).entries()) {
    const open = play.open(state);
    const choice = open.find(({ id }) => id === taken);
    if (state.at !== scene || !choice) break;
    const most = Math.max(...open.map(worthOf));
    const strongest = open.filter((one) => worthOf(one) === most);
    if (strongest.length < open.length) {
      (i < watched ? found.opening : found.later).push({
        graph,
        scene,
        open,
        strongest,
        ...(variant && { variant: longCode(variant.id) }),
      });
    }
    state = play.take(state, choice) ?? state;
  }
  return found;
}

/** How many decisions the opening shows that can be watched before a conversation. */
export const watched = 3;

type Proven = { graph: Graph; figures: Pick<Figures, 'best'> };

export type Drawn = {
  graph: Graph;
  scene: string;
  /** The variant it is drawn from, by its code. */
  variant?: string;
  /** In the author's order. */
  open: Choice[];
  /** Those of them that show most. */
  strongest: Choice[];
};
