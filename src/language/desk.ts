import type { MediaKind } from '../model/media.ts';
import { problem, type Code, type Problem, type Spot } from '../model/problem.ts';
import { guess } from './guess.ts';
import { calledToday, namedAt } from './named-at.ts';
import type { Source } from './source.ts';
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
    const { line, kind } = facts;
    const other =
      code === 'duplicate-id' ? { other: namedAt(source.text, Number(line), String(kind)) } : {};
    problems.push(problem(code, source.spot(offset), { ...facts, ...other }));
  };
  const misses: Miss[] = [];
  const met = new Set<string>();
  const miss: Desk['miss'] = (kind, at, facts) => {
    const found = problem(unknown[kind], source.spot(at), facts);
    problems.push(found);
    misses.push({ kind, name: facts.name, at, problem: found });
  };
  const know = (name: string, kind: NameKind, offset: number): boolean => {
    if (kind === 'competences') use('competence', name, offset);
    const known = names[kind];
    met.add(`${kind} ${name}`);
    if (known === undefined || known.includes(name)) return true;
    const list = known.length > 0 ? known.join(', ') : 'none is declared';
    const today = kind === 'targets' ? calledToday(source.text, name) : '';
    const meant = today || guess(name, known);
    // Of two headings with one id, one was to have another: most likely this.
    if (kind === 'targets' && names.doubled && meant === '') return true;
    miss(kind, offset, { name, guess: meant, known: list });
    return false;
  };
  return { source, names, values, problems, misses, met, uses, note, miss, know, use };
}

const unknown = {
  meters: 'unknown-meter',
  flags: 'unknown-flag',
  competences: 'unknown-competence',
  cast: 'unknown-name',
  moods: 'unknown-mood',
  targets: 'unknown-target',
} as const satisfies Record<string, Code>;

export type NameKind = keyof typeof unknown;

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

/**
 * Names by kind; `undefined` where they could not be read, so that one broken list does not make
 * every use of it a mistake.
 */
export type Names = Record<NameKind, readonly string[] | undefined> & {
  scenes: readonly string[];
  endings: readonly string[];
  /** Two scenes or endings have the same id. */
  doubled?: boolean;
};

export type Desk = {
  source: Source;
  names: Names;
  values: Values;
  problems: Problem[];
  note: (code: Code, offset: number, facts?: Record<string, string | number>) => void;
  /** True when the name is known; else notes the mistake, with a guess. */
  know: (name: string, kind: NameKind, offset: number) => boolean;
  /** Notes a name that is not known. */
  miss: (
    kind: NameKind,
    offset: number,
    facts: { name: string; guess: string; known: string },
  ) => void;
  /** All that were noted so: one mistake may have made many (`settle.ts`). */
  misses: Miss[];
  /** Every name that was looked up, known or not: `kind name`. */
  met: Set<string>;
  /** What is named of the world outside the file: whoever has read that knows whether it is there. */
  uses: Use[];
  use: (kind: Use['kind'], name: string, offset: number) => void;
};

/** One place where a name is used that is not known. */
export type Miss = { kind: NameKind; name: string; at: number; problem: Problem };

/**
 * A file of `content/media/`, by what it should be, an address that a link leads to, a competence, a
 * value of the organisation's, or a term of the glossary.
 */
export type Use = {
  kind: MediaKind | 'link' | 'competence' | 'value' | 'term';
  name: string;
  spot: Spot;
};

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
