import { problem, type Code, type Problem } from '../model/problem.ts';
import type { Hints, NameKind, Names, Use } from './names.ts';
import type { Source } from './source.ts';
import type { Meant } from './meant.ts';
import { unknownFacts, meantOf } from './unknown.ts';
import { fillText, type Values } from './values.ts';

/**
 * What every part of the compiler works at: the source, the names that are known, and the list on
 * which mistakes are noted. Parts read their own piece and never stop at a mistake.
 */
export function openDesk(source: Source, names: Names, values: Values = {}): Desk {
  const problems: Problem[] = [];
  const uses: Use[] = [];
  const use: Desk['use'] = (kind, name, at) => {
    uses.push({ kind, name: fillText(name, values), spot: source.spot(at) });
  };
  const note = (code: Code, offset: number, facts: Record<string, string | number> = {}) => {
    problems.push(problem(code, source.spot(offset), facts));
  };
  const noteTwice: Desk['noteTwice'] = (name, own, before, or = pastedTwice) => {
    const other = `${before.kind} at line ${source.spot(before.at).line}`;
    const what = own.kind === 'person' ? 'name' : 'id';
    const facts = { kind: own.kind, name, other, what, or };
    problems.push(problem('duplicate-id', source.spot(own.at), facts));
  };
  const misses: Miss[] = [];
  const met = new Set<string>();
  const adrift = new Set<string>();
  const miss: Desk['miss'] = (kind, at, facts) => {
    const found = problem(unknown[kind], source.spot(at), facts);
    problems.push(found);
    misses.push({ kind, name: facts.name, at, problem: found });
  };
  const know: Desk['know'] = (name, kind, offset, hints = {}) => {
    if (kind === 'competences') use('competence', name, offset);
    const known = names[kind];
    met.add(`${kind} ${name}`);
    if (known === undefined || known.includes(name)) return true;
    const meant = meantOf(name, kind, names, hints);
    if (names.lost === kind || isUnsure(kind, meant, names)) {
      adrift.add(name);
      return true;
    }
    miss(kind, offset, unknownFacts(name, meant, kind, names, hints));
    return false;
  };
  return {
    source,
    names,
    values,
    problems,
    misses,
    met,
    adrift,
    uses,
    note,
    noteTwice,
    miss,
    know,
    use,
  };
}

/** Whether a name that is not known may be that of something whose id cannot be read. */
function isUnsure(kind: NameKind, meant: Meant, { unsure }: Names): boolean {
  if (unsure?.kind !== kind) return false;
  return meant.kind === 'none' || (meant.kind === 'near' && unsure.names.includes(meant.id));
}

const pastedTwice = '; if it was pasted twice, take one away';

const unknown = {
  meters: 'unknown-meter',
  flags: 'unknown-flag',
  competences: 'unknown-competence',
  cast: 'unknown-name',
  moods: 'unknown-mood',
  targets: 'unknown-target',
} as const satisfies Record<NameKind, Code>;

/** For reading without looking names up: nothing is known, so nothing is unknown. */
export const anyName: Names = {
  meters: undefined,
  flags: undefined,
  competences: undefined,
  cast: undefined,
  moods: undefined,
  targets: undefined,
  scenes: [],
  endings: [],
};

export type Desk = {
  source: Source;
  names: Names;
  values: Values;
  problems: Problem[];
  note: (code: Code, offset: number, facts?: Record<string, string | number>) => void;
  /**
   * Notes that two things have one name. `own` stands where it is told, and `before` is the other, in
   * words such as "the scene"; places are counted in characters. `or` is what else may be done, behind
   * the cure; of what is long it is that one of the two was pasted.
   */
  noteTwice: (name: string, own: Named, before: Named, or?: string) => void;
  /** True when the name is known; else notes the mistake, with a guess. */
  know: (name: string, kind: NameKind, offset: number, hints?: Hints) => boolean;
  /** Notes a name that is not known. */
  miss: (
    kind: NameKind,
    offset: number,
    facts: { name: string; guess: string; known: string; of?: string },
  ) => void;
  /** All that were noted so: one mistake may have made many (`settle.ts`). */
  misses: Miss[];
  /** Every name that was looked up, known or not: `kind name`. */
  met: Set<string>;
  /** Names of scenes or endings that may be those of which the id is not known. */
  adrift: Set<string>;
  /** What is named of the world outside the file: whoever has read that knows whether it is there. */
  uses: Use[];
  use: (kind: Use['kind'], name: string, offset: number) => void;
};

/** What has a name, and where. */
export type Named = { kind: string; at: number };

/** One place where a name is used that is not known. */
export type Miss = { kind: NameKind; name: string; at: number; problem: Problem };

/** A piece of the author's text and where it begins, so that a part of it has a place, too. */
export type Piece = { text: string; at: number };

/** A part of a piece, without the blanks around it. */
export function part(piece: Piece, from: number, to = piece.text.length): Piece {
  const raw = piece.text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  return { text: raw.trim(), at: piece.at + from + lead };
}

/** The parts between separators. */
export function split(piece: Piece, separator: string): Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (;;) {
    const to = piece.text.indexOf(separator, from);
    parts.push(part(piece, from, to < 0 ? undefined : to));
    if (to < 0) return parts;
    from = to + separator.length;
  }
}
