import { problem, type Problem } from '../../model/problem.ts';
import { holds } from '../../scenario/play.ts';
import type { At } from '../at.ts';
import { missing } from './choice.ts';
import { instead, quote } from './instead.ts';
import type { ChoiceNamed, Step } from './step.ts';
import { becauseOf } from '../rules.ts';
import type { Walk } from './walk.ts';

/** What is otherwise than a line says; nothing when all is as it says. */
export function differencesOf(step: Step, walk: Walk, at: At): Problem[] {
  if ('open' in step || 'locked' in step) {
    const named = 'open' in step ? step.open : step.locked;
    const unknown = named.filter(({ name }) => !walk.choices.some(({ id }) => id === name));
    if (unknown.length > 0 && !walk.ended) return unknown.map((each) => missing(each, walk, at));
  }
  const is = factOf(step, walk, at);
  return is === undefined ? [] : [problem('play-differs', step.spot, { is })];
}

function factOf(step: Step, walk: Walk, at: At): string | undefined {
  if ('open' in step) return listOf(step.open, true, walk);
  if ('locked' in step) return listOf(step.locked, false, walk);
  if ('scene' in step) return placeOf('scene', step.scene, walk, at);
  if ('ending' in step) return placeOf('ending', step.ending, walk, at);
  if ('competence' in step) return shareOf(step, walk);
  if (!('holds' in step) || holds(step.holds, walk.values)) return undefined;
  return instead(step.holds, walk.values);
}

function listOf(named: readonly ChoiceNamed[], open: boolean, walk: Walk): string | undefined {
  const are = walk.choices.filter((choice) => walk.open.includes(choice) === open);
  const names = new Set(named.map(({ name }) => name));
  if (are.length === names.size && are.every(({ id }) => names.has(id))) return undefined;
  if (walk.ended)
    return `the conversation has ended with ${quote([walk.at])}, with nothing left to choose`;
  const verb = are.length > 1 ? 'are' : 'is';
  const list = are.length > 0 ? quote(are.map(({ id }) => id)) : 'nothing';
  const surprise = open ? undefined : are.find(({ id }) => !names.has(id));
  const why = surprise?.when ? `: ${instead(surprise.when, walk.values)}` : '';
  return `${list} ${verb} ${open ? 'open' : 'locked'}${why}`;
}

function placeOf(kind: Kind, id: string, walk: Walk, at: At): string | undefined {
  if (walk.at === id) return undefined;
  const is = walk.ended ? 'ending' : 'scene';
  const not = `${is === kind ? '' : `the ${kind} `}${quote([id])}`;
  return `the ${is} is ${quote([walk.at])}, not ${not}${becauseOf(walk.rule, walk.play, at)}`;
}

function shareOf(step: Share, walk: Walk): string | undefined {
  const { got, lowest, highest } = walk.weigh(step.competence);
  const is = `${got - lowest} of ${highest - lowest}`;
  const said = `${step.got} of ${step.most}`;
  if (is === said) return undefined;
  return `${step.competence} is ${is}, not ${said} (${whatCounts})`;
}

/** The figures of a scenario count otherwise: the sum of marks, by ending, over all runs. */
const whatCounts =
  'the marks earned on this run, of the most that its open choices could earn, each above the least that was open';

type Kind = 'scene' | 'ending';
type Share = { competence: string; got: number; most: number };
