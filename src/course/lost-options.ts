import { problem, type Problem } from '../model/problem.ts';
import { openSource, type Source } from '../language/source.ts';
import { placedKeys } from './placed.ts';
import { questionKeys } from './question.ts';

/**
 * Finds lines of a question or a sort that lost what makes them an option or a key of one: Markdown
 * would take them for the end of the sentence above, and what stands below for somebody else's. Each is
 * told, and mended in the source that comes back. Lines before `start` are none; `before` says what has
 * been added to which line so far.
 */
export function mendOptions(
  source: Source,
  start: number,
  before: ReadonlyMap<number, number>,
): Mended {
  const problems: Problem[] = [];
  const added = new Map(before);
  const first = source.spot(start).line;
  let within = false;
  let option = false;
  const lines = source.text.split('\n').map((line, i) => {
    const number = i + 1;
    if (number < first) return line;
    if (/^\s*<(?:Question|Sort|Match|Order)\b/.test(line)) [within, option] = [true, false];
    if (/^\s*<\/(?:Question|Sort|Match|Order)\b/.test(line)) within = false;
    if (!within) return line;
    const meant = option ? (lostOption(line) ?? lostKey(line)) : lostOption(line);
    if (meant || /^ {0,3}[-*+] +\[/.test(line)) option = true;
    if (!meant) return line;
    const column = line.search(/\S/) + 1;
    const spot = { file: source.file, line: number, column };
    problems.push(problem('bad-question', spot, { reason: meant.reason }));
    added.set(number, meant.line.length - line.length);
    return meant.line;
  });
  return { source: openSource(source.file, lines.join('\n'), added), problems };
}

function lostOption(line: string): Meant | undefined {
  const found = optionForm.exec(line);
  if (!found) return undefined;
  const [, id, words] = found;
  const reason = `This line looks like the option "${id}". Begin an option at the margin, with a hyphen and a blank: "- [${id}] …".`;
  return { line: `- [${id}] ${words}`, reason };
}

function lostKey(line: string): Meant | undefined {
  const found = keyForm.exec(line);
  if (!found || /^ {2,}[-*+] /.test(line)) return undefined;
  const [, name, words] = found;
  const reason = `This line looks like the key "${name}" of the option above. Begin it with two blanks, a hyphen and a blank: "  - ${name}: …".`;
  return { line: `  - ${name}: ${words}`, reason };
}

/** No hyphen, one without its blank or too far in, or a sign that a word processor makes of it. */
const optionForm =
  /^(?: {0,3}(?:[–—−•·‣▪◦] *|--+ *|-|\d+[.)] +|)|(?: {4,}| *\t\s*)[-*+] +)\[([a-z][a-z0-9-]*)\](?![(:[]) *(.*\S)/;
const keyForm = new RegExp(
  `^\\s*(?:[–—−•·‣▪◦] *|[-*+] *|)(${[...new Set([...questionKeys, ...placedKeys.Sort])].join('|')}):(?:\\s+(.*)|)$`,
);

type Meant = { line: string; reason: string };
export type Mended = { source: Source; problems: Problem[] };
