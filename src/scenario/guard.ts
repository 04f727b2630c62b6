import type { Comparison, Guard } from '../model/graph.ts';
import type { Desk, Piece } from '../language/desk.ts';
import { guess } from '../language/guess.ts';
import { asWritten } from '../language/traps.ts';
import { numberOf } from '../language/number-words.ts';
import { readNumber } from '../language/values.ts';
import { respell, unquoted, type Respelling } from './respell.ts';
import {
  compareInWords,
  comparing,
  comparisons,
  flagAlone,
  forms,
  isName,
  isPartOfName,
  jointFor,
  leading,
  misplaced,
  numberIn,
} from './guard-words.ts';

/**
 * Reads a condition in words: `trust at least 60 and not (promised or visited facts)`. Notes the
 * first thing it cannot read, and then gives nothing; unknown names are noted one by one.
 */
export function readGuard(written: Piece, desk: Desk): Guard | undefined {
  const piece = compared(respell(written, others, 'bad-guard', desk), desk);
  const words = wordsOf(piece);
  let next = 0;
  const peek = () => words[next];
  const take = (text: string) => (peek()?.text === text ? words[next++] : undefined);
  const fail = (reason: string, at = peek()?.at ?? piece.at + piece.text.length): never => {
    throw new Unreadable(reason, at);
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
      if (peek()?.text === '=') fail(flagAlone(whole, words[next + 1]?.text), name.at);
      const isScene = desk.names.scenes.includes(whole) && !desk.names.flags?.includes(whole);
      if (isScene) fail(`"${whole}" is a scene. Write "visited ${whole}".`, name.at);
      desk.know(whole, 'flags', name.at);
      return { flag: whole };
    }
    const value = readNumber(peek()?.text ?? '', desk.values);
    if (value === undefined) {
      if (desk.names.flags?.includes(meter)) fail(flagAlone(meter, peek()?.text, is), name.at);
      const digits = numberOf(peek()?.text ?? '') ?? numberIn(peek()?.text ?? '');
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
    const joint = jointFor(word);
    if (joint && next === words.length - 1) return `"${word}" stands at the end. Take it away.`;
    if (joint) return `"${word}" cannot stand here. Write ${joint} in its place.`;
    if (!isNext) return misplaced(word);
    return `a word is missing between "${before}" and "${word}". Write "and" there, or "or".`;
  }

  try {
    const guard = readAny();
    if (next < words.length) fail(unjoined(words[next - 1]!.text, peek()!.text));
    return guard;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    desk.note('bad-guard', error.at, { reason: asWritten(error.message) });
    return undefined;
  }
}

/** Words that say nothing that the grammar does not. */
const others: readonly Respelling[] = [...unquoted, [/(?<=^|[( ])(?:both|either) (?=\S)/g, '']];

/** Read on as it was meant. */
function compared(piece: Piece, desk: Desk): Piece {
  const { text, first } = compareInWords(asWritten(piece.text), desk.names.meters ?? []);
  if (!first) return piece;
  const { at, found, write } = first;
  desk.note('bad-guard', piece.at + at, { reason: `"${found}". Write "${write}".` });
  return { text, at: piece.at };
}

function wordsOf(piece: Piece): Piece[] {
  return [...piece.text.matchAll(/[()]|-?\d+,\d+|[,;]|[^\s(),;]+/g)].map((found) => ({
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
