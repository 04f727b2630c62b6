import { lasting } from '../../src/model/code.ts';
import type { Course } from '../../src/model/course.ts';
import type { Logic } from '../../src/model/graph.ts';
import type { LearnerRecord } from '../../src/model/record.ts';
import { decode, encode } from '../../src/record/codec.ts';
import { weigh } from '../../src/record/evidence.ts';
import { createScenario } from '../../src/scenario/machine.ts';
import { openPlay } from '../../src/scenario/play.ts';
import { codeOfChoice, decisionsOf, replay } from '../../src/scenario/trail.ts';

/** The trail of somebody who takes what is open, as far as that goes. */
export function walk(logic: Logic, picks: readonly number[]): string {
  const play = openPlay(logic);
  let [state, trail] = [play.start, ''];
  for (const pick of picks) {
    const scene = play.scenes.get(state.at);
    const open = play.open(state).filter((choice) => play.take(state, choice));
    const choice = open[pick % (open.length || 1)];
    if (!scene || !choice) break;
    trail += codeOfChoice(scene, choice);
    state = play.take(state, choice)!;
  }
  return trail;
}

/** Somebody comes back to a course with what another one has kept. */
export function back(writer: Course, reader: Course, trail: string, id = 'talk') {
  const open = [{ scenario: id, hash: writer.scenarios[0]!.hash, trail }];
  const record: LearnerRecord = { lessons: [], runs: [], open };
  const read = decode(reader, encode(record, 1));
  if (!('record' in read)) throw new Error('The record cannot be read.');
  const { logic } = reader.scenarios.find((one) => one.id === id)!;
  const talk = createScenario(id, logic);
  const { moment, steps, whole } = replay(talk, read.record.open[0]!.trail);
  const place = talk.play.scenes.get(moment.at) ?? talk.play.endings.get(moment.at)!;
  const decisions = decisionsOf(talk, steps);
  return {
    whole,
    ended: moment.ended,
    at: lasting(place),
    letters: steps.map(({ choice }, i) => [
      decisions[i]!.scene,
      lasting(choice),
      decisions[i]!.position,
    ]),
    weights: [
      'result' in place && place.result,
      ...decisions.map(({ critical }) => critical),
      ...['listen', 'empathy', 'ownership', 'authority'].map((name) => weigh(decisions, name)),
    ],
  };
}
