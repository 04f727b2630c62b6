import type { Marks } from '../model/graph.ts';
import { respell, parted, unended, unwrapped, type Respelling } from './respell.ts';
import { split, type Desk, type Piece } from '../language/desk.ts';

// Past four, a mark says more about the author's hopes than about the choice.
const most = 4;

/** Reads `empathy +1, listen +2`: one to four competences, each from -1 to +2. */
export function readEvidence(written: Piece, desk: Desk): Marks {
  const marks: Marks = {};
  const isWhole = (text: string) => text.split(/, ?/).every((one) => markForm.test(one));
  const piece = respell(written, others, 'bad-evidence', desk, isWhole);
  const parts = split(piece, ',');
  const beyond: { name: string; mark: number; at: number }[] = [];
  for (const one of parts) {
    const found = markForm.exec(one.text);
    if (!found) {
      desk.note('bad-evidence', one.at, {
        reason: `"${one.text}". Write for example "empathy +1, listen +2".`,
      });
      continue;
    }
    const [, competence, sign, digits] = found as unknown as [string, string, string, string];
    if (!desk.know(competence, 'competences', one.at)) continue;
    const mark = sign === '+' || sign === '' ? Number(digits) : -Number(digits) || 0;
    if (mark < -1 || mark > 2) {
      beyond.push({ name: competence, mark, at: one.at });
    } else if (competence in marks) {
      desk.note('bad-evidence', one.at, {
        reason: `${competence} is marked twice. Keep one of the two.`,
      });
    } else {
      marks[competence] = mark;
    }
  }
  noteBeyond(beyond, desk);
  if (parts.length > most) {
    desk.note('bad-evidence', piece.at, {
      reason: `${parts.length} competences are marked. Keep the ${most} that this choice shows best.`,
    });
  }
  return marks;
}

/** Who takes the scale for a longer one does so with each mark, here and in other lines. */
function noteBeyond(beyond: readonly { name: string; mark: number; at: number }[], desk: Desk) {
  for (const [mark, all] of Map.groupBy(beyond, (one) => one.mark)) {
    const names = [...new Set(all.map(({ name }) => name))];
    const nearest = mark < 0 ? '-1' : '+2';
    const which = names.join(', ').replace(/, ([^,]*)$/, ' and $1');
    const written = `${names.length > 1 ? 'are' : 'is'} ${mark > 0 ? '+' : ''}${mark}`;
    const cure = `Write "${names.map((name) => `${name} ${nearest}`).join(', ')}".`;
    desk.note('bad-evidence', all[0]!.at, {
      reason: `${which} ${written}, but a mark is -1 (against), +0 (nothing), +1 (partly) or +2 (well). ${cure}`,
      slip: mark,
    });
  }
}

const markForm = /^([A-Za-z](?:[\w-]*\w)?(?: [A-Za-z][\w-]*)*)\s*([+\-−–]?)\s*(\d+)$/;
const others: readonly Respelling[] = [
  ...unwrapped,
  unended,
  // Why it is so stands in a note.
  [/([+\-−–]\d),? ?(?:\(.*\)|(?:because|since) .*)$/, '$1'],
  parted,
  [/(\w) ?[:=] ?(?=[-+−–]?\d)/g, '$1 '],
  [/(?<=^|, ?)([-+−–]?\d) ([A-Za-z][\w-]*)/g, '$2 $1'],
  [/(\d) (?=[A-Za-z])/g, '$1, '],
  // A minus that was lost looks like this, too.
  [/(?<=[\w]) (?=[12](?:,|$))/g, ' +'],
];
