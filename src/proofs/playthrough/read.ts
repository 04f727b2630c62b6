import type { Graph } from '../../model/graph.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { openDesk, split, type Piece } from '../../language/desk.ts';
import { guess } from '../../language/guess.ts';
import { tellOnce } from '../../language/repeats.ts';
import { settle } from '../../language/settle.ts';
import { blankNotes } from '../../language/notes.ts';
import { openSource } from '../../language/source.ts';
import type { Values } from '../../language/values.ts';
import { readHeading } from './heading.ts';
import { readLine } from './line.ts';
import { lostHeadings } from './lost-heading.ts';
import { namesOf } from './names.ts';
import type { Begin, Playthrough } from './step.ts';

/**
 * Reads a `.play` file: playthroughs of one scenario, each a list of choices with what should be so
 * after them. A heading `## id: Title` begins each; a file without one is a single playthrough.
 * Every line that cannot be read is a problem at its place. Nothing is played here: `check.ts` does.
 */
export function readPlay(file: string, text: string, graph: Graph, values: Values = {}): PlayRead {
  const source = openSource(file, withoutNotes(text));
  const desk = openDesk(source, namesOf(graph), values);
  const lines = split({ text: source.text, at: 0 }, '\n').filter((line) => line.text !== '');
  const first = lines.findIndex(({ text }) => isHeading(text));
  const plays: Playthrough[] = [];
  const seen = new Map<string, number>();
  const choices = new Set(graph.logic.scenes.flatMap((scene) => scene.choices.map(({ id }) => id)));
  if (first > 0) {
    const reason =
      'This line stands before the first heading, so it belongs to no playthrough. Move it below a heading.';
    desk.note('stray-text', lines[0]!.at, { reason });
  }
  if (first < 0) plays.push({ steps: [] });
  lines.slice(Math.max(0, first)).forEach((line, i, all) => {
    if (!isHeading(line.text)) {
      for (const step of readLine(line, desk, choices)) {
        if ('variant' in step) beginIn(step, plays.at(-1)!, line);
        else plays.at(-1)!.steps.push(step);
      }
      return;
    }
    plays.push({ ...readHeading(line, desk, seen), steps: [] });
    const below = all[i + 1];
    if (!below || isHeading(below.text)) {
      desk.note('bad-play', line.at, { reason: `nothing stands below this heading. ${begin}` });
    }
  });
  if (lines.length === 0) desk.note('bad-play', 0, { reason: `the file is empty. ${begin}` });
  return { plays, problems: tellOnce(settle(desk)) };

  /** Where it cannot begin so, nobody knows how the playthrough goes. */
  function beginIn({ spot, variant }: Begin, play: Playthrough, line: Piece): void {
    const ids = graph.variants.map(({ id }) => id);
    if (play.steps.length > 0 || play.variant !== undefined) {
      const reason =
        'it says how the playthrough begins. Put it right below the heading, above all else, and once.';
      desk.note('bad-play', line.at, { reason });
      play.steps.push({ spot, lost: true });
    } else if (ids.includes(variant)) play.variant = variant;
    else {
      const known = ids.length > 0 ? `Its variants: ${ids.join(', ')}.` : 'It has none.';
      const facts = { name: variant, guess: guess(variant.toLowerCase(), ids), known };
      desk.problems.push(problem('unknown-variant', spot, facts));
      play.steps.push({ spot, lost: true });
    }
  }
}

/** The text with blanks for its notes; what was meant for a heading is none. */
function withoutNotes(text: string): string {
  const lines = text.split('\n');
  const lost = lostHeadings(text);
  const blank = blankNotes(text, 'play').split('\n');
  return blank.map((line, i) => (lost.includes(i) ? lines[i]! : line)).join('\n');
}

const isHeading = (line: string) => line.startsWith('#');
const begin = 'Write a line such as "choose: …", with the id of a choice.';

export type PlayRead = { plays: Playthrough[]; problems: Problem[] };
