import type { Course } from '../../../src/model/course.ts';
import type { LearnerRecord } from '../../../src/model/record.ts';
import { decode } from '../../../src/record/codec.ts';
import { createScenario } from '../../../src/scenario/machine.ts';
import { replay } from '../../../src/scenario/trail.ts';
import { readPackage } from './packages.ts';
import { noRoom } from './script.ts';

/** The suspend data opened: its number, and the record with every trail as the choices it names. */
export function readState(text: string): State {
  const read = decode(outline, text);
  if ('fault' in read) throw new Error(`"${text}" cannot be read: ${read.fault}.`);
  const { seq, record } = read;
  const spell = <Run extends { trail: string }>(run: Run) => ({
    ...run,
    trail: choicesOf(run.trail),
  });
  return { seq, ...record, runs: record.runs.map(spell), open: record.open.map(spell) };
}

/** `['arrival/straight', …]` of a trail, from the script as its author wrote it. */
function choicesOf(trail: string): string[] {
  const { steps, whole } = replay(createScenario(noRoom.id, noRoom.logic), trail);
  if (!whole) throw new Error(`"${trail}" cannot be replayed to its end.`);
  return steps.map(({ scene, choice }) => `${scene.id}/${choice.id}`);
}

/** The course as the packed page carries it; codes are read by its lists of ids. */
export const outline = readOutline();

function readOutline(): Course {
  const page = Buffer.from(readPackage('web').files.get('index.html')!).toString();
  const json = /<script type="application\/json" id="course-data">(.*?)<\/script>/s.exec(page)?.[1];
  // The packer wrote it, from this type.
  return (JSON.parse(json ?? 'null') as { course: Course }).course;
}

export type State = Omit<LearnerRecord, 'runs' | 'open'> & {
  seq: number;
  runs: (Omit<LearnerRecord['runs'][number], 'trail'> & { trail: string[] })[];
  open: (Omit<LearnerRecord['open'][number], 'trail'> & { trail: string[] })[];
};
