import { idPattern } from '../../model/names.ts';
import { yesIn } from '../answers.ts';
import { numberOf } from '../number-words.ts';
import { plainId } from '../plain-id.ts';
import { pairsIn } from './pairs.ts';
import { fits, hasKeys, wordsIn, type Field } from './schema-shape.ts';
import type { Wanted } from './schema-wanted.ts';

/**
 * What to write in the place of a value that does not fit, where that can be told from the value; a
 * sentence with a blank before it, or nothing. `key` is what the value stands behind.
 */
export function cureOf(
  actual: unknown,
  wanted: Wanted,
  key: string,
  field: Field | undefined,
): string {
  if (Array.isArray(actual)) return ofList(actual, wanted);
  if (wanted.kind === 'list') {
    const words = ofWords(actual, field);
    if (words) return words;
    const keys = Object.keys(Object(actual));
    const isGroup = typeof actual === 'object' && keys.length > 0;
    if (isGroup && fits(keys, field)) return ` Write [${keys.join(', ')}].`;
  }
  if (typeof actual === 'object' && actual !== null) return ofGroup(actual, wanted);
  const text = String(actual);
  // What YAML reads as yes is none in a text, and a text in an example says so of a box that is ticked.
  if (actual === true && takesText(wanted)) return ' Write "yes", in quotation marks.';
  switch (wanted.kind) {
    case 'yes':
      return ofYes(text);
    case 'true':
      return yesIn(text, { loosely: true }) === false ? ' Take the line away.' : ' Write true.';
    case 'number':
      return ofNumber(actual, field);
    case 'id':
      return ofId(text, /^\d+$/.test(key));
    case 'list':
      return ofLine(text, field);
    case 'group':
      return ofPairs(text, key, field);
    default:
      return '';
  }
}

/** "60%", "35 min", "5,5", "twelve": the number that was meant. */
function ofNumber(actual: unknown, field: Field | undefined): string {
  const word = numberOf(String(actual));
  const number = numberIn(String(actual), (value) => fits(value, field)) ?? word;
  if (number === undefined || String(number) === actual) {
    const isQuoted = number !== undefined && typeof actual === 'string';
    return isQuoted ? ` Write ${number}, without quotation marks.` : '';
  }
  return typeof actual !== 'string' || fits(number, field) ? ` Write ${number}.` : '';
}

/** The one number of a text; of a range the larger, of a share of a hundred what it is of one. */
export function numberIn(text: string, fits: (value: number) => boolean): number | undefined {
  const plain = text.replace(/(?<=\d),(?=\d{3}\b)/g, '').replace(/(?<=\d),(?=\d)/g, '.');
  const all = [...plain.matchAll(/\d+(?:\.\d+)?/g)].map(([found]) => Number(found));
  const isRange = /^\D*[\d.]+\s*(?:-|–|to)\s*[\d.]+\D*$/.test(plain);
  const number = isRange ? all[1] : all.length === 1 ? all[0] : undefined;
  if (number === undefined || /^\s*-/.test(text)) return undefined;
  if (/\d\s*h(?:ours?|rs?)?\b/.test(plain)) return fits(number * 60) ? number * 60 : undefined;
  // A share of a hundred is one of one.
  const isShare = number <= 100 && (number >= 10 || text.includes('%'));
  const meant = [number, ...(isShare ? [number / 100] : [])];
  return meant.find((one) => fits(one));
}

/** Two ids without a comma between them, the name of a file, or words as people read them. */
function ofId(text: string, isListed: boolean): string {
  const several = isListed ? idsIn(text) : [];
  const own = plainId(text.replace(/\.mdx$/, ''));
  if (several.length > 1 && !/[A-Z]/.test(text)) {
    const list = several.join(', ');
    return ` If it is one, write "${own}". If there are ${several.length}, put commas between them: ${list}.`;
  }
  return idPattern.test(own) ? ` Did you mean "${own}"?` : '';
}

/** A list on one line has square brackets; one of sentences has a line for each. */
function ofLine(text: string, field: Field | undefined): string {
  if (fits([], field) && /^(?:|null|nothing|none|no|[-–—])$/i.test(text))
    return ' For none write [].';
  if (text === '' || text === 'null') return '';
  if (/^[^[]*\]$/.test(text)) return ' Write "[" in front of it.';
  if (/^\[[^\]]*$/.test(text)) return ' Write "]" behind it.';
  const ids = idsIn(text.replace(/^[([{]|[)\]}]$/g, ''));
  if (ids.length > 0 && fits(ids, field) && (ids.length === 1 || !/\s\w+\s\w+\s/.test(text))) {
    return ` Write [${ids.join(', ')}].`;
  }
  const parts = text.split(/ *, */);
  const isShort = parts.length > 2 && text.length < 80 && fits(parts, field);
  return isShort ? ` Write [${parts.join(', ')}].` : eachOnLine;
}

const eachOnLine = ' Write each on a line of its own below the key, "- …".';

/** A list of a few words that are all known: those that stand there, or which there are. */
function ofWords(actual: unknown, field: Field | undefined): string {
  const known = wordsIn(field);
  if (known.length === 0) return '';
  const written =
    typeof actual === 'object' ? Object.keys(actual ?? {}) : String(actual).split(/[^\w-]+/);
  const meant = known.filter((word) => written.includes(word));
  if (meant.length > 0) return ` Write [${meant.join(', ')}].`;
  return ` Write [${known.join(', ')}]${known.length > 1 ? ', or some of these' : ''}.`;
}

function idsIn(text: string): string[] {
  const parts = text.split(/\s*[,;/&+]\s*|\s+and\s+|\s+/).filter(Boolean);
  return parts.every((part) => idPattern.test(part)) ? parts : [];
}

/** "trust 30": keys and values without their signs. */
function ofPairs(text: string, key: string, field: Field | undefined): string {
  const pairs = pairsIn(text);
  // Any two words could be a key and its text where any key can stand.
  const isSure =
    /[:=]/.test(text) || hasKeys(field) || pairs?.every(([, one]) => typeof one === 'number');
  if (!pairs || !isSure || !fits(Object.fromEntries(pairs), field)) return '';
  const inner = pairs.map(([name, value]) => `${name}: ${value}`).join(', ');
  return ` Write ${key}: { ${inner} }.`;
}

/** A text with a colon in it is read as a key and its value. */
function ofGroup(actual: object, wanted: Wanted): string {
  const [[key, value] = [], ...more] = Object.entries(actual);
  const isOne = takesText(wanted) && more.length === 0 && typeof value !== 'object';
  if (!isOne || key === undefined) return '';
  return ` A colon and a blank make a key of it: put quotation marks round the whole text, "${shorten(`${key}: ${value}`)}".`;
}

function ofList(actual: readonly unknown[], wanted: Wanted): string {
  if (wanted.kind === 'more') {
    const lacks = wanted.size - actual.length;
    return ` Add ${lacks === 1 ? 'one more line' : `${lacks} more lines`}, "- …".`;
  }
  if (wanted.kind === 'fewer') return ` Take ${actual.length - wanted.size} away.`;
  const [only] = actual;
  const isText = takesText(wanted) && actual.length === 1 && typeof only === 'string';
  return isText ? ` Write it without the brackets: ${shorten(only)}.` : '';
}

function takesText(wanted: Wanted): boolean {
  if (wanted.kind === 'either') return wanted.of.some(takesText);
  return wanted.kind === 'text' || wanted.kind === 'id';
}

/** In YAML only `true` and `false` are read so, and a text in quotation marks never is. */
function ofYes(text: string): string {
  const meant = yesIn(text, { loosely: true });
  if (meant === undefined) return '';
  return ` Write ${meant}${text === String(meant) ? ', without quotation marks' : ''}.`;
}

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40).trimEnd()} …` : text);
