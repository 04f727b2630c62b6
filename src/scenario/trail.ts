import { codeOf, readCode } from '../model/code.ts';
import type { Choice, Scene } from '../model/graph.ts';
import type { Decision } from '../model/record.ts';
import type { Moment, Scenario } from './machine.ts';
import type { Play, State } from './play.ts';

/**
 * Plays a trail again from the start. It goes as far as its codes still name an open choice: after
 * the script has changed, `whole` may be false, and the person goes on from where replay stopped.
 */
export function replay(scenario: Scenario, trail: string): Replay {
  let moment = scenario.begin();
  const steps: Step[] = [];
  let at = 0;
  while (at < trail.length && !moment.ended) {
    const scene = scenario.play.scenes.get(moment.at)!;
    const read = readCode(trail, at, namesOf(scene));
    const choice = scene.choices.find(({ id, was }) => (was ?? id) === read.id);
    const next = choice && take(scenario, moment, choice);
    if (!next) return { moment, steps, whole: false };
    steps.push({ from: moment, scene, choice, to: next });
    moment = next;
    at = read.next;
  }
  return { moment, steps, whole: at >= trail.length };
}

/** The code that a choice adds to the trail. */
export function codeOfChoice(scene: Scene, choice: Choice): string {
  return codeOf(choice.was ?? choice.id, namesOf(scene));
}

/** How many characters each choice of a scene adds to a trail. */
export function trailLengths(scene: Scene): number[] {
  return scene.choices.map((choice) => codeOfChoice(scene, choice).length);
}

/** What the evidence rules need of each decision. */
export function decisionsOf({ play }: { play: Play }, steps: readonly Decided[]): Decision[] {
  return steps.map(({ from, scene, choice }) => ({
    scene: scene.id,
    choice: choice.id,
    position: scene.choices.indexOf(choice),
    taken: choice.evidence,
    open: play.open(from).map(({ evidence }) => evidence),
    critical: choice.critical,
  }));
}

function take(scenario: Scenario, from: Moment, choice: Choice): Moment | undefined {
  if (!scenario.play.open(from).includes(choice)) return undefined;
  return scenario.choose(from, choice.id);
}

/** A renamed choice keeps the code of its old name, so that old trails still find it. */
function namesOf(scene: Scene): string[] {
  return scene.choices.map(({ id, was }) => was ?? id);
}

export type Step = { from: Moment; scene: Scene; choice: Choice; to: Moment };
/** A step as far as its evidence goes. */
type Decided = { from: State; scene: Scene; choice: Choice };
export type Replay = { moment: Moment; steps: Step[]; whole: boolean };
