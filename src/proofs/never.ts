import type { Graph, Guard } from '../model/graph.ts';
import { sayGuard } from '../scenario/say-guard.ts';
import { partsOf, type Part, type Plain } from './guard-parts.ts';
import { loosen, writtenAs } from './loosen.ts';
import { describeMeter, factOf } from './never-words.ts';
import { isUnset, settersOf, variantsThatSet } from './setters.ts';
import type { Asked } from './asked.ts';
import type { At } from './at.ts';
import { listed, namedOf, someOf } from './words.ts';

/**
 * Why a condition holds in none of these states, in the words of a trainer: the parts that never come
 * true, and what is so there instead ("trust is 20 to 45 in "What now", and its `when` asks for at least
 * 60"). Where each part comes true, and never all at once, it is one of them, with the others it waits
 * for. `where` says where these states are, with a blank before it unless the sentence has said so.
 */
export function whyNever(
  guard: Guard,
  states: Asked,
  at: readonly number[],
  told: Told,
  where: string,
): Why {
  const scope = { states, told, where: where && ` ${where}` };
  const written = partsOf(guard);
  const holdsIn = (guards: readonly Guard[]) => {
    const asks = guards.map(states.asks);
    return at.filter((state) => asks.every((holds) => holds(state)));
  };
  const looser = (unset: readonly string[]) => {
    const found = loosen(guard, states, at, unset);
    const same = sayGuard({ all: written });
    return found && sayGuard('all' in found ? found : { all: [found] }) !== same
      ? found
      : undefined;
  };
  const never = written.filter((part) => holdsIn([part]).length === 0);
  if (never.length > 0) {
    const unset = never.flatMap((part) => unsetIn(part, states));
    const others = written.filter((part) => !never.includes(part));
    const rest: Guard | undefined = others.length > 1 ? { all: others } : others[0];
    const also =
      rest && holdsIn(others).length > 0 ? ` (the rest, \`${sayGuard(rest)}\`, can hold)` : '';
    return {
      reason: never.map((part) => describe(part, scope, at)).join('; ') + also,
      unset,
      toSet: never.flatMap((part) => unsetIn(part, states).slice(0, 1)),
      never,
      looser: () => looser(unset),
    };
  }
  // Flags first: a meter then tells how far it is away where they are as they should be.
  const parts = written.toSorted((a, b) => Number('meter' in a) - Number('meter' in b));
  const last = parts.findIndex((_, i) => holdsIn(parts.slice(0, i + 1)).length === 0);
  const part = parts[last]!;
  const beside = parts.slice(0, last).reduceRight<Part[]>(
    (kept, one) => {
      const fewer = kept.filter((other) => other !== one);
      return holdsIn([...fewer, part]).length === 0 ? fewer : kept;
    },
    parts.slice(0, last),
  );
  const clash = [...beside, part].map((one) => `\`${sayGuard(one)}\``);
  const whether =
    clash.length > 2 ? 'each can hold, but never all at once' : 'each can hold, but never both';
  const reason = `of ${listed(clash)}, ${whether}: where ${listed(beside.map(factOf))}, ${describe(part, scope, holdsIn(beside))}`;
  return { reason, unset: [], toSet: [], never: [part], looser: () => looser([]) };
}

/** What to do about a condition that never holds; of a flag that nothing sets, to set it. */
export function cureOf({ toSet, looser }: Why, otherwise: string): string {
  const holding = looser();
  const as = holding ? `, as in ${writtenAs(holding)}` : '';
  if (toSet.length === 0) return `Loosen its \`when\`${as}, or ${otherwise}.`;
  const [choice, them] = toSet.length > 1 ? ['choices', 'them'] : ['choice', 'it'];
  const sets = listed(toSet.map((flag) => `\`set ${flag}\``));
  const names = listed(toSet.map((flag) => `"${flag}"`));
  const set = `Write ${sets} in the \`effect\` of the ${choice} that should set ${them}, or take ${names} out of the \`when\`.`;
  return as ? `${set} Loosen the rest, too${as}.` : set;
}

/** What is so in all these states, where a part of a condition holds in none of them. */
function describe(part: Part, { states, told, where }: Scope, at: readonly number[]): string {
  const { titles } = told.graph;
  if ('meter' in part) {
    const values = new Set(at.map((state) => states.valueOf(state, part.meter)));
    return describeMeter(
      part,
      [...values].toSorted((a, b) => a - b),
      where,
    );
  }
  if ('any' in part) {
    const whys = part.any.map((one) => whyNever(one, states, at, told, where.trim()));
    return whys.map(({ reason }) => reason).join('; ');
  }
  if ('flag' in part) {
    const setters = settersOf(part.flag, states.play, told);
    const only = variantsThatSet(part.flag, told.graph);
    if (setters.length === 0 && only.length > 0) {
      const [variants, set] = only.length > 1 ? ['variants', 'set'] : ['variant', 'sets'];
      return `only the ${variants} ${listed(only.map((id) => `"${id}"`))} ${set} the flag "${part.flag}", so as the scenario itself begins it is never set`;
    }
    if (setters.length === 0) return `nothing sets the flag "${part.flag}"`;
    return `the flag "${part.flag}" is never set${where} (only ${someOf(setters, 2)} ${setters.length > 1 ? 'set' : 'sets'} it)`;
  }
  if ('visited' in part) return `nobody${where} has visited ${namedOf(part.visited, titles)}`;
  if ('flag' in part.not) return `the flag "${part.not.flag}" is always set${where}`;
  return `everybody${where} has visited ${namedOf(part.not.visited, titles)}`;
}

/** The flags that a part waits for and nothing ever sets. */
function unsetIn(part: Plain, { play }: Pick<Asked, 'play'>): string[] {
  if ('any' in part) return part.any.flatMap((one) => unsetIn(one, { play }));
  return 'flag' in part && isUnset(part.flag, play) ? [part.flag] : [];
}

export type Why = {
  reason: string;
  /** The flags that it waits for although nothing in the script sets them. */
  unset: string[];
  /** Those of them that have to be set: of two with `or` between them, one will do. */
  toSet: string[];
  /** The parts that do not hold. */
  never: Part[];
  /** The condition as somebody would meet it; what is never so there is left out. */
  looser: () => Guard | undefined;
};

type Told = { graph: Graph; at: At };
type Scope = { states: Asked; told: Told; where: string };
