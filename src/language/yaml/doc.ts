import { isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';

/**
 * A text as YAML reads it; the only door to `yaml`. Offsets are counted in characters from the
 * beginning of the text.
 */
export function readDoc(text: string): YamlDoc {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = doc.errors[0] ?? strayAlias(doc);
  return {
    ...(broken && { broken: { ...broken, message: broken.message, at: broken.pos[0]! } }),
    isEmpty: doc.contents === null,
    data: () => doc.toJS(),
    placeOf: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { line, column: col };
    },
    offsetOf: (path, key) => offsetOf(doc, path, key),
    begins: (offset) => begins(doc, offset),
    isWrapped: (offset) => isWrapped(doc, offset),
    cuts: () => cutTexts(doc, text),
    swallowed: () => swallowed(doc, text),
    openSign: () => broken && (openQuote(doc, broken) ?? openBracket(doc, broken)),
    firstOf: (offset) => firstOf(doc, offset),
  };
}

/** A text that begins with `*` is read as a reference, which only fails when it is followed. */
function strayAlias(doc: Document): Broken | undefined {
  let found: Broken | undefined;
  visit(doc, {
    Alias: (_, node) => {
      if (node.resolve(doc) !== undefined) return undefined;
      found = { code: 'UNRESOLVED_ALIAS', message: '', pos: [rangeOf(node)?.[0] ?? 0] };
      return visit.BREAK;
    },
  });
  return found;
}

function begins(doc: Document, offset: number): boolean {
  let found = false;
  visit(doc, {
    Node: (_, node) => {
      if (rangeOf(node)?.[0] !== offset) return undefined;
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** Within a text that is written over several lines below `>` or `|`. */
function isWrapped(doc: Document, offset: number): boolean {
  let found = false;
  visit(doc, {
    Scalar: (_, { type, range }) => {
      found ||= !!range && /^BLOCK/.test(type ?? '') && range[0] < offset && offset < range[1];
    },
  });
  return found;
}

/**
 * Where a hash sign ends a text, because a note begins there. It is `sure` that none was meant where no
 * blank follows the sign, as in "Desk #4", or a number, as in "Desk # 4". A note behind one plain word,
 * such as an id, is one.
 */
function cutTexts(doc: Document, text: string): Cut[] {
  const found: Cut[] = [];
  visit(doc, {
    Scalar: (key, { type, value, range }) => {
      if (key === 'key' || type !== 'PLAIN' || typeof value !== 'string' || !range) return;
      const note = /^[ \t]+(?=#(.*))/.exec(text.slice(range[1]));
      if (!note) return;
      const isWord = /^[a-z][a-z0-9-]*$/.test(value);
      const sure = /^\S/.test(note[1]!) || (!isWord && /^ \d/.test(note[1]!));
      const at = range[1] + note[0].length;
      if (sure || !isWord) found.push({ at, sure, text: value, whole: `${value} #${note[1]!}` });
    },
  });
  return found;
}

/** Lines that begin with a hyphen and a blank, and are taken for the rest of the text above them. */
function swallowed(doc: Document, text: string): number[] {
  const found: number[] = [];
  visit(doc, {
    Scalar: (_, { type, range }) => {
      if (type !== 'PLAIN' || !range) return;
      const own = text.slice(range[0], range[1]);
      for (const { index, 0: lead } of own.matchAll(/\n[ \t]*(?=-[ \t])/g)) {
        found.push(range[0] + index + lead.length);
      }
    },
  });
  return found;
}

/** A quotation mark that is never closed is only noticed at the end; it stands where it was opened. */
function openQuote(doc: Document, { message, pos }: Broken): number | undefined {
  let at: number | undefined;
  if (!noClosingQuote.test(message)) return at;
  visit(doc, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[1] >= pos[0]!) at ??= range[0];
    },
  });
  return at;
}

/** The innermost bracket that is opened and not closed. */
function openBracket(doc: Document, { message, pos }: Broken): number | undefined {
  let at: number | undefined;
  if (!noClosingBracket.test(message)) return at;
  visit(doc, {
    Collection: (_, { flow, range }) => {
      if (flow && range && range[0] < pos[0]! && range[1] >= pos[0]!) at = range[0];
    },
  });
  return at;
}

/** Of a key that stands twice, told at the second: its name, and where the first is. */
function firstOf(doc: Document, offset: number): { name: string; at: number } | undefined {
  let found: { name: string; at: number } | undefined;
  visit(doc, {
    Map: (_, { items }) => {
      const keys = items.flatMap(({ key }) => (isScalar(key) && key.range ? [key] : []));
      const twice = keys.find(
        ({ value, range }, i) =>
          range![0] >= offset && keys.slice(0, i).some((one) => one.value === value),
      );
      const first = twice && keys.find(({ value }) => value === twice.value);
      if (first) found ??= { name: String(first.value), at: first.range![0] };
    },
  });
  return found;
}

function offsetOf(doc: Document, path: readonly (string | number)[], key = false): number {
  let node: unknown = doc.contents;
  let at = rangeOf(node)?.[0];
  for (const [depth, step] of path.entries()) {
    if (!isMap(node) && !(node && typeof node === 'object' && 'items' in node)) break;
    const items = (node as { items: unknown[] }).items;
    const found = isMap(node)
      ? items.find(
          (pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === String(step),
        )
      : items[Number(step)];
    if (found === undefined) break;
    if (isPair(found)) {
      const last = depth === path.length - 1;
      const value = rangeOf(found.value)?.[0];
      at = (last && key) || value === undefined ? rangeOf(found.key)?.[0] : value;
      node = found.value;
    } else {
      at = rangeOf(found)?.[0];
      node = found;
    }
  }
  return at ?? 0;
}

function rangeOf(node: unknown): readonly number[] | undefined {
  return (node as { range?: [number, number, number] | null } | null)?.range ?? undefined;
}

const noClosingQuote = /closing ['"]/;
const noClosingBracket = /end with a [}\]]/;

type Broken = { code: string; message: string; pos: readonly number[] };

/** Where a note begins behind a text; all that could have been meant, and what is left of it. */
export type Cut = { at: number; sure: boolean; text: string; whole: string };

export type YamlDoc = {
  /** What the parser stumbled over first; everything else holds only without it. */
  broken?: { code: string; message: string; at: number };
  isEmpty: boolean;
  data: () => unknown;
  placeOf: (offset: number) => { line: number; column: number };
  /** Where a path's value stands, or its key; the nearest thing above it when it is not there. */
  offsetOf: OffsetOf;
  /** Whether a key, an item or a text begins there. */
  begins: (offset: number) => boolean;
  isWrapped: (offset: number) => boolean;
  cuts: () => Cut[];
  swallowed: () => number[];
  /** The quotation mark or the bracket that is not closed, if that is what it stumbled over. */
  openSign: () => number | undefined;
  firstOf: (offset: number) => { name: string; at: number } | undefined;
};
export type OffsetOf = (path: readonly (string | number)[], key?: boolean) => number;
