import type { Ending, Graph } from '../model/graph.ts';
import { problem, type Problem } from '../model/problem.ts';
import { capital } from '../language/capital.ts';
import type { Beginning } from '../scenario/play.ts';
import { writtenAs } from './loosen.ts';
import { nearestValue } from './nearest-value.ts';
import { whyNever } from './never.ts';
import { statesAsking } from './passed-over.ts';
import { placesReached, type Search } from './search.ts';
import { startsAt, type Begin } from './starts.ts';
import { searchWith } from './try.ts';
import type { At } from './at.ts';
import { lineOf, titleOf } from './words.ts';

/**
 * No run reaches a success: because no ending is one, or because a variant begins so that nobody comes
 * that far. What the variant says at its beginning is put back, one by one, to see what it is.
 */
export function noSuccess(graph: Graph, states: Search, begin: Begin, at: At): Problem {
  const { logic, titles } = graph;
  const successes = logic.endings.filter(({ result }) => result === 'success');
  const [ending] = successes;
  if (!ending) {
    const reason = 'no run reaches an ending whose `result` is success';
    const cure = 'Give an ending `result: success`, and let the best lines lead there';
    return problem('best-run-fails', at(logic.endings[0]!.id), { reason, cure });
  }
  const causes = [...meters(), ...flags()];
  const short = fallsShort(ending);
  const name = `${titleOf(ending.id, titles)}${lineOf(at(ending.id))}`;
  const because = causes.length > 0 ? `, because ${causes.map(({ is }) => is).join(', or ')}` : '';
  const far = short ? `. Where choices go to the endings, ${short.reason}` : '';
  const cures = [
    ...causes.map(({ cure }) => cure),
    ...(short?.cure ?? []),
    ...(causes.length > 0 || short ? [] : ['let it begin more like the scenario itself']),
  ];
  const facts = {
    reason: `no run comes to ${name}, which is the success${because}${far}`,
    cure: capital(cures.join('; or ')),
  };
  return problem('best-run-fails', at(ending.id), facts);

  /** Of each meter that it sets: how near to what the scenario says it has to start. */
  function meters(): Cause[] {
    return Object.entries(begin.starts ?? {}).flatMap(([id, now]) => {
      const meter = logic.meters.find((one) => one.id === id)!;
      const value = nearestValue(meter, now, meter.start, (start) =>
        reaches({ ...begin, starts: { ...begin.starts, [id]: start } }),
      );
      if (value === undefined) return [];
      return [{ is: startsAt(graph, id, begin, at), cure: `let ${id} start at ${value}` }];
    });
  }

  function flags(): Cause[] {
    return (begin.set ?? []).flatMap((flag) => {
      if (!reaches({ ...begin, set: begin.set!.filter((one) => one !== flag) })) return [];
      return [{ is: `it sets "${flag}"`, cure: `take "${flag}" out of its \`set\`` }];
    });
  }

  function reaches(other: Beginning): boolean {
    const reached = placesReached(searchWith(logic, other));
    return successes.some(({ id }) => reached.has(id));
  }

  /** A meter that does not come as far as the ending asks for, of those who come to the endings. */
  function fallsShort({ when }: Ending): { reason: string; cure: string[] } | undefined {
    const asking = when ? statesAsking(states) : [];
    if (!when || asking.length === 0 || asking.some(states.asks(when))) return undefined;
    const { reason, looser, never } = whyNever(when, states, asking, { graph, at }, '');
    if (!never.every((part) => 'meter' in part)) return undefined;
    const wide = looser();
    return { reason, cure: wide ? [`ask for less there, ${writtenAs(wide)}`] : [] };
  }
}

type Cause = { is: string; cure: string };
