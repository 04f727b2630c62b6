import type { Code } from '../../model/problem.ts';
import { begun } from './lines.ts';
import { quoted } from './quoted.ts';
import type { Rewrite } from './rewrite.ts';

/** Which sign a line lacks, and the line with it; of a long one, where the sign belongs. */
export function tellSlip({ kind, name, line }: Rewrite): SlipWords {
  const whole = line.trim();
  const write = (short: string) => sentence(` Write ${whole.length > most ? short : whole}`);
  if (kind === 'colon') {
    const also = whole === `${name}:` ? ` Write "${whole}".` : write(`"${name}: …"`);
    return { code: 'yaml-no-colon', facts: { name, also } };
  }
  const reasons = {
    comma: () => `there is no comma before "${name}".${write(`", ${name}: …"`)}`,
    end: () => `${lacksComma} Write one behind its last sign: "${begun(whole, most)}".`,
    lines: () => `in one line stands one key with its value.${eachOn(line)}`,
    group: () => `keys and values in one line stand in braces.${write(`{ ${shorten(name)} }`)}`,
    stars: () => `${stars}${write(ends(name.replace(/^\*+/, '')))}`,
    quoted: () => twice(name, line) ?? `${whyQuoted(name)}${write(ends(name))}${apostrophes(name)}`,
  };
  return { code: 'broken-yaml', facts: { reason: reasons[kind]() } };
}

/** "title: title: The box" */
function twice(text: string, line: string): string | undefined {
  const key = /^\s*(?:- +)?([\w-]+):/.exec(line)?.[1];
  if (!text.startsWith(`${key}: `)) return undefined;
  return `the key "${key}" stands here twice. Take one of the two away.`;
}

/** Why a text cannot stand as it is written. */
export function whyQuoted(text: string): string {
  const [first = ''] = text;
  if (/["']/.test(first)) {
    const which = text.includes('"') ? 'single' : 'double';
    return `a text that begins with a quotation mark ends at the next one. Put ${which} ones round the whole text.`;
  }
  if (/[*&!%@`[{]/.test(first)) {
    return `a text that begins with ${first} needs quotation marks round it.`;
  }
  if (/:(?: |$)/.test(text)) {
    return 'a text with a colon and a blank in it needs quotation marks round it.';
  }
  if (/[{}[\]]/.test(text)) {
    return 'in braces a bracket means something of its own, so a text with one needs quotation marks round it.';
  }
  if (text.includes(',')) {
    return 'in braces a comma ends a text, so one with a comma in it needs quotation marks round it.';
  }
  return 'a quotation mark in a text ends it. Put single ones round the whole text.';
}

/** Lines in the place of one. */
function eachOn(lines: string): string {
  const [first = '', ...more] = lines.split('\n').map((each) => each.trim());
  const where = first.endsWith(':')
    ? 'two blanks further in'
    : `in the same column as "${first.replace(/^- +/, '').replace(/:.*$/, '')}"`;
  const each = more.length > 1 ? ', a line each' : '';
  return ` Write ${first} there, and below it, ${where}${each}: ${more.join(' | ')}.`;
}

/** The first word and the last one, with the marks that belong there. */
function ends(text: string): string {
  const whole = quoted(text);
  return `${whole.replace(/\s.*$/, '')} … ${whole.replace(/^.*\s/, '')}`;
}

/** Between single marks. */
function apostrophes(text: string): string {
  const isDoubled = quoted(text).startsWith("'") && text.includes("'");
  return isDoubled ? ' In there each apostrophe stands twice.' : '';
}

const shorten = (text: string) => `${text.slice(0, 40).trimEnd()} …`;

/** A sentence ends with a point, whatever is written out in it. */
const sentence = (words: string): string => words.replace(/(?<![.?])$/, '.');
const stars = 'a text cannot begin with *. Take the stars away.';
const lacksComma =
  'in braces and brackets a comma stands between one part and the next, and this line ends without one.';

/** A line that is longer than this is not written out. */
const most = 120;

type SlipWords = { code: Code; facts: Record<string, string> };
