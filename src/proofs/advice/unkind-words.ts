import { problem, type Problem, type Spot } from '../../model/problem.ts';
import type { At } from '../at.ts';
import { plain, unquoted } from './plain.ts';
import { unkindWords, type Unkind } from './prose.ts';
import type { Name, Text } from './texts.ts';

/**
 * Words that can hurt or leave somebody out, in what the course itself says and in what the learner is
 * given to say. What a customer says may be meant that way, and so may whatever is quoted.
 */
export function unkind(texts: readonly Text[], names: readonly Name[], at: At): Problem[] {
  const own = texts.filter(({ kind }) => kind !== 'heard');
  const all = [...names, ...own];
  const read = unkindWords(
    all.map((one) => {
      const given = 'kind' in one && (one.kind === 'choice' || one.kind === 'said');
      const text = plain(one.text);
      return given ? text : unquoted(text);
    }),
  );
  return all.flatMap((one, i) => {
    const found = read[i]!;
    if (found.length === 0) return [];
    return [sayUnkind(found, at(one.at))];
  });
}

/** What was found in one text, and what could stand there instead. */
export function sayUnkind(found: readonly Unkind[], spot: Spot): Problem {
  const words = found.map(({ word }) => `"${word}"`).join(', ');
  const better = found.flatMap(({ better }) => better.slice(0, 3)).map((word) => `"${word}"`);
  const cure =
    better.length > 0 ? ` Perhaps you mean ${better.join(', ')}.` : ' Say it another way.';
  return problem('unkind-words', spot, { words, cure });
}
