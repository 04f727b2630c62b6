import type { Problem } from '../../model/problem.ts';
import type { Token } from './tokens.ts';

/** Marks what problems point at: at each column the word that begins there, or the one sign. */
export function markHits(tokens: readonly Token[], problems: readonly Problem[]): Token[] {
  const line = tokens.map(({ text }) => text).join('');
  const spans = problems.flatMap(({ column, severity }) => {
    if (column === undefined) return [];
    const word = /^(?:[\p{L}\p{N}_$-]+|\S)/u.exec(line.slice(column - 1))?.[0];
    return word ? [{ from: column - 1, to: column - 1 + word.length, severity }] : [];
  });
  if (spans.length === 0) return [...tokens];
  let at = 0;
  return tokens.flatMap((token) => {
    const from = at;
    at += token.text.length;
    const cuts = spans.flatMap((span) => [span.from, span.to]).filter((c) => c > from && c < at);
    const bounds = [...new Set([from, ...cuts, at])].sort((a, b) => a - b);
    return bounds.slice(1).map((end, i): Token => {
      const start = bounds[i]!;
      const over = spans.filter((span) => span.from <= start && end <= span.to);
      const hit = over.find(({ severity }) => severity === 'error') ?? over[0];
      return { ...token, text: line.slice(start, end), ...(hit && { hit: hit.severity }) };
    });
  });
}
