import { problem, type Problem } from '../../model/problem.ts';
import { alsoAt } from '../repeats.ts';
import { valueAt } from './schema-shape.ts';
import { readDoc, type YamlDoc } from './doc.ts';
import { judgeFewer } from './judge.ts';
import { begun, blockOf, indentOf, isWritten, shownOf, spanOf, type Part } from './lines.ts';
import { joinedLines } from './joined-lines.ts';
import { findMend, type Mend } from './mend.ts';
import { count, tellMend, type MendWords } from './mend-words.ts';
import { linesOf, lostIn, pathOf, type Check, type Issue } from './part.ts';

/**
 * Tells what comes of one line in the wrong column by that line: with the line put right the findings
 * are gone, and no other has come. `data` and `issues` are those of the text put right. Lines that
 * nobody would see, because they are read as the rest of the text above, are told, too.
 */
export function takeMended<Checked extends ReturnType<Check>>(
  doc: YamlDoc,
  { file, text, firstLine }: { file: string; text: string; firstLine: number },
  check: (data: unknown) => Checked,
): { mended: Problem[]; checked: Checked } {
  const mended: Problem[] = [];
  let lines = text.split('\n');
  let [now, checked] = [doc, check(doc.data())];
  const tell = ({ code, line, column, facts }: MendWords) =>
    mended.push(problem(code, { file, line: line + firstLine - 1, column }, facts));
  const parts = partsOf(lines, doc, checked);
  const near = parts.flatMap(({ suspects }) => suspects);
  const joined = joinedLines(lines, near, check);
  if (joined) {
    tell(joined);
    return { mended, checked: check(readDoc(joined.lines.join('\n')).data()) };
  }
  for (const { part, suspects } of parts) {
    const mends = mendPart(lines, part, suspects, check);
    const whole = mends.length > 0 ? readDoc(mends.at(-1)!.lines.join('\n')) : undefined;
    // A key that another part has would stand twice.
    if (!whole || whole.broken) continue;
    for (const mend of mends) {
      tell(tellMend(mend, lines, firstLine));
      lines = mend.lines;
    }
    [now, checked] = [whole, check(whole.data())];
  }
  const lost = tellSwallowed(lines, lostIn(now), file, firstLine);
  return { mended: [...mended, ...lost], checked };
}

/** Each line is tried once; those that would have helped are tried again after a mend. */
function mendPart(
  lines: readonly string[],
  part: Part,
  suspects: readonly number[],
  check: Check,
): Mend[] {
  let now = judgeFewer(lines, part, check);
  if (now.known === 0) return [];
  const tried = suspects.flatMap((i) => findMend(lines, [i], now.judge) ?? []);
  const mends: Mend[] = [];
  for (const first of tried.toSorted((a, b) => a.weight - b.weight)) {
    const last = mends.at(-1);
    const mend = last ? findMend(last.lines, [first.line], now.judge) : first;
    if (!mend) continue;
    mends.push(mend);
    now = judgeFewer(mend.lines, part, check);
    if (now.known === 0) break;
  }
  return mends;
}

/** The blocks in which findings stand that may be of the layout, and the lines near those. */
function partsOf(lines: readonly string[], doc: YamlDoc, { data, issues }: ReturnType<Check>) {
  const own = issues.filter((issue) => isOfLayout(issue, data));
  const near = [...lostIn(doc), ...own.flatMap((issue) => linesOf(issue, doc))];
  const strays = own.filter(({ path }) => path.length < 2).flatMap((one) => linesOf(one, doc));
  const around = [...new Set(near.flatMap((i) => [i, i - 1, i + 1]))];
  const parts = new Map<number, { part: Part; suspects: number[] }>();
  for (const i of around) {
    if (lines[i] === undefined || !isWritten(lines[i])) continue;
    const part = withStrays(lines, blockOf(lines, i), strays);
    const { suspects } = parts.get(part.from) ?? { suspects: [] };
    parts.set(part.from, { part, suspects: [...suspects, i] });
  }
  return [...parts.values()];
}

/** A key at the margin that nobody knows, or that holds no group, may belong to the block above it. */
function withStrays(lines: readonly string[], block: Part, strays: readonly number[]): Part {
  let part = block;
  while (part.from > 0 && strays.includes(part.from)) {
    part = spanOf([part, blockOf(lines, part.from - 1)]);
  }
  while (strays.includes(part.to)) part = spanOf([part, blockOf(lines, part.to)]);
  return part;
}

/**
 * What another column could be the cause of: a group or a list that is none, or that stands in the
 * place of a text; a key that is strange, or missing in a group.
 */
function isOfLayout(issue: Issue, data: unknown): boolean {
  if (issue.code === 'unrecognized_keys') return true;
  // "{ trust 30 }"
  if (issue.code === 'invalid_key') return /\s/.test(String(issue.path.at(-1)));
  if (issue.code !== 'invalid_type') return false;
  const value = valueAt(data, pathOf(issue));
  if (value === undefined) return issue.path.length > 1;
  return /^(?:object|array|record|map)$/.test(issue.expected) || Object(value) === value;
}

/** Those below one text are one slip. */
function tellSwallowed(
  lines: readonly string[],
  lost: readonly number[],
  file: string,
  firstLine: number,
): Problem[] {
  const above = (i: number) =>
    lines.findLastIndex((line, j) => j < i && isWritten(line) && !lost.includes(j));
  return [...Map.groupBy(lost, above)].map(([begins, [first = 0, ...more]]) => {
    const has = indentOf(lines[first]!);
    const which = `and would be read as the rest of the text in line ${begins + firstLine}`;
    const [, key, text] = /^\s*([\w-]+): +(\S.*)$/.exec(lines[begins] ?? '') ?? [];
    const cure =
      key && text && indentOf(lines[begins]!) < has
        ? `Behind "${key}:" nothing can stand where a list stands below: make "${begun(text, most)}" an item of it, or take it away.`
        : `Begin it with as many as its neighbours, or put quotation marks round all of that text.${more.length > 0 ? alsoAt(more.map((i) => ({ line: i + firstLine }))) : ''}`;
    const facts = { text: shownOf(lines[first]!), has: count(has), which, cure };
    const spot = { file, line: first + firstLine, column: has + 1 };
    return problem('yaml-indent', spot, { ...facts, above: begins + firstLine });
  });
}

/** A longer text is not written out. */
const most = 40;
