import type { Choice, Graph, Guard } from '../model/graph.ts';
import type { BestRun } from './best.ts';
import { measure } from './figures.ts';
import { loosen, writtenAs } from './loosen.ts';
import { partsOf } from './guard-parts.ts';
import { askedOf } from './never-words.ts';
import type { Search } from './search.ts';
import type { Begin } from './starts.ts';
import { mostSearched, searchWith, withChoice } from './try.ts';
import { listed } from './words.ts';

/**
 * The choice whose number keeps the best run from a decision on a competence: if it asked for what is so
 * there, the best run would have enough of them (`isEnough`). So the number is wrong, and not the marks.
 */
export function shutToBest(
  graph: Graph,
  states: Search,
  name: string,
  { best, begin, isEnough }: Asked,
): Shut | undefined {
  let state = 0;
  for (const [scene, taken] of best.path) {
    const here = state;
    const open = states.openAt(here);
    const { choices } = graph.logic.scenes.find(({ id }) => id === scene)!;
    const closed = choices.filter((one) => !open.includes(one) && name in one.evidence);
    for (const choice of closed) {
      const never = partsOf(choice.when!).filter((part) => !states.asks(part)(here));
      const reasons = never.flatMap((part) =>
        'meter' in part
          ? `${part.meter} is ${states.valueOf(here, part.meter)} there, and its \`when\` asks for ${askedOf(part)}`
          : [],
      );
      // A flag that is not set is a story that went another way.
      const when = reasons.length === never.length && loosen(choice.when!, states, [here], []);
      if (!when || !isMended(choice, when)) continue;
      return { scene, choice, reason: listed(reasons), write: writtenAs(when) };
    }
    state = states.to[states.first[here]! + open.findIndex(({ id }) => id === taken)]!;
  }
  return undefined;

  function isMended(choice: Choice, when: Guard): boolean {
    const logic = withChoice(graph.logic, choice, { when });
    const tried = searchWith(logic, begin, Math.max(mostSearched, states.count));
    const found = tried.whole && measure({ ...graph, logic }, tried.play, tried).best;
    return found ? isEnough(found) : false;
  }
}

type Asked = { best: BestRun; begin: Begin; isEnough: (best: BestRun) => boolean };
type Shut = { scene: string; choice: Choice; reason: string; write: string };
