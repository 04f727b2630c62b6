import type { Comparison, Guard } from '../model/graph.ts';
import type { Desk, Piece } from '../language/desk.ts';
import { guess } from '../language/guess.ts';
import { numberOf } from '../language/number-words.ts';
import { readNumber } from '../language/values.ts';

/**
 * Reads a condition in words: `trust at least 60 and not (promised or visited facts)`. Notes the
 * first thing it cannot read, and then gives nothing; unknown names are noted one by one.
 */
export function readGuard(piece: Piece, desk: Desk): Guard | undefined {
  const words = wordsOf(piece);
  let next = 0;
  const peek = () => words[next];
  const take = (text: string) => (peek()?.text === text ? words[next++] : undefined);
  const fail = (reason: string): never => {
    throw new Unreadable(reason, peek()?.at ?? piece.at + piece.text.length);
  };

  const readAny = (): Guard => joined('any', readAll, 'or');
  const readAll = (): Guard => joined('all', readOne, 'and');

  function joined(kind: 'any' | 'all', read: () => Guard, word: string): Guard {
    const guards = [read()];
    while (take(word)) guards.push(read());
    if (guards.length === 1) return guards[0]!;
    return kind === 'any' ? { any: guards } : { all: guards };
  }

  function readOne(): Guard {
    if (take('not')) return { not: readOne() };
    if (take('(')) {
      const inner = readAny();
      if (!take(')')) fail('a bracket is opened and not closed. Add ")".');
      return inner;
    }
    if (take('visited')) {
      const scene = peek();
      if (!scene || !isName(scene.text)) return fail('"visited" needs the id of a scene after it.');
      if (desk.names.endings.includes(scene.text)) {
        return fail(`"${scene.text}" is an ending, and nobody plays on after one. Name a scene.`);
      }
      const whole = readName(scene.text, desk.names.targets);
      desk.know(whole, 'targets', scene.at, { of: 'scenes' });
      return { visited: whole };
    }
    const name = peek();
    if (!name) return fail('a condition is missing here. Write a flag or a comparison.');
    if (!isName(name.text)) return fail(misplaced(name.text));
    const first = next;
    const meter = readMeter(name.text);
    const is = readComparison();
    if (!is) {
      if (desk.names.meters?.includes(meter)) {
        fail(
          `after the meter "${meter}" comes one of ${comparing}, and then a number: for example "${meter} at least 60".`,
        );
      }
      // A name behind a name that is none: the first is a slip for a word such as "not".
      const isNone = desk.names.flags?.includes(name.text) === false;
      const meant = peek() && isName(peek()!.text) && isNone ? guess(name.text, leading) : '';
      next = first;
      if (meant) fail(`"${name.text}" cannot stand here.${meant} ${forms}`);
      const whole = readName(name.text, desk.names.flags);
      desk.know(whole, 'flags', name.at);
      return { flag: whole };
    }
    const value = readNumber(peek()?.text ?? '', desk.values);
    if (value === undefined) {
      const digits = numberOf(peek()?.text ?? '');
      const cure = digits === undefined ? '' : ` Write ${digits}.`;
      return fail(`a number should stand after "${words[next - 1]!.text}".${cure}`);
    }
    next += 1;
    desk.know(meter, 'meters', name.at);
    return { meter, is, value };
  }

  /** A name, or all words up to the next of the grammar: of "knows need" one name was meant. */
  function readName(first: string, known: readonly string[] | undefined): string {
    const all = nameHere();
    const isWhole = known?.includes(all.join(' ')) ?? false;
    const isOne = known === undefined || known.includes(first);
    next += isOne && !isWhole ? 1 : all.length;
    return isOne && !isWhole ? first : all.join(' ');
  }

  /** Of several words only what is declared so, though it can be no id. */
  function readMeter(first: string): string {
    const all = nameHere();
    const isWhole = desk.names.meters?.includes(all.join(' ')) ?? false;
    next += isWhole ? all.length : 1;
    return isWhole ? all.join(' ') : first;
  }

  function nameHere(): string[] {
    const end = words.findIndex(({ text }, i) => i > next && !isPartOfName(text));
    return words.slice(next, end < 0 ? undefined : end).map(({ text }) => text);
  }

  function readComparison(): Comparison | undefined {
    for (const [text, is] of comparisons) {
      const parts = text.split(' ');
      if (parts.every((word, i) => words[next + i]?.text === word)) {
        next += parts.length;
        return is;
      }
    }
    return undefined;
  }

  /** What stands behind a whole condition. */
  function unjoined(before: string, word: string): string {
    const { flags = [], meters = [] } = desk.names;
    const isNext = [...flags, ...meters, 'not', 'visited'].includes(word);
    if (!isNext) return misplaced(word);
    return `a word is missing between "${before}" and "${word}". Write "and" there, or "or".`;
  }

  try {
    const guard = readAny();
    if (next < words.length) fail(unjoined(words[next - 1]!.text, peek()!.text));
    return guard;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    desk.note('bad-guard', error.at, { reason: error.message });
    return undefined;
  }
}

/** Words of the grammar; nothing can be called by one. */
export const guardWords = ['and', 'or', 'not', 'visited', 'at', 'above', 'below', 'is'];

const forms =
  'Write for example "trust at least 60", "not promised", "visited facts", joined by and, or, brackets.';

// Longer ones first, so that "is not" is not read as "is".
const comparisons: [string, Comparison][] = [
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['above', 'above'],
  ['below', 'below'],
  ['is not', 'is-not'],
  ['is', 'is'],
];

const comparing = comparisons.map(([words]) => words).join(', ');
/** Words of the grammar that a name follows. */
const leading = ['not', 'visited'];

/** Capitals and other letters make it another name than was declared; that is told as such. */
function isName(word: string): boolean {
  return /^\p{L}/u.test(word) && isPartOfName(word);
}

function isPartOfName(word: string): boolean {
  return /^[\p{L}\p{N}_-]+$/u.test(word) && !guardWords.includes(word.toLowerCase());
}

function misplaced(word: string): string {
  const small = word.toLowerCase();
  const isWord = word !== small && guardWords.includes(small);
  return `"${word}" cannot stand here. ${isWord ? `Write "${small}", in small letters.` : forms}`;
}

function wordsOf(piece: Piece): Piece[] {
  return [...piece.text.matchAll(/[()]|[^\s()]+/g)].map((found) => ({
    text: found[0],
    at: piece.at + found.index,
  }));
}

class Unreadable extends Error {
  readonly at: number;
  constructor(reason: string, at: number) {
    super(reason);
    this.at = at;
  }
}
