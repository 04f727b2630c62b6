import { expect, test } from 'vitest';
import type { Choice } from '../../src/model/graph.ts';
import type { FinishedRun } from '../../src/model/record.ts';
import { claims } from '../../src/record/claims.ts';
import { scoredBy } from '../../src/proofs/figures.ts';
import { openPlay } from '../../src/scenario/play.ts';
import { decisionsOf } from '../../src/scenario/trail.ts';
import { worthOf } from '../../src/scenario/worth.ts';
import { coverCourse } from '../../src/studio/coverage/course.ts';
import { built, proven, read } from './course.ts';

const competences = built.outline.competences.map(({ id }) => id);
const eachOf = <Value>(value: Value) => Object.fromEntries(competences.map((id) => [id, value]));

test('every competence is what three conversations, of two sectors at least, are scored by', () => {
  for (const id of competences) {
    const primary = proven.filter(({ graph }) => graph.logic.primary.includes(id));
    expect(primary.length, id).toBeGreaterThanOrEqual(3);
    expect(new Set(primary.map(({ graph }) => graph.sector)).size, id).toBeGreaterThanOrEqual(2);
  }
});

test('what a conversation is scored by has three decisions or more on its best run', () => {
  for (const { id, graph, figures } of proven) {
    for (const competence of scoredBy(graph)) {
      const { decisions = 0 } = figures.best!.totals[competence] ?? {};
      expect(decisions, `${competence} in ${id}`).toBeGreaterThanOrEqual(3);
    }
  }
});

test('the course has enough of every competence to say that it was shown', () => {
  const covered = coverCourse(read)!.competences;
  expect(Object.fromEntries(covered.map(({ id, isEnough }) => [id, isEnough]))).toEqual(
    eachOf(true),
  );
});

test('by the best run of each conversation, every competence is shown in simulation', () => {
  const runs = proven.map(bestOf);
  expect(runs.map(({ result }) => result)).toEqual(proven.map(() => 'success'));
  expect(claimsOf(runs)).toEqual(eachOf('shown'));
});

test('by the weakest line of every scene, none is shown, nor anything near it', () => {
  const runs = proven.map((one, row) =>
    runOf(one, row, (open) =>
      open.reduce((least, choice) => (worthOf(choice) < worthOf(least) ? choice : least)),
    ),
  );
  expect(runs.filter(({ result }) => result === 'success')).toEqual([]);
  expect(claimsOf(runs)).toEqual(eachOf('emerging'));
});

test('by the best run of one conversation alone, nothing is claimed', () => {
  for (const [row, one] of proven.entries()) {
    const said = claims(built.outline, [bestOf(one, row)]).map(({ claim }) => claim);
    expect(new Set(said), one.id).toEqual(new Set(['not-enough']));
  }
});

function claimsOf(runs: FinishedRun[]): Record<string, string> {
  return Object.fromEntries(claims(built.outline, runs).map(({ id, claim }) => [id, claim]));
}

/** A run from the first line to an ending, by the rule that is given. */
function runOf({ id, graph }: (typeof proven)[number], row: number, choose: Choosing): FinishedRun {
  const play = openPlay(graph.logic);
  const steps: Parameters<typeof decisionsOf>[1][number][] = [];
  let from = play.start;
  for (let open = play.open(from); open.length > 0; open = play.open(from)) {
    const choice = choose(open, steps.length);
    steps.push({ from, scene: play.scenes.get(from.at)!, choice });
    from = play.take(from, choice)!;
  }
  const { primary, secondary, endings } = graph.logic;
  const { result } = endings.find((ending) => ending.id === from.at)!;
  const decisions = decisionsOf({ play }, steps);
  return { scenario: id, row, ending: from.at, result, primary, secondary, decisions };
}

function bestOf(one: (typeof proven)[number], row: number): FinishedRun {
  const path = one.figures.best!.path.map(([, choice]) => choice);
  return runOf(one, row, (open, i) => open.find(({ id }) => id === path[i])!);
}

type Choosing = (open: Choice[], at: number) => Choice;
