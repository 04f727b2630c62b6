import { isQuoted, meantText, quoted } from './quoted.ts';

/**
 * What the groups of a line could be meant to say that stand in braces, where one of their parts is
 * none: a comma or a colon is missing, or a text has one of its own and wants quotation marks. Each
 * comes with the slip that it mends first. Of a line with very many groups the first few are read.
 */
export function readings(line: string): Reading[] {
  const signs = signsOf(line);
  return groupsIn(signs).flatMap(({ from, to }) => {
    const pieces = piecesOf(line, signs, from + 1, to);
    const found = new Map<string, Reading>();
    for (const withCommas of [true, false]) {
      for (const withColons of [true, false]) {
        const { parts, slips } = read(pieces, withCommas, withColons);
        const [slip] = slips.toSorted((a, b) => a.at - b.at);
        const text = `${line.slice(0, from)}{ ${parts.join(', ')} }${line.slice(to + 1)}`;
        if (slip && !found.has(text)) found.set(text, { ...slip, line: text });
      }
    }
    return [...found.values()];
  });
}

/** The parts of a group as they should be, and what was wrong with them. */
function read(pieces: readonly Piece[], withCommas: boolean, withColons: boolean) {
  const parts: Part[] = [];
  const slips: Slip[] = [];
  for (const [i, { text, at, sign }] of pieces.entries()) {
    const entry = /^([\w-]+):(?:\s+(.*)|$)/s.exec(text);
    if (entry) {
      const name = entry[1]!;
      if (sign === ';') slips.push({ kind: 'comma', name, at });
      const own = withCommas ? splitAtKeys(text) : [text];
      for (const [j, each] of own.entries()) {
        const [, lead = '', key = '', value = ''] = /^(([\w-]+):\s*)(.*)$/s.exec(each)!;
        const start = at + text.indexOf(each);
        if (j > 0) slips.push({ kind: 'comma', name: key, at: start });
        parts.push({ key, value, at: start + lead.length });
      }
      continue;
    }
    const [, key, value] = /^([\w-]+)\s+(\S.*)$/s.exec(text) ?? [];
    const before = parts.at(-1);
    if (withColons && key && value) {
      slips.push({ kind: 'colon', name: key, at });
      parts.push({ key, value, at: at + text.length - value.length });
    } else if (before && i > 0) before.value += `${sign} ${text}`;
    else parts.push({ key: '', value: text, at });
  }
  const whole = parts.map(({ key, value, at }) => {
    if (key === '') return value;
    const sound = valueOf(value);
    if (sound !== value) slips.push({ kind: 'quoted', name: value, at });
    return `${key}: ${sound}`;
  });
  return { parts: whole, slips };
}

/** A value as it can stand in braces. */
function valueOf(value: string): string {
  if (isQuoted(value) || /^(?:\{.*\}|\[.*\])$/s.test(value)) return value;
  const needsMarks = /^["']|[,{}[\]]|:(?:\s|$)/.test(value);
  return needsMarks ? quoted(meantText(value)) : value;
}

/** `from: 0 to: 150`: a key in the middle begins a part of its own. */
function splitAtKeys(text: string): string[] {
  if (/["'{[]/.test(text)) {
    const end = /["'\]}]\s+(?=[\w-]+:\s)/.exec(text);
    if (!end) return [text];
    const at = end.index + end[0].length;
    return [text.slice(0, at).trim(), ...splitAtKeys(text.slice(at))];
  }
  return text.split(/\s+(?=[\w-]+:(?:\s|$))/);
}

/** The groups of a line, from brace to brace; inner ones first, and not more than anybody writes. */
function groupsIn(signs: readonly Sign[]): { from: number; to: number }[] {
  const groups: { from: number; to: number }[] = [];
  const open: number[] = [];
  for (const { char, at, isStart } of signs) {
    if (groups.length === mostGroups) break;
    if (char === '{' && (isStart || open.length > 0)) open.push(at);
    else if (char === '}') {
      const from = open.pop();
      if (from !== undefined) groups.push({ from, to: at });
    }
  }
  return groups;
}

/** What stands between commas and semicolons, from one place of a line to another. */
function piecesOf(line: string, signs: readonly Sign[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let [start, depth, sign] = [from, 0, ''];
  const add = (end: number) => {
    const raw = line.slice(start, end);
    const text = raw.trim();
    if (text) pieces.push({ text, at: start + raw.indexOf(text), sign });
  };
  for (const { char, at } of signs) {
    if (at < from || at >= to) continue;
    if (/[{[]/.test(char)) depth += 1;
    if (/[}\]]/.test(char)) depth -= 1;
    const isEnd = char === ',' || (char === ';' && /\s/.test(line.charAt(at + 1)));
    if (depth > 0 || !isEnd) continue;
    add(at);
    [start, sign] = [at + 1, char];
  }
  add(to);
  return pieces;
}

/** Every character that stands in no quotation marks; marks only open where a value begins. */
function signsOf(line: string): Sign[] {
  const signs: Sign[] = [];
  let mark: string | undefined;
  let isStart = true;
  /** The last sign before this one that is no blank. */
  let last = '';
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (mark === undefined && isStart && /["']/.test(char)) mark = char;
    else if (mark === char) mark = undefined;
    else if (mark === undefined) signs.push({ char, at, isStart });
    const isBlank = /\s/.test(char);
    if (!isBlank) last = char;
    isStart = isBlank ? /[:,[{-]/.test(last) : /[[{]/.test(char);
  }
  return signs;
}

const mostGroups = 20;

type Sign = { char: string; at: number; isStart: boolean };

/** One part of a group, where it begins in the line, and the sign in front of it. */
type Piece = { text: string; at: number; sign: string };
type Part = { key: string; value: string; at: number };
/**
 * A comma is missing before the key `name`, a colon behind it, or quotation marks round a text; `at` is
 * a place in the line, from 0.
 */
export type Slip = { kind: 'comma' | 'colon' | 'quoted'; name: string; at: number };
export type Reading = Slip & { line: string };
