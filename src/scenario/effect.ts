import type { Effect } from '../model/graph.ts';
import { split, type Desk, type Piece } from '../language/desk.ts';
import { meantBy } from '../language/meant.ts';
import { readNumber } from '../language/values.ts';

/** Reads `trust +20, spent = 40, set promised, clear promised`. */
export function readEffects(piece: Piece, desk: Desk): Effect[] {
  return split(piece, ',').flatMap((one) => readEffect(one, desk) ?? []);
}

function readEffect(piece: Piece, desk: Desk): Effect | undefined {
  const flag = /^(set|clear)\s+(\S.*)$/i.exec(piece.text);
  if (flag) {
    const [, word = '', name = ''] = flag;
    const at = piece.at + piece.text.length - name.length;
    const { flags = [] } = desk.names;
    const isOne =
      /^\S+$/.test(name) || flags.includes(name) || meantBy(name, flags).kind === 'near';
    if (word !== word.toLowerCase() || !isOne) {
      const cure = isOne ? `Write "${word.toLowerCase()} ${name}".` : forms;
      desk.note('bad-effect', piece.at, { reason: `"${piece.text}". ${cure}` });
      return undefined;
    }
    return desk.know(name, 'flags', at) ? { flag: name, to: word === 'set' } : undefined;
  }
  const change = changeForm.exec(piece.text);
  const [, meter = '', sign = '', word = ''] = change ?? [];
  const value = readNumber(word, desk.values);
  if (value === undefined || (sign !== '=' && word.startsWith('-'))) {
    desk.note('bad-effect', piece.at, { reason: `"${piece.text}". ${forms}` });
    return undefined;
  }
  if (!desk.know(meter, 'meters', piece.at)) return undefined;
  if (sign === '=') return { meter, set: value };
  return { meter, add: sign === '+' ? value : -value || 0 };
}

const changeForm = /^(\p{L}[\p{L}\p{N}_-]*(?: \p{L}[\p{L}\p{N}_-]*)*?)\s*([+=]|[-−–])\s*(\S+)$/u;
const forms =
  'Write for example "trust +20", "spent = 40" or "set promised", with commas between them.';
