import { problem, type Problem } from '../../model/problem.ts';
import { guess } from '../../language/guess.ts';
import { holds } from '../../scenario/play.ts';
import type { At } from '../at.ts';
import { instead, quote } from './instead.ts';
import type { ChoiceNamed } from './step.ts';
import { becauseOf, ruleInWords } from '../rules.ts';
import type { Walk } from './walk.ts';

/** Why a choice cannot be taken where the walk is. */
export function refuse({ name, spot }: ChoiceNamed, walk: Walk, at: At): Problem {
  if (walk.ended) {
    const because = becauseOf(walk.rule, walk.play, at);
    const reason = `the conversation has ended with ${quote([walk.at])}${because}. Begin another playthrough with a heading such as "## second-run: Another way", or take this line out.`;
    return problem('play-closed', spot, { name, reason });
  }
  const choice = walk.choices.find(({ id }) => id === name);
  if (!choice) return missing({ name, spot }, walk, at);
  const isLocked = choice.when !== undefined && !holds(choice.when, walk.values);
  const why = isLocked
    ? `it is locked, because ${instead(choice.when!, walk.values)}. Open: ${quote(walk.open.map(({ id }) => id))}.`
    : "it goes to the endings, and no ending's `when` holds.";
  const reason = `${why} Choose another, or mend the conversation.`;
  return problem('play-closed', spot, { name, reason });
}

/** The scene has no such choice; `was` still knows what it was called before. */
export function missing({ name, spot }: ChoiceNamed, walk: Walk, at: At): Problem {
  const { choices } = walk;
  const ids = choices.map(({ id }) => id);
  const renamed = choices.find(({ was }) => was === name);
  const meant = renamed
    ? ` It is called ${quote([renamed.id])} now.`
    : guess(name.toLowerCase(), ids);
  const also = walk.rule ? ` The ${ruleInWords(walk.rule, walk.play, at)} led to it.` : '';
  const facts = { scene: walk.at, also, name, guess: meant, known: ids.join(', ') };
  return problem('unknown-choice', spot, facts);
}
