import { isBareKey } from './bare-keys.ts';
import { readings, type Slip } from './braces.ts';
import { blockOf, indentOf, isKey, isWritten } from './lines.ts';
import { isQuoted, meantText, quoted } from './quoted.ts';

/**
 * A line as it could have been meant whose text, not its column, is the slip: a text that needs
 * quotation marks, or a group on one line without a brace, a comma or a colon of its own.
 */
export function rewrites(line: string): Rewrite[] {
  return [...ofKeys(line), ...ofText(line), ...readings(line)];
}

/**
 * The same of what it lacks at its end: a comma, where braces or brackets go on below it; the colon of
 * a word that others stand below.
 */
export function endRewrites(lines: readonly string[], i: number): Rewrite[] {
  const line = lines[i]!.trimEnd();
  const next = lines.slice(i + 1).find(isWritten) ?? '';
  const name = /^ *([\w-]+)$/.exec(line)?.[1];
  if (name && isKey(next) && indentOf(next) > indentOf(line)) {
    return [{ kind: 'colon', name, at: indentOf(line), line: `${line}:` }];
  }
  const above = lines.slice(blockOf(lines, i).from, i + 1).join('\n');
  const isOpen = above.split(/[{[]/).length > above.split(/[}\]]/).length;
  const isLast = !/^\s*[^\s#,\]}]/.test(next);
  if (!isOpen || isLast || /(?:[,:{[]|^)$/.test(line)) return [];
  return [{ kind: 'end', name: '', at: line.length, line: `${line},` }];
}

function ofText(line: string): Rewrite[] {
  const [, before = '', text = '', note = ''] = valueForm.exec(line) ?? [];
  const isKeyed = /: +$/.test(before);
  const isCut = /^["']/.test(text) && !isQuoted(text);
  const isSign = isCut || /^[*&!%@`]/.test(text) || /^([[{]).*[^\]}]$/.test(text);
  const isColon = isKeyed && !/^["'[{]/.test(text) && /:(?: |$)/.test(text);
  if (!isSign && !isColon) return [];
  // The first of two marks is lost.
  const meant = isCut ? meantText(text) : text.replace(/^([^"']+)["']$/, '$1');
  // An item of a list has no key of its own; nearly all of them are shown as they are written.
  const bare = isBareKey(/([\w-]+): +$/.exec(before)?.[1] ?? 'title') ? withoutStars(text) : text;
  if (bare !== text) {
    const whole = `${before}${needsMarks.test(bare) ? quoted(bare) : bare}${note}`;
    return [{ kind: 'stars', name: text, at: before.length, line: whole }];
  }
  const whole = `${before}${quoted(meant)}${note}`;
  const own = { kind: 'quoted', name: meant, at: before.length, line: whole } as const;
  // "starts: trust: 30"
  const isGroup = isColon && /^[\w-]+: \S/.test(text);
  const group = `${before}{ ${text} }${note}`;
  return isGroup ? [own, { kind: 'group', name: text, at: before.length, line: group }] : [own];
}

/** `from: 0, to: 100` outside braces, and `trust: from: 0, to: 100`. */
function ofKeys(line: string): Rewrite[] {
  const [, lead = '', text = ''] =
    /^([ \t]*(?:- +)?)([\w-]+: +[^\s"'{[].*?)[\s}]*$/.exec(line) ?? [];
  const [first = '', ...more] = text.split(/[,;] +(?=[\w-]+:(?: |$))/);
  if (more.length === 0) return [];
  const [, key, inner] = /^([\w-]+:) +([\w-]+: .*)$/.exec(first) ?? [];
  const start = key === undefined ? `${lead}${first}` : `${lead}${key}`;
  const below = ' '.repeat(lead.length + (key === undefined ? 0 : 2));
  const rest = inner === undefined ? more : [inner, ...more];
  const lines = [start, ...rest.map((each) => `${below}${each}`)].join('\n');
  const at = key === undefined ? line.indexOf(more[0]!) : line.indexOf(inner!);
  return [{ kind: 'lines', name: text, at, line: lines }];
}

/** Without those that would make words bold or slanted. */
const withoutStars = (text: string) => text.replace(/(\*{1,2})(\S(?:[^*]*\S)?)\1/g, '$2');
const needsMarks = /^[*&!%@`"'[{#>|-]|:(?: |$)| #/;

/** What stands behind a key, or behind the hyphen of a list; a note may follow it. */
const valueForm =
  /^([ \t]*(?:- +(?:[\w-]+: +)?|[\w-]+: +))((?![|>](?:[+-]|\s|$))\S(?:(?! #).)*?)( +#.*|\s*)$/;

export type Rewrite = Omit<Slip, 'kind'> & {
  kind: Slip['kind'] | 'stars' | 'group' | 'lines' | 'end';
  line: string;
};
