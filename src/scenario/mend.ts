import { problem, type Problem } from '../model/problem.ts';
import { isChoiceLine, keyOfLine, meantLine, type Meant, type Place } from './lines.ts';
import { otherHyphen } from '../language/hyphens.ts';
import { amend, type Edit, type Source } from '../language/source.ts';
import { bodyStart } from '../language/traps.ts';

/**
 * Finds lines that lost what makes them a heading, a choice or a key: Markdown would swallow them
 * into the sentence above, and the story would change without a word. Each is reported, and mended
 * in the source that comes back, so that nothing below it looks wrong because of it.
 */
export function mendLines(source: Source, cast: readonly string[] = []): Mended {
  const start = bodyStart(source.text);
  const lines = source.text.slice(start).split('\n');
  const firstLine = source.spot(start).line;
  const problems: Problem[] = [];
  let top: Place['top'];
  let given: Place['given'];
  let stray = true;
  let fenced = false;
  let noted = false;
  const mended = lines.map((line, i) => {
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    if (fenced || line.trim() === '') return line;
    const [before = '', after = ''] = [lines[i - 1], lines[i + 1]];
    const alone = before.trim() === '' && (after.trim() === '' || keyOfLine(after) !== undefined);
    const meant = meantLine(line, {
      ...(top && { top }),
      ...(given && { given: top ? given : new Set([...given, ...keysBelow(lines, i)]) }),
      noted: noted && isNote(line),
      stray,
      alone,
      after,
      cast,
    });
    const now = meant ? `${meant.proper}${meant.body}` : line;
    noted = isNote(line) && (noted || meant?.kind === 'choice');
    if (meant && !meant.isEcho) {
      const column = line.length - line.trimStart().length + 1;
      const spot = { file: source.file, line: firstLine + i, column };
      problems.push(problem(codes[meant.kind], spot, factsOf(meant, line)));
    }
    place(now);
    return now;
  });
  let at = start;
  const edits = lines.map((line, i): Edit => {
    const own = { at, end: at + line.length, meant: mended[i]! };
    at = own.end + 1;
    return own;
  });
  return { source: amend(source, edits), problems };

  /** What may follow a line. */
  function place(line: string): void {
    const key = keyOfLine(line);
    if (/^ {0,3}## /.test(line)) {
      top = /^ {0,3}## +ending\s/.test(line) ? 'ending' : 'scene';
      [given, stray] = [new Set(), false];
    } else if (isChoiceLine(line)) {
      [top, given, stray] = [undefined, new Set(), true];
    } else if (key !== undefined && given) given.add(key);
    else if (top) [top, given] = [undefined, undefined];
  }
}

/** The keys that stand below a line under the same choice. */
function keysBelow(lines: readonly string[], i: number): string[] {
  const rest = lines.slice(i + 1);
  const end = rest.findIndex((line) => isChoiceLine(line) || /^ {0,3}## /.test(line));
  return rest.slice(0, end < 0 ? undefined : end).flatMap((line) => keyOfLine(line) ?? []);
}

const codes = {
  heading: 'lost-heading',
  choice: 'lost-choice',
  key: 'lost-key',
} as const;

const otherSign = new RegExp(`^\\s*(${otherHyphen})`);
const isNote = (line: string) => /^ {0,3}#/.test(line);

function factsOf(
  { kind, proper, body, name = '', rest = '…' }: Meant,
  line: string,
): Record<string, string> {
  const words = kind === 'heading' ? body : name;
  const also = isNote(line) ? ' If it is a note, begin it and each line below it with "%%".' : '';
  return {
    also,
    name: words,
    lead: proper.startsWith(' ') ? 'two blanks, a hyphen' : 'a hyphen',
    rest,
    // Who has one sign for all hyphens changed them all at once.
    sign: otherSign.exec(line)?.[1] ?? '',
  };
}

/** The same text where nothing had to be mended, line by line. */
export type Mended = { source: Source; problems: Problem[] };
