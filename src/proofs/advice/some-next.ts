import type { Choice, Graph, Route, Target } from '../../model/graph.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { At } from '../at.ts';
import { choiceAt, listed, namedOf } from '../words.ts';

/**
 * Scenes in which some choices say where they lead and others do not: those go on to the scene below,
 * and a `next` under the last choice looks as if it were for all. Told at the first that says nothing.
 *
 * Left alone is what nobody takes for something else: choices that lead out of the order of the scenes
 * to an ending, as long as they are not the most, or back to where one is; and one choice of the last
 * scene that goes to the endings, where all others say what they do.
 */
export function someNext({ logic, titles }: Graph, at: At): Problem[] {
  return logic.scenes.flatMap(({ id, choices }, i) => {
    const isNamed = (choice: Choice) => at(`${id}/${choice.id}/next`).line !== undefined;
    const after = logic.scenes[i + 1]?.id;
    const left = choices.filter((choice) => !isNamed(choice));
    const named = choices.filter((choice) => isNamed(choice) && leadsAway(choice, id, after));
    const [first] = left;
    if (!first || named.length === 0) return [];
    if (after === undefined && left.length === 1) return [];
    const isElsewhere = ({ to }: Route) => 'scene' in to && to.scene !== id && to.scene !== after;
    const toScene = named.some(({ next }) => next.some(isElsewhere));
    if (!toScene && named.length <= left.length) return [];
    const [it, leads] = left.length > 1 ? ['them', 'they lead'] : ['it', 'it leads'];
    const write = after === undefined ? 'next: ending' : `next: ${after}`;
    const facts = {
      named: quoted(id, named, at),
      left: quoted(id, left, at),
      where:
        after === undefined
          ? 'the endings, because no scene stands below'
          : `the scene below, ${namedOf(after, titles)}`,
      cure: ` If that is meant, write \`${write}\` below ${it}, too; if not, write there where ${leads}.`,
    };
    return [problem('some-next', at(`${id}/${first.id}`), facts)];
  });
}

/** Somewhere else than to where it would without a word, and not back to where it is taken. */
function leadsAway({ next }: Choice, from: string, after: string | undefined): boolean {
  return next.some(({ to }) => !isScene(to, from) && !isScene(to, after) && !isPlain(to, after));
}

function isScene(to: Target, id: string | undefined): boolean {
  return 'scene' in to && to.scene === id;
}

/** What the last scene does without a word: on to the endings. */
function isPlain(to: Target, after: string | undefined): boolean {
  return after === undefined && 'ending' in to && to.ending === true;
}

function quoted(scene: string, choices: readonly Choice[], at: At): string {
  return listed(choices.map(({ id }) => choiceAt(scene, id, at)));
}
