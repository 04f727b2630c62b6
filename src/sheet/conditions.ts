import type { Test } from '../model/sheet.ts';
import { guess } from '../language/guess.ts';
import { cannotBe, meantCondition } from './meant.ts';
import { everything } from './says.ts';
import { listed, type Unread } from './slip.ts';

/**
 * What must be so, as it is written ("owe is empty and place is "another firm""), as tests for the
 * page. `known` are the fields it may name, with what can be chosen in each. `reason` says what could
 * not be read, and what can be written.
 */
export function readCondition(text: string, known: ReadonlyMap<string, Choices>): Read {
  const read = readTests(text, known);
  if ('tests' in read) return read;
  const meant = meantCondition(text, known);
  const isRead = (one: string) => 'tests' in readTests(one, known);
  if (meant !== text && isRead(meant)) {
    return { reason: `"${text}" is not how a condition is written. Write ${meant}.` };
  }
  const parts = text.split(either).map((one) => meantCondition(one, known));
  if (parts.length === 1 || !parts.every(isRead)) return read;
  const each = parts.map((one) => `when: ${one}`).join(' | ');
  return {
    reason: `"or" cannot stand between two conditions. Write the remark once for each: ${each}.`,
  };
}

function readTests(text: string, known: ReadonlyMap<string, Choices>): Read {
  const tests: Test[] = [];
  for (const piece of piecesOf(text)) {
    const [, name = '', rest = ''] = /^([\w.-]+)\s+(.+)$/.exec(piece) ?? [];
    if (!known.has(name) && name !== everything) {
      return {
        unknown: name,
        reason: `"${piece}" begins with no field of this sheet.${guess(name, [...known.keys()])} ${listed([...known.keys()])}`,
      };
    }
    const found = readLook(name, rest, known);
    if ('reason' in found) return found;
    tests.push(...found.tests);
  }
  return { tests };
}

const either = /\s+or\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/;

/** Between `and`s; one within quotation marks is a word like others. */
function piecesOf(text: string): string[] {
  return text.split(/\s+and\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((piece) => piece.trim());
}

function readLook(name: string, rest: string, known: ReadonlyMap<string, Choices>): Read {
  for (const [pattern, make] of forms) {
    const found = pattern.exec(rest);
    if (!found) continue;
    const tests = make(name, found);
    for (const [, look, other] of tests) {
      const choices = known.get(name);
      const isNamed = look === 'is' && choices && Array.isArray(other);
      const lost = isNamed && other.find((one) => !choices.includes(one));
      if (lost)
        return {
          reason: cannotBe(name, lost, choices!),
        };
      if (typeof other === 'string' && other[0] === '$' && !known.has(other.slice(1))) {
        return {
          reason: `There is no field "${other.slice(1)}" to compare "${name}" with.`,
          unknown: other.slice(1),
        };
      }
    }
    return { tests };
  }
  return {
    reason: `"${name} ${rest}" says nothing that can be looked up. Write, for instance, ${examples}.`,
  };
}

const examples = `"${[
  'owe is empty',
  'owe is filled in',
  'said is “no” or “not asked yet”',
  'forget is ticked',
  'effort is at least 4',
  'want is more than now',
  'goal has “better” or “improve”',
  'now has a number',
  'by is past',
  'by is more than 365 days away',
  'line has more than 45 words',
]
  .join('", "')
  .replaceAll(/[“”]/g, "'")}"`;

type Make = (name: string, found: RegExpExecArray) => Test[];

/** A thing that nobody has filled in is neither more nor less than another. */
const filled = (name: string): Test => [name, 'empty', undefined, 1];
/** What is no number is neither, too: "I can't tell". */
const numbers = (...names: string[]): Test[] =>
  names.filter((one) => /^[a-z]/.test(one)).map((one) => [one, 'least', -1e99]);
const amount = (text: string) => (/^-?\d+$/.test(text) ? Number(text) : `$${text}`);
const quoted = (text: string) => [...text.matchAll(/"([^"]*)"/g)].map(([, word]) => word!);
const wordsOf = (text: string) => {
  const parts = quoted(text).map((word) =>
    // Phones write the other apostrophe.
    word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll("'", "['’]"),
  );
  return `(?<!\\w)(?:${parts.join('|')})(?!\\w)`;
};
/** In figures or in words: people write "nine in ten". A lone "one" is seldom a number. */
const anyNumber = String.raw`\d|\b(?:one in|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twen|thir|four|for|fif|six|seven|eigh|nine)t(?:y|een)|hundred|half)\b`;
const texts = String.raw`"[^"]*"(?:(?:,| or|, or) "[^"]*")*`;

const forms: [RegExp, Make][] = [
  [/^is empty$/, (name) => [[name, 'empty']]],
  [/^is filled in$/, (name) => [filled(name)]],
  [/^is ticked$/, (name) => [filled(name)]],
  [/^is not ticked$/, (name) => [[name, 'empty']]],
  [new RegExp(`^is (${texts})$`), (name, [, words]) => [[name, 'is', quoted(words!)]]],
  [
    new RegExp(`^is not (${texts})$`),
    (name, [, words]) => [filled(name), [name, 'is', quoted(words!), 1]],
  ],
  [/^is the same as ([\w-]+)$/, (name, [, other]) => [[name, 'is', `$${other}`]]],
  [
    /^is not the same as ([\w-]+)$/,
    (name, [, other]) => [filled(name), filled(other!), [name, 'is', `$${other}`, 1]],
  ],
  [/^is at least (-?\d+|[a-z][\w.-]+)$/, (name, [, n]) => [[name, 'least', amount(n!)]]],
  [
    /^is at most (-?\d+|[a-z][\w.-]+)$/,
    (name, [, n]) => [...numbers(name, n!), [name, 'more', amount(n!), 1]],
  ],
  [/^is more than (-?\d+|[a-z][\w.-]+)$/, (name, [, n]) => [[name, 'more', amount(n!)]]],
  [
    /^is less than (-?\d+|[a-z][\w.-]+)$/,
    (name, [, n]) => [...numbers(name, n!), [name, 'least', amount(n!), 1]],
  ],
  [/^has a number$/, (name) => [[name, 'has', anyNumber]]],
  [/^has no number$/, (name) => [filled(name), [name, 'has', anyNumber, 1]]],
  [new RegExp(`^has (${texts})$`), (name, [, words]) => [[name, 'has', wordsOf(words!)]]],
  [
    new RegExp(`^has no (${texts})$`),
    (name, [, words]) => [filled(name), [name, 'has', wordsOf(words!), 1]],
  ],
  [/^has more than (\d+) words$/, (name, [, n]) => [[name, 'words', Number(n)]]],
  [/^has at most (\d+) words$/, (name, [, n]) => [filled(name), [name, 'words', Number(n), 1]]],
  [/^is past$/, (name) => [filled(name), [name, 'after', -1, 1]]],
  [/^is today or past$/, (name) => [filled(name), [name, 'after', 0, 1]]],
  [/^is more than (\d+) days away$/, (name, [, days]) => [[name, 'after', Number(days)]]],
  [/^is before ([\w-]+)$/, (name, [, other]) => [[name, 'before', `$${other}`]]],
];

type Choices = readonly string[] | undefined;
type Read = { tests: Test[] } | Unread;
