import type { Effect } from '../model/graph.ts';
import { split, type Desk, type Piece } from '../language/desk.ts';
import { readNumber } from '../language/values.ts';

/** Reads `trust +20, spent = 40, set promised, clear promised`. */
export function readEffects(piece: Piece, desk: Desk): Effect[] {
  return split(piece, ',').flatMap((one) => readEffect(one, desk) ?? []);
}

function readEffect(piece: Piece, desk: Desk): Effect | undefined {
  const flag = /^(set|clear)\s+(\S+)$/.exec(piece.text);
  if (flag) {
    const name = flag[2]!;
    const known = desk.know(name, 'flags', piece.at + piece.text.lastIndexOf(name));
    return known ? { flag: name, to: flag[1] === 'set' } : undefined;
  }
  const change = /^([a-z][a-z0-9-]*)\s*([+=]|[-−–])\s*(\S+)$/.exec(piece.text);
  const [, meter = '', sign = '', word = ''] = change ?? [];
  const value = readNumber(word, desk.values);
  if (value === undefined || (sign !== '=' && word.startsWith('-'))) {
    const reason = `"${piece.text}". Write for example "trust +20", "spent = 40" or "set promised", with commas between them.`;
    desk.note('bad-effect', piece.at, { reason });
    return undefined;
  }
  if (!desk.know(meter, 'meters', piece.at)) return undefined;
  if (sign === '=') return { meter, set: value };
  return { meter, add: sign === '+' ? value : -value || 0 };
}
