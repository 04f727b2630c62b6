import { guess, nearest } from '../language/guess.ts';
import { numberOf } from '../language/number-words.ts';

/**
 * A condition as it was most likely meant, with the words of its grammar where others stand that people
 * write for them. `known` are the fields, with what can be chosen in each.
 */
export function meantCondition(text: string, known: ReadonlyMap<string, Choices>): string {
  const marked = text
    .replace(/[“”„]/g, '"')
    .replace(/(?<=^|\s)'([^']*)'(?=\s|,|$)/g, '"$1"')
    .trim();
  return outside(marked, inWords)
    .split(joint)
    .map((piece) => meantPiece(piece, known))
    .join(' and ');
}

/** A sum as it was most likely meant; `known` are the names that it may use. */
export function meantCount(text: string, known: ReadonlySet<string>): string {
  const plain = signs.reduce((now, [from, to]) => now.replace(from, to), text).trim();
  const named = plain.replace(/[a-z][\w.-]*/gi, (name) => meantName(name, known));
  const open = named.split('(').length - named.split(')').length;
  return named + ')'.repeat(Math.max(0, open));
}

/** What is said of something that cannot be chosen there. */
export function cannotBe(name: string, value: string, choices: readonly string[]): string {
  // [Yes, Yes, but later]
  const isCut = choices.some((_, i) => choices.slice(i).join(', ').startsWith(value));
  if (isCut) {
    return `"${name}" cannot be "${value}", because a comma parts what can be chosen. Write "${value}" in quotation marks under \`choose\`.`;
  }
  return `"${name}" cannot be "${value}".${guess(value, choices)} These can be chosen: ${choices.join(', ')}.`;
}

function meantPiece(piece: string, known: ReadonlyMap<string, Choices>): string {
  const [, not, name = '', rest = ''] = /^(not )?([\w.-]+)\s+(.+)$/.exec(piece) ?? [];
  const look = not ? opposite(rest) : rest;
  const [, verb, words = ''] = /^((?:is|has)(?: not| no)?) ([^"]+)$/.exec(look) ?? [];
  if (!verb || looks.test(words)) return `${name} ${look}`;
  return `${name} ${verb} "${nearest(words, known.get(name) ?? []) ?? words}"`;
}

/** What stands there without quotation marks. */
const looks = /^(?:empty|filled|ticked|past|today|a number|number|before|the same|at |more |less )/;

function opposite(look: string): string {
  if (look === 'is empty') return 'is filled in';
  if (look === 'is filled in') return 'is empty';
  return look.replace(/^is (?!not)/, 'is not ').replace(/^has (?!no)/, 'has no ');
}

function inWords(text: string): string {
  return words
    .reduce((now, [from, to]) => now.replace(from, to), text)
    .replace(
      /\b(at least|at most|more than|less than) ([a-z-]+)$/,
      (own, look: string, word: string) => {
        const number = numberOf(word);
        return number === undefined ? own : `${look} ${number}`;
      },
    );
}

/** Changes what stands outside quotation marks. */
function outside(text: string, change: (text: string) => string): string {
  return text
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join('');
}

/** A name that is not known, as one that is: misspelt, of rows without their name, or a sum without blanks. */
function meantName(name: string, known: ReadonlySet<string>): string {
  if (known.has(name)) return name;
  const parts = name.split('-');
  if (parts.length > 1 && parts.every((part) => known.has(part))) return parts.join(' - ');
  const inRows = [...known].filter((one) => one.endsWith(`.${name}`));
  if (inRows.length === 1) return inRows[0]!;
  return nearest(name, [...known, ...deedNames]) ?? name;
}

const joint = /\s+and\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/;
const words: readonly Respelling[] = [
  [/\s*(?:&&?|;|,\s*and|\bAND\b)\s+/g, ' and '],
  [/,\s+(?=[a-z][\w.-]* (?:is|has) )/g, ' and '],
  [/\s*>=\s*/g, ' is at least '],
  [/\s*<=\s*/g, ' is at most '],
  [/\s*(?:!=|<>)\s*/g, ' is not '],
  [/\s*={1,3}\s*/g, ' is '],
  [/\s*>\s*/g, ' is more than '],
  [/\s*<\s*/g, ' is less than '],
  [/\bis (?:greater|higher|larger|bigger|over|above|more)(?: than)? /g, 'is more than '],
  [/\bis (?:fewer|lower|smaller|under|below|less)(?: than)? /g, 'is less than '],
  [/(?<!\b(?:is|has) )\b(?=(?:at least|at most|more than|less than) )/g, 'is '],
  [/\bis filled(?! in)\b|\bis (?:not empty|given|written|answered)\b/g, 'is filled in'],
  [/\bis not filled(?: in)?\b|\bis (?:blank|missing|left empty)\b/g, 'is empty'],
  [/\bis checked\b/g, 'is ticked'],
  [/\bis (?:unticked|not checked)\b/g, 'is not ticked'],
  [/\bis in the past\b|\bis over$/g, 'is past'],
  [/\bhas (?:any|one|some) number\b|\bhas number\b/g, 'has a number'],
];
const signs: readonly Respelling[] = [
  [/^\s*=\s*/, ''],
  [/[–—−]|\bminus\b/g, '-'],
  [/\bplus\b/g, '+'],
  [/[×·✕]|\btimes\b|(?<=[\d)\s])x(?=[\d(\s])/g, '*'],
  [/÷|\bdivided by\b/g, '/'],
  [/\b(?:sum|total)\(([a-z][\w.-]*)\)/gi, '$1'],
  [/\bsqrt(?=\()/gi, 'root'],
  [/\bmin(?=\()/gi, 'smallest'],
  [/\bmax(?=\()/gi, 'largest'],
  [/([\d)])\s*(?=\()/g, '$1 * '],
];
const deedNames = ['root', 'round', 'smallest', 'largest'];

type Respelling = readonly [from: RegExp, to: string];
type Choices = readonly string[] | undefined;
