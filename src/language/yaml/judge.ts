import type { YamlDoc } from './doc.ts';
import { blockOf, contentOf, indentOf, isItem, isKey, isWritten, spanOf } from './lines.ts';
import type { Part } from './lines.ts';
import type { Judge } from './mend.ts';
import type { Try } from './tries.ts';
import { readPart, type Check } from './part.ts';

/**
 * How many mistakes a mend leaves in a text that cannot be read: from the first to the last line of
 * the block in which the parser stumbled and the one that the mend stands in.
 */
export function judgeBroken(
  lines: readonly string[],
  { line: stumbled, isTwice }: Stumbled,
  check: Check,
): Judge {
  const own = blockOf(lines, stumbled);
  const above = spanOf([own, blockOf(lines, Math.max(0, own.from - 1))]);
  const whole = { from: 0, to: lines.length };
  // It may stumble below the slip, and a key that stands twice is well in either place.
  const part = [own, above].find((one) => !readPart(lines, one, check)) ?? whole;
  return (mend) => {
    const there = blockOf(mend.lines, mend.line);
    const span = spanOf([part, there, blockOf(lines, mend.line), restOf(mend)]);
    const read = readPart(mend.lines, span, check);
    if (!read || !isItself(read.doc, mend, span)) return unfit;
    const isWhole = span.from === 0 && span.to === lines.length;
    const findings = read.findings.filter((one) => isWhole || !one.isMissingKey);
    const names = [...findings.flatMap((one) => one.names), ...read.lost];
    const at = [...findings.flatMap((one) => one.lines), ...read.lost];
    // What a line leaves behind that moves out of its block comes of that.
    const left = spanOf([there, blockOf(lines, mend.line)]);
    const sure = at.every((line) => line < left.from || line >= left.to);
    // A slip in the line itself is one of its own; one beside it may have been made by the mend.
    const isOwn = at.every((line) => line === mend.line);
    if (sure || isOwn) return { left: names.length, sure };
    // Of a key that stands twice more can be said than a guess.
    return isTwice ? unfit : { left: names.length + doubt, sure };
  };
}

/** The same in a part that can be read: none of the mistakes it leaves may be a new one. */
export function judgeFewer(lines: readonly string[], part: Part, check: Check): Fewer {
  const before = readPart(lines, part, check);
  // Keys of the margin that other parts have.
  const elsewhere = new Set(
    before?.findings.filter((one) => one.isMissingKey).flatMap((one) => one.names),
  );
  const namesIn = ({ findings, lost }: NonNullable<typeof before>) => [
    ...findings.flatMap(({ names }) => names.filter((name) => !elsewhere.has(name))),
    ...lost.map(String),
  ];
  const known = new Set(before && namesIn(before));
  return {
    known: known.size,
    judge: (mend) => {
      const read = readPart(mend.lines, part, check);
      if (!read || !isItself(read.doc, mend, part)) return unfit;
      const names = namesIn(read);
      const isLess = names.length < known.size && names.every((name) => known.has(name));
      // Below a key that is not known nobody would look for it.
      const isHidden = read.findings.some(
        (one) => one.issue.code === 'unrecognized_keys' && holds(one.lines, mend),
      );
      return isLess && !isHidden ? { left: names.length, sure: true } : unfit;
    },
  };
}

/** Whether the line of a mend stands below one of these. */
function holds(keys: readonly number[], { lines, line }: Try): boolean {
  return keys.some((key) => {
    const between = lines.slice(key + 1, line + 1).filter(isWritten);
    return key < line && between.every((one) => indentOf(one) > indentOf(lines[key]!));
  });
}

/**
 * A line must be something by itself: further in, nearly every line could be the rest of the text
 * above it.
 */
function isItself(doc: YamlDoc, { lines, line }: Try, { from }: Part): boolean {
  const own = lines[line]!;
  const start = lines.slice(from, line).reduce((sum, one) => sum + one.length + 1, 0);
  if (doc.begins(start + contentOf(own))) return true;
  return !isItem(own) && !isKey(own) && doc.isWrapped(start + contentOf(own));
}

function restOf({ line, rest }: Try): Part {
  return { from: line, to: Math.max(line, ...rest) + 1 };
}

/** As heavy as so many mistakes. */
const doubt = 20;
const unfit = { left: Infinity, sure: false };

/** The line in which the parser stumbled, from 0, and whether that was over a key that stands twice. */
type Stumbled = { line: number; isTwice: boolean };
/** How many mistakes there are, and who judges what is done about them. */
type Fewer = { known: number; judge: Judge };
