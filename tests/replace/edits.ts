import fc from 'fast-check';
import type { Choice, Logic } from '../../src/model/graph.ts';
import { logic, tameLogic } from '../proofs/random.ts';

/** A conversation, and the same after somebody has worked on it: a few edits of any kind. */
export const edited = fc
  .tuple(
    fc.oneof(tameLogic, logic),
    fc.array(fc.record({ kind: fc.nat(), at: fc.nat(), which: fc.nat() }), {
      minLength: 1,
      maxLength: 2,
    }),
  )
  .map(([old, many]) => {
    const now = structuredClone(old);
    const did = many.map(({ kind, at, which }, i) => {
      const name = Object.keys(edits)[kind % Object.keys(edits).length]!;
      const scene = at % now.scenes.length;
      const choice = which % Math.max(1, now.scenes[scene]!.choices.length);
      edits[name]!(now, scene, choice, `new-${i}-${at % 97}`);
      return name;
    });
    return { old, now, did };
  });

/** What is done to a scene, or to a choice of it; `fresh` is a name that nothing has. */
const edits: Record<string, (logic: Logic, scene: number, choice: number, fresh: string) => void> =
  {
    'a choice is renamed': ({ scenes }, at, which, fresh) => {
      const choice = scenes[at]!.choices[which];
      if (choice) Object.assign(choice, { was: choice.was ?? choice.id, id: fresh });
    },
    'a choice is renamed without its old name': ({ scenes }, at, which, fresh) => {
      const choice = scenes[at]!.choices[which];
      if (choice) Object.assign(choice, { id: fresh, was: undefined });
    },
    'a choice comes in at the end': ({ scenes }, at, _, fresh) => {
      scenes[at]!.choices.push(like(scenes[at]!.choices[0], fresh));
    },
    'a choice with more marks comes in at the end': ({ scenes }, at, _, fresh) => {
      const choice = like(scenes[at]!.choices[0], fresh);
      scenes[at]!.choices.push({ ...choice, evidence: { listen: 2 } });
    },
    'a choice comes in at the beginning': ({ scenes }, at, _, fresh) => {
      scenes[at]!.choices.unshift(like(scenes[at]!.choices[0], fresh));
    },
    'a choice is taken out': ({ scenes }, at, which) => {
      scenes[at]!.choices.splice(which, 1);
    },
    'choices change places': ({ scenes }, at) => {
      scenes[at]!.choices.reverse();
    },
    'a scene comes in that nothing leads to': ({ scenes }, at, _, fresh) => {
      scenes.push({ ...structuredClone(scenes[at]!), id: fresh, was: undefined } as never);
    },
    'a scene is renamed': (logic, at, _, fresh) => {
      const { id, was } = logic.scenes[at]!;
      const renamed = JSON.parse(
        JSON.stringify(logic).replaceAll(`"${id}"`, `"${fresh}"`),
      ) as Logic;
      Object.assign(logic, renamed);
      Object.assign(logic.scenes[at]!, { was: was ?? id });
    },
    'an ending is taken out': ({ endings }) => {
      endings.splice(1, 1);
    },
    'an ending comes in last': ({ endings }, _at, _which, fresh) => {
      endings.push({ id: fresh, result: 'partial', when: { flag: 'promised' } });
    },
    'an ending counts otherwise': ({ endings }, at) => {
      endings[at % endings.length]!.result = 'failure';
    },
    'a choice leads elsewhere': ({ scenes, endings }, at, which) => {
      const choice = scenes[at]!.choices[which];
      if (choice) choice.next = [{ to: { ending: endings[0]!.id } }];
    },
    'a choice does something else': ({ scenes }, at, which) => {
      const choice = scenes[at]!.choices[which];
      if (choice) choice.effects = [{ meter: 'trust', add: 1 }];
    },
    'a choice is closed to some': ({ scenes }, at, which) => {
      const choice = scenes[at]!.choices[which];
      if (choice) choice.when = { meter: 'trust', is: 'at-least', value: 2 };
    },
    'a choice shows something else': ({ scenes }, at, which) => {
      const choice = scenes[at]!.choices[which];
      if (choice) choice.evidence = { listen: 1 };
    },
  };

function like(choice: Choice | undefined, id: string): Choice {
  const { was: _, when: __, ...rest } = structuredClone(choice!);
  return { ...rest, id };
}
