import { codeOf, lasting, readCode } from '../model/code.ts';
import type { Choice, Scene } from '../model/graph.ts';
import type { Decision } from '../model/record.ts';
import type { Moment, Scenario } from './machine.ts';
import type { Play, State } from './play.ts';

/** Stands in a trail where a part was left out, in practice: no code has it. */
const cut = '~';

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
    if (trail[at] === cut && scene.skip && scene.skip !== 'leave') {
      moment = scenario.skip(moment, scene.skip);
      at += 1;
      continue;
    }
    const { choice, next } = choiceAt(scene, trail, at);
    const to = choice && take(scenario, moment, choice);
    if (!to) return { moment, steps, whole: false };
    steps.push({ from: moment, scene, choice, to });
    moment = to;
    at = next;
  }
  return { moment, steps, whole: at >= trail.length };
}

/** The choice that a trail names at some place, if it names one of the scene's, and where its next code begins. */
export function choiceAt(
  scene: Scene,
  trail: string,
  at: number,
): { choice: Choice | undefined; next: number } {
  const names = namesOf(scene);
  const { id, next } = readCode(trail, at, names);
  return { choice: scene.choices.find((_, i) => names[i] === id), next };
}

/** What a moment adds to the trail that nobody chose: a mark for each part left out to come to it. */
export function cutsBefore({ skipped = 0 }: Moment): string {
  return cut.repeat(skipped);
}

/** The code that a choice adds to the trail. */
export function codeOfChoice(scene: Scene, choice: Choice): string {
  return codeOf(lasting(choice), namesOf(scene));
}

/** How many characters each choice of a scene adds to a trail. */
export function trailLengths(scene: Scene): number[] {
  return scene.choices.map((choice) => codeOfChoice(scene, choice).length);
}

/** What the evidence rules need of each decision. */
export function decisionsOf({ play }: { play: Play }, steps: readonly Decided[]): Decision[] {
  return steps.map(({ from, scene, choice }) => ({
    scene: lasting(scene),
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
  return scene.choices.map(lasting);
}

export type Step = { from: Moment; scene: Scene; choice: Choice; to: Moment };
/** A step as far as its evidence goes. */
type Decided = { from: State; scene: Scene; choice: Choice };
export type Replay = { moment: Moment; steps: Step[]; whole: boolean };
