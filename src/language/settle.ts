import { idPattern } from '../model/names.ts';
import { isAt, problem, type Problem } from '../model/problem.ts';
import type { Desk, Miss } from './desk.ts';
import type { NameKind } from './names.ts';
import { nearest } from './guess.ts';
import { namedBy, plainId } from './plain-id.ts';
import { alsoIn } from './repeats.ts';
import { plain, strangeness } from './spelling.ts';
import { bodyStart } from './traps.ts';

/**
 * What is noted on a desk, with one message for one mistake: an unknown name is told where it stands
 * first, however often it is used. Where it is used more than once, and the one name it is near to is
 * used nowhere, that is the slip, and it is told where it is declared; `declaredAt` says where that
 * is, in characters from the top. `instead` is told of all names of a kind.
 */
export function settle(
  desk: Desk,
  declaredAt: DeclaredAt = () => undefined,
  instead: readonly Instead[] = [],
): Problem[] {
  const told = new Map<Problem, number>();
  const silent = new Set<Problem>();
  const slips = new Map<number, Problem>();
  const texts = [desk.source.text];
  const body = bodyStart(desk.source.text);
  for (const misses of byName(desk.misses)) {
    for (const { problem: each } of misses) silent.add(each);
    if (instead.some(({ kind }) => kind === misses[0]!.kind)) continue;
    const [top, ...more] = misses.toSorted((a, b) => a.at - b.at);
    // Of a scene that is not there what leads to it says more than what only names it.
    const leads = top!.kind === 'targets' && more.find(({ at }) => at >= body);
    const first = leads && top!.at < body ? leads : top;
    const noId = noIdFor(first!, desk);
    const meant = noId ?? (more.length > 0 ? slipFor(first!, desk) : undefined);
    const at = meant === undefined ? undefined : declaredAt(first!.kind, meant);
    if (meant === undefined || at === undefined) {
      told.set(first!.problem, more.length);
    } else if (!slips.has(at)) {
      const facts = noId
        ? { name: noId, other: first!.name, or: '' }
        : declaredFacts(meant, first!.name, texts);
      slips.set(at, problem('declared-otherwise', desk.source.spot(at), facts));
    }
  }
  const left = desk.problems.flatMap((one) => {
    if (!silent.has(one)) return [one];
    const more = told.get(one);
    return more === undefined ? [] : [{ ...one, message: one.message + alsoIn(more) }];
  });
  return [...left, ...slips.values(), ...instead.map((one) => one.problem)];
}

/** What is plainly misspelt, by the words of `texts`, is not offered as what could be right. */
export function declaredFacts(name: string, other: string, texts: readonly string[]) {
  const isPlain = strangeness(name, other, texts) >= plain;
  return { name, other, or: isPlain ? '' : `, or "${name}" everywhere else` };
}

/** The only declared name that is near, when nothing else uses it. */
function slipFor({ kind, name }: Miss, { names, met }: Desk): string | undefined {
  // What can be no id is not what something was to be called.
  if (kind !== 'cast' && !idPattern.test(name)) return undefined;
  // People are known in small letters, whatever the script writes.
  const word = kind === 'cast' ? name.toLowerCase() : name;
  const only = onlyNear(word, names[kind] ?? []);
  return met.has(`${kind} ${only ?? ''}`) ? undefined : only;
}

/** The same, however often it is used, where what is declared can be no id: that is the slip then. */
function noIdFor({ kind, name }: Miss, { names, met }: Desk): string | undefined {
  if (kind === 'cast' || !idPattern.test(name)) return undefined;
  const declared = names[kind] ?? [];
  const [only, ...more] = declared.filter(
    (one, i) =>
      !idPattern.test(one) &&
      declared.findIndex((other) => plainId(other) === plainId(one)) === i &&
      nearest(name, namedBy([one])) !== undefined,
  );
  const isUsed = namedBy([only ?? '']).some((one) => met.has(`${kind} ${one}`));
  return more.length > 0 || isUsed ? undefined : only;
}

/** Without what is told of such a name where it is declared: what it should be is told there. */
export function withoutNoIds(problems: readonly Problem[], settled: readonly Problem[]): Problem[] {
  const slips = settled.filter(({ code }) => code === 'declared-otherwise');
  return problems.filter(
    (one) =>
      !['bad-id', 'wrong-value'].includes(one.code) || !slips.some((slip) => isAt(one, slip)),
  );
}

/** What a name can be meant for, when that is one thing and no other. */
export function onlyNear(name: string, names: readonly string[]): string | undefined {
  const [only, ...more] = names.filter((known) => nearest(name, [known]) !== undefined);
  return more.length === 0 ? only : undefined;
}

/** The name that is used most comes first: what a declaration was to be called. */
function byName(misses: readonly Miss[]): Miss[][] {
  const groups = Map.groupBy(misses, ({ kind, name }) => `${kind} ${name}`);
  return [...groups.values()].toSorted((a, b) => b.length - a.length);
}

/** What is the one mistake behind all unknown names of a kind. */
export type Instead = { kind: NameKind; problem: Problem };

/** Where a name is declared in this file; nothing where that is in another. */
export type DeclaredAt = (kind: NameKind, name: string) => number | undefined;
