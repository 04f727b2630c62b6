import type { Comparison, Graph, Guard } from '../model/graph.ts';
import { problem, type Problem } from '../model/problem.ts';
import { capital } from '../language/capital.ts';
import { leavesOf, type Leaf } from '../scenario/guards.ts';
import { holds } from '../scenario/play.ts';
import { sayGuard } from '../scenario/say-guard.ts';
import { nearestValue } from './nearest-value.ts';
import { placeOfRule } from './rules.ts';
import type { Search } from './search.ts';
import { catchesAll, type Shut } from './shut-scenes.ts';
import { startsAt, type Begin } from './starts.ts';
import { searchWith, withRule } from './try.ts';
import type { At } from './at.ts';
import { listed, namedOf, someOf, titleOf } from './words.ts';

/**
 * A rule that keeps everybody from some scenes, most often because it holds from the beginning. What it
 * is told to do about it has been tried.
 */
export function ruleTooSoon(
  graph: Graph,
  states: Search,
  { rule, scenes }: Shut,
  { at, begin = {}, tests }: Trying,
): Problem {
  const { logic, titles } = graph;
  const values = states.stateAt(0).values;
  const isTotal = catchesAll(states, rule);
  const shown = someOf(scenes.map((id) => namedOf(id, titles)));
  const how = isTotal
    ? holds(rule.when, values)
      ? 'holds from the very beginning'
      : 'holds whatever one chooses first'
    : `holds for everybody who would come to ${shown}`;
  const because = isTotal ? `, because ${listed(leavesOf(rule.when).map(atFirst))}` : '';
  const { go } = rule;
  const to =
    'scene' in go
      ? titleOf(go.scene, titles)
      : go.ending === true
        ? 'the endings'
        : titleOf(go.ending, titles);
  const what =
    scenes.length > 0 && isTotal
      ? `everybody is sent to ${to}, and nobody comes to ${shown}`
      : `everybody is sent to ${to} instead`;
  const facts = { when: sayGuard(rule.when), how: how + because, what, cure: cure() };
  return problem('rule-too-soon', at(placeOfRule(rule, logic)), facts);

  function atFirst(leaf: Leaf): string {
    if ('meter' in leaf) return startsAt(graph, leaf.meter, begin, at);
    const name = 'flag' in leaf ? `the flag "${leaf.flag}"` : titleOf(leaf.visited, titles);
    const not = holds(leaf, values) ? '' : 'not ';
    return 'flag' in leaf
      ? `${name} is ${not}set at first`
      : `${name} has ${not}been visited at first`;
  }

  function cure(): string {
    const cures = tests.map(curesBy).find((some) => some.length > 0) ?? [];
    const [first = 'let the rule ask for something that only comes to be so later', second] = cures;
    return capital(second ? `${first}; or ${second}` : first);
  }

  function curesBy(isMended: Test): string[] {
    return isTotal
      ? [...otherStarts(isMended), ...(begin.id === undefined ? otherRule(isMended) : [])]
      : [...exceptThem(isMended), ...otherStarts(isMended), ...otherNumber(isMended)];
  }

  /** Of a variant not: the scenario itself has been proven with it. */
  function otherRule(isMended: Test): string[] {
    return [...otherNumber(isMended), ...opposite(isMended)];
  }

  function otherStarts(isMended: Test): string[] {
    const asked = new Set(
      leavesOf(rule.when).flatMap((leaf) => ('meter' in leaf ? leaf.meter : [])),
    );
    return [...asked].flatMap((id) => {
      const meter = logic.meters.find((one) => one.id === id)!;
      const now = states.play.first[id]!;
      const ends = [Math.min(meter.to, meter.limit ?? meter.to), meter.from];
      for (const end of ends) {
        const isSo = (start: number) =>
          isMended(searchWith(logic, { ...begin, starts: { ...begin.starts, [id]: start } }));
        const value = nearestValue(meter, now, end, isSo);
        if (value !== undefined) return [`let ${id} start at ${value}`];
      }
      return [];
    });
  }

  /** Of a rule that asks for more or less than a number. */
  function otherNumber(isMended: Test): string[] {
    const { when } = rule;
    if (!('meter' in when) || !(when.is in awayFrom)) return [];
    const meter = logic.meters.find(({ id }) => id === when.meter)!;
    const end = awayFrom[when.is] === 'up' ? meter.to : meter.from;
    const value = nearestValue(meter, when.value, end, (one) => {
      const tried = searchWith(withRule(logic, rule, { when: { ...when, value: one } }), begin);
      return tried.fired[logic.rules.indexOf(rule)] === 1 && isMended(tried);
    });
    return value === undefined ? [] : [`write \`when: ${sayGuard({ ...when, value })}\``];
  }

  function opposite(isMended: Test): string[] {
    const { when } = rule;
    if ('meter' in when || 'all' in when || 'any' in when) return [];
    const turned: Guard = 'not' in when ? when.not : { not: when };
    if (!isMended(searchWith(withRule(logic, rule, { when: turned }), begin))) return [];
    return [`if the opposite is meant, write \`when: ${sayGuard(turned)}\``];
  }

  function exceptThem(isMended: Test): string[] {
    const except = [...rule.except, ...scenes];
    if (!isMended(searchWith(withRule(logic, rule, { except }), begin))) return [];
    return [`write \`except: [${except.join(', ')}]\` below it`];
  }
}

const awayFrom: Partial<Record<Comparison, 'up' | 'down'>> = {
  'at-most': 'down',
  below: 'down',
  'at-least': 'up',
  above: 'up',
};

type Test = (states: Search) => boolean;

export type Trying = {
  at: At;
  begin?: Begin | undefined;
  /** Whether a change helps; what passes the first is better than what only passes the next. */
  tests: readonly Test[];
};
