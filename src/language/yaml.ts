import { isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { problem, type Problem, type Spot } from '../model/problem.ts';
import { takeMoved } from './moved-keys.ts';
import { explain } from './schema-problem.ts';
import { slipAt } from './yaml-slip.ts';

/**
 * Reads YAML by a schema; the only door to `yaml`. Every mistake is a problem at its own line and
 * column. `data` is what was read, checked or not, so that later checks need not cascade; `value`
 * is there only when everything holds.
 *
 * `firstLine` is the line of the file on which `text` begins; `where` says in words what the keys
 * belong to ("in the front matter"); `prepare` may change the data before it is checked.
 */
export function readYaml<Schema extends z.ZodType>(options: {
  file: string;
  text: string;
  firstLine?: number;
  schema: Schema;
  where: string;
  prepare?: (data: unknown) => unknown;
}): YamlRead<z.output<Schema>> {
  const { file, text, schema, where, firstLine = 1, prepare = (data) => data } = options;
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const spotAt = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const offset: OffsetOf = (path, key) => offsetOf(doc, path, key);
  const spot: SpotOf = (path, key) => spotAt(offset(path, key));
  const broken = doc.errors[0] ?? strayAlias(doc);
  if (broken) {
    const open = openQuote(doc, broken) ?? openBracket(doc, broken);
    const slip = open === undefined ? slipAt(text, broken.pos[0]!, broken.code) : undefined;
    const { line = 1, column } = slip ?? {};
    const said = slip
      ? problem(slip.code, { file, line: line + firstLine - 1, column: column! }, slip.facts)
      : problem('broken-yaml', spotAt(open ?? broken.pos[0]!), { reason: reasonOf(broken) });
    return { problems: [said], data: undefined, spot, offset };
  }
  // Everything that is missing would be a message of its own.
  if (doc.contents === null) {
    const said = problem('empty-yaml', spotAt(0), { where });
    return { problems: [said], data: undefined, spot, offset };
  }
  const data: unknown = prepare(doc.toJS());
  const checked = schema.safeParse(data ?? {});
  const cut = cutTexts(doc, text).map((at) => problem('yaml-cut', spotAt(at)));
  if (checked.success && cut.length === 0) {
    return { value: checked.data, problems: [], data, spot, offset };
  }
  if (checked.success) return { problems: cut, data, spot, offset };
  const { moved, left } = takeMoved(checked.error.issues, schema, data, spot);
  const found = left.flatMap((issue) => explain(issue, schema, data, spot, where));
  return { problems: [...cut, ...moved, ...found], data, spot, offset };
}

/** A text that begins with `*` is read as a reference, which only fails when it is followed. */
function strayAlias(doc: Document): Broken | undefined {
  let found: Broken | undefined;
  visit(doc, {
    Alias: (_, node) => {
      if (node.resolve(doc) !== undefined) return undefined;
      found = { code: 'UNRESOLVED_ALIAS', message: '', pos: [rangeOf(node) ?? 0] };
      return visit.BREAK;
    },
  });
  return found;
}

/** Where a sign such as the one in "Desk #4" ends a text, because a note begins there. */
function cutTexts(doc: Document, text: string): number[] {
  const found: number[] = [];
  visit(doc, {
    Scalar: (key, { type, value, range }) => {
      if (key === 'key' || type !== 'PLAIN' || typeof value !== 'string' || !range) return;
      const note = /^[ \t]+#(?=\S)/.exec(text.slice(range[1]));
      if (note) found.push(range[1] + note[0].length - 1);
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

function reasonOf({ code, message }: Broken): string {
  const bracket = noClosingBracket.exec(message)?.[1];
  if (noClosingQuote.test(message))
    return 'a quotation mark is opened here and not closed. Add the other one, or take this one away.';
  if (bracket) return `a bracket is opened here and not closed. Add "${bracket}".`;
  return reasons[code] ?? plain(message);
}

const noClosingQuote = /closing ['"]/;
const noClosingBracket = /end with a ([}\]])/;

/** The slips that happen to people who write texts, in words for them. */
const reasons: Record<string, string> = {
  UNRESOLVED_ALIAS: 'a text that begins with * needs quotation marks round it.',
  BAD_SCALAR_START: 'a text that begins with this sign needs quotation marks round it.',
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon and a blank in it needs quotation marks round it.',
  MULTILINE_IMPLICIT_KEY:
    'this is neither a key with its colon nor a part of the text above. Write "key: …", or begin the line further in.',
  DUPLICATE_KEY: 'this key is already there. Keep one of the two.',
  MISSING_CHAR: 'a sign is missing here, such as a colon and a blank behind a key.',
  UNEXPECTED_TOKEN:
    'this stands after the end of a text. Put quotation marks round the whole text.',
  TAB_AS_INDENT: 'a line begins with a tab. Use blanks.',
  BAD_INDENT: 'this line does not begin in the same column as its neighbours.',
};

function offsetOf(doc: Document, path: readonly (string | number)[], key = false): number {
  let node: unknown = doc.contents;
  let at = rangeOf(node);
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
      const value = rangeOf(found.value);
      at = (last && key) || value === undefined ? rangeOf(found.key) : value;
      node = found.value;
    } else {
      at = rangeOf(found);
      node = found;
    }
  }
  return at ?? 0;
}

function rangeOf(node: unknown): number | undefined {
  const range = (node as { range?: [number, number, number] | null } | null)?.range;
  return range ? range[0] : undefined;
}

const plain = (message: string) => message.split('\n')[0]!.replace(/\.?$/, '.');

type Broken = { code: string; message: string; pos: readonly number[] };
type OffsetOf = (path: readonly (string | number)[], key?: boolean) => number;
export type SpotOf = (path: readonly (string | number)[], key?: boolean) => Spot;
export type YamlRead<Value> = {
  value?: Value;
  data: unknown;
  problems: Problem[];
  /** Where a path's value stands, or its key; the nearest thing above it when it is not there. */
  spot: SpotOf;
  /** The same, counted in characters from the beginning of the YAML. */
  offset: OffsetOf;
};
