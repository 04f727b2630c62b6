import { lasting } from '../model/code.ts';
import type { Logic, Scene } from '../model/graph.ts';
import type { Promises } from '../model/promises.ts';
import { choiceAt, codeOfChoice } from '../scenario/trail.ts';
import { finding, type Finding } from './finding.ts';
import { compareLetters } from './letters.ts';
import { missing, renamedTo, type Renamed } from './names.ts';
import { comparePairs } from './pairs.ts';
import { walkBoth, type Parting } from './walk.ts';

/** Whether whoever is in a conversation, or has had one, is at the same place in it afterwards. */
export function compareScenarios(old: Scenarios, now: Scenarios): Finding[] {
  return comparePairs('scenario', old, now, compareScenario);
}

function compareScenario(old: Scenario, now: Scenario): Finding[] {
  const scenario = old.id;
  const taken = comparePlaces(scenario, old.logic, now.logic);
  const lost = (old.variants ?? []).filter(
    ({ code }) => !now.variants?.some((one) => one.code === code),
  );
  const broken = [...taken, ...lost.slice(0, 1).map(() => finding('variant-gone', { scenario }))];
  if (broken.length > 0) return broken;
  let isWeighedAlike = scoredBy(old.logic) === scoredBy(now.logic);
  for (const begin of [undefined, ...(old.variants ?? [])]) {
    const after = now.variants?.find(({ code }) => code === begin?.code);
    if (JSON.stringify([old.logic, begin]) === JSON.stringify([now.logic, after])) continue;
    const walk = walkBoth({ logic: old.logic, begin }, { logic: now.logic, begin: after });
    if (walk.parting) return [sayParting(scenario, walk.parting)];
    isWeighedAlike &&= walk.isWeighedAlike;
  }
  return isWeighedAlike ? [] : [finding('weighed', { scenario })];
}

function scoredBy({ primary, secondary }: Logic): string {
  return JSON.stringify([primary.toSorted(), secondary.toSorted()]);
}

/** Scenes, endings and choices that have gone, and choices that are not found or called as before. */
function comparePlaces(scenario: string, old: Logic, now: Logic): Finding[] {
  const lists: [string, Renamed[], Renamed[]][] = [
    ['scene', old.scenes, now.scenes],
    ['ending', old.endings, now.endings],
  ];
  const gone = lists.flatMap(([kind, before, after]) =>
    missing(before, after).map((one) => {
      const was = sayWas(lasting(one), renamedTo(before, after));
      return finding('scene-gone', { scenario, kind, name: one.id, was });
    }),
  );
  const changed = old.scenes.flatMap((scene) => {
    const after = now.scenes.find((one) => lasting(one) === lasting(scene));
    return after ? compareChoices(scenario, scene, after) : [];
  });
  return [...gone, ...changed];
}

function compareChoices(scenario: string, old: Scene, now: Scene): Finding[] {
  const scene = old.id;
  const gone = missing(old.choices, now.choices);
  if (gone.length > 0) {
    const renamed = renamedTo(old.choices, now.choices);
    return gone.map((one) =>
      finding('choice-gone', { scenario, scene, name: one.id, was: sayWas(lasting(one), renamed) }),
    );
  }
  const lost = old.choices.find((one) => !choiceAt(now, codeOfChoice(old, one), 0).choice);
  if (lost) {
    const code = codeOfChoice(old, lost);
    const other = missing(now.choices, old.choices).find(
      (one) => choiceAt({ ...now, choices: [one] }, code, 0).choice,
    );
    const facts = { scenario, scene, name: lost.id, code, other: `"${other?.id ?? lost.id}"` };
    return [finding('code-taken', facts)];
  }
  const where = `the conversation "${scenario}", scene "${scene}",`;
  return compareLetters(where, old.choices, now.choices);
}

function sayWas(name: string, renamed: string): string {
  return renamed ? ` If it is called "${renamed}" now, write "- was: ${name}" under that.` : '';
}

function sayParting(scenario: string, parting: Parting): Finding {
  if (parting.kind === 'not-proven') return finding('not-proven', { scenario });
  const steps = parting.way.map((step) => `"${step}"`);
  const last = steps.at(-1);
  const way = !last
    ? 'the beginning'
    : steps.length === 1
      ? `the choice ${last}`
      : `after ${steps.slice(0, -1).join(', ')} the choice ${last}`;
  if (parting.kind === 'closed') return finding('closed', { scenario, way });
  return finding('elsewhere', { scenario, way, old: parting.old, now: parting.now });
}

type Scenarios = Promises['course']['scenarios'];
type Scenario = Scenarios[number];
