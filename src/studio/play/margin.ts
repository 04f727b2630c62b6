import { instead } from '../../proofs/playthrough/instead.ts';
import { runPasses, runScore } from '../../record/outcome.ts';
import { decisionsOf, type Step } from '../../scenario/trail.ts';
import type { Moment, Scenario } from '../../scenario/machine.ts';
import type { Choice } from '../../model/graph.ts';
import { sayEffect, signed } from './guard-words.ts';
import { sayGuard } from '../../scenario/say-guard.ts';

/**
 * What a trainer reads beside a conversation while playing it: what the last choice did, how
 * things stand, and of every choice here whether it is open, why not, what it does and where it leads.
 */
export function readMargin({ play }: Scenario, { steps, moment }: Standing, pass: number): Margin {
  const { logic } = play;
  const last = steps.at(-1);
  const open = play.open(moment);
  const choices = play.scenes.get(moment.at)?.choices ?? [];
  const ending = play.endings.get(moment.at);
  const visited = [...steps.map(({ scene }) => scene.id), ...(ending ? [] : [moment.at])];
  return {
    at: moment.at,
    ...(last && { last: { choice: last.choice.id, at: last.scene.id, ...deedsOf(last.choice) } }),
    meters: logic.meters.map(({ id, start, limit }) => {
      const before = last ? last.from.values[id]! : start;
      return { id, before, now: moment.values[id]!, ...(limit !== undefined && { limit }) };
    }),
    flags: logic.flags.filter((id) => moment.values[id] === 1),
    visited: [...new Set(visited)],
    choices: choices.map((choice): Told => {
      if (!open.includes(choice)) return { ...tell(choice), closed: whyClosed(choice, moment) };
      const to = play.take(moment, choice);
      if (!to) return { ...tell(choice), leads: undefined };
      const stands = logic.meters.map(({ id }) => `${id} ${to.values[id]}`).join(', ');
      return { ...tell(choice), leads: to.at, ends: play.endings.has(to.at), stands };
    }),
    ...(ending && { ending: { ...ending, ...scoreOf() } }),
  };

  function scoreOf(): Pick<NonNullable<Margin['ending']>, 'score' | 'passes'> {
    const { primary, secondary } = logic;
    const decisions = decisionsOf({ play }, steps);
    const { id, result } = ending!;
    const run = { scenario: '', row: 0, ending: id, result, primary, secondary, decisions };
    return { score: runScore(run), passes: runPasses({ pass }, run, [run]) };
  }
}

function tell(choice: Choice): Pick<Told, 'id' | 'does' | 'marks' | 'critical'> {
  return { id: choice.id, critical: choice.critical, ...deedsOf(choice) };
}

function deedsOf({ effects, evidence }: Choice): { does: string; marks: string } {
  const marks = Object.entries(evidence).map(([name, mark]) => `${name} ${signed(mark)}`);
  return { does: effects.map(sayEffect).join(', '), marks: marks.join(', ') };
}

/** What it asks for, and what is so instead. */
function whyClosed({ when }: Choice, { values }: Moment): string {
  if (!when) return '';
  const is = instead(when, values).replaceAll(/`([^`]*)`/g, '“$1”');
  return `asks for ${sayGuard(when)}, and ${is}`;
}

type Standing = { steps: readonly Step[]; moment: Moment };

export type Margin = {
  /** A scene or an ending. */
  at: string;
  /** What was said last. */
  last?: { choice: string; at: string; does: string; marks: string };
  /** `before` the last choice, or at the start. */
  meters: { id: string; before: number; now: number; limit?: number }[];
  /** Those that are set. */
  flags: string[];
  /** Scenes, in the order in which they were come to, each once. */
  visited: string[];
  /** Every choice of this scene, in the author's order. */
  choices: Told[];
  ending?: { id: string; result: string; score: number | undefined; passes: boolean };
};

export type Told = {
  id: string;
  does: string;
  marks: string;
  critical: boolean;
  /** Why it is not open. */
  closed?: string;
  /** The scene or ending that it leads to; undefined where no ending holds. */
  leads?: string | undefined;
  ends?: boolean;
  /** How the meters would stand there. */
  stands?: string;
};
