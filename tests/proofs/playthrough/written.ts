import type { Logic } from '../../../src/model/graph.ts';
import { plainOpen, plainStart, plainTake, type PlainState } from '../plain.ts';

/**
 * Plays a random run by the plain rules of `plain.ts`, not by the machine, and writes it down as a
 * playthrough in which everything is true. Each line comes with what would make it false.
 */
export function writeRun(logic: Logic, picks: readonly number[], competence: string): Line[] {
  const lines: Line[] = statesOf(logic, plainStart(logic));
  let state = plainStart(logic);
  const been = new Set([state.at]);
  let [got, most] = [0, 0];
  for (const pick of picks) {
    const open = plainOpen(logic, state);
    const choice = open[pick % Math.max(1, open.length)];
    const next = choice && plainTake(logic, state, choice);
    if (!choice || !next) break;
    const marks = open.map(({ evidence }) => evidence[competence] ?? 0);
    got += (choice.evidence[competence] ?? 0) - Math.min(...marks);
    most += Math.max(...marks) - Math.min(...marks);
    state = next;
    been.add(state.at);
    lines.push({ text: `choose: ${choice.id}` }, ...statesOf(logic, state));
    for (const { id } of logic.scenes) {
      const words = [`visited ${id}`, `not visited ${id}`];
      const [is, isNot] = been.has(id) ? words : words.toReversed();
      lines.push({ text: `then: ${is}`, wrong: `then: ${isNot}` });
    }
    const share = (got: number) => `${competence}: ${got} of ${most}`;
    lines.push({ text: share(got), wrong: share(got + 1) });
  }
  return lines;
}

/** Everything that can be said of one state. */
function statesOf(logic: Logic, state: PlainState): Line[] {
  const scene = logic.scenes.find(({ id }) => id === state.at);
  const among = scene ? logic.scenes : logic.endings;
  const kind = scene ? 'scene' : 'ending';
  const other = among.find(({ id }) => id !== state.at)!.id;
  const meters = logic.meters.map(({ id }) => {
    const value = state.meters[id]!;
    return { text: `then: ${id} is ${value}`, wrong: `then: ${id} above ${value}` };
  });
  const flags = logic.flags.map((id) => {
    const [is, isNot] = state.flags.includes(id) ? [id, `not ${id}`] : [`not ${id}`, id];
    return { text: `then: ${is}`, wrong: `then: ${isNot}` };
  });
  const place = { text: `then: ${kind} is ${state.at}`, wrong: `then: ${kind} is ${other}` };
  if (!scene) return [place, ...meters, ...flags];
  const open = plainOpen(logic, state).map(({ id }) => id);
  const locked = scene.choices.map(({ id }) => id).filter((id) => !open.includes(id));
  return [
    place,
    ...meters,
    ...flags,
    { text: `open: ${list(open)}`, wrong: `open: ${list(open.slice(1), locked[0] ?? 'none')}` },
    {
      text: `locked: ${list(locked)}`,
      wrong: `locked: ${list(locked.slice(1), open[0] ?? 'none')}`,
    },
  ].filter(({ text, wrong }) => text !== wrong);
}

function list(ids: readonly string[], ...more: string[]): string {
  const all = [...ids, ...more.filter((id) => id !== 'none')];
  return all.length > 0 ? all.join(', ') : 'none';
}

export type Line = {
  text: string;
  /** The same line with something in it that is not so; choices have none. */
  wrong?: string;
};
