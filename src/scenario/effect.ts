import type { Effect } from '../model/graph.ts';
import { respell, parted, unended, unwrapped, type Respelling } from './respell.ts';
import { split, type Desk, type Piece } from '../language/desk.ts';
import { meantBy } from '../language/meant.ts';
import { readNumber } from '../language/values.ts';

/** Reads `trust +20, spent = 40, set promised, clear promised`. */
export function readEffects(written: Piece, desk: Desk): Effect[] {
  const isWhole = (text: string) => text.split(/, ?/).every((one) => isEffect(one, desk));
  const piece = respell(written, others, 'bad-effect', desk, isWhole);
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
    const [, name, number] = /^(\S+) (\d+|\$[\w-]+)$/.exec(piece.text) ?? [];
    const cure = name
      ? `has no sign. Write "${name} +${number}" if it should rise, "${name} -${number}" if it should fall, or "${name} = ${number}".`
      : '';
    const isFlag = desk.names.flags?.includes(piece.text);
    const set = `Write "set ${piece.text}" if it is so from here on, "clear ${piece.text}" if it no longer is.`;
    const isMeter = desk.names.meters?.includes(piece.text);
    const move = `Write "${piece.text} +10" if it should rise by 10, "${piece.text} -10" if it should fall.`;
    const other = isFlag ? set : isMeter ? move : forms;
    const reason = cure ? `"${piece.text}" ${cure}` : `"${piece.text}". ${other}`;
    desk.note('bad-effect', piece.at, { reason });
    return undefined;
  }
  if (!desk.know(meter, 'meters', piece.at)) return undefined;
  if (sign === '=') return { meter, set: value };
  return { meter, add: sign === '+' ? value : -value || 0 };
}

function isEffect(text: string, { values }: Desk): boolean {
  if (/^(?:set|clear) [a-z][a-z0-9-]*$/.test(text)) return true;
  return readNumber(changeForm.exec(text)?.[3] ?? '', values) !== undefined;
}

const others: readonly Respelling[] = [
  ...unwrapped,
  unended,
  [/([-+])\1(?= ?\d)/g, '$1'],
  [/(?<=[-+=] ?\d+)[oO](?=\d*(?:,|$))/g, '0'],
  [/(?<=\w) plus (?=\d)/g, ' +'],
  [/(?<=\w) minus (?=\d)/g, ' -'],
  [/(?<=\w) ?= ?\+ ?(?=\d)/g, ' +'],
  [/(?<=^|, ?)set ([a-z][a-z0-9-]*) (?:to )?(\d+)(?=,|$)/g, '$1 = $2'],
  [/(?<=^|, ?)(?:unset|remove|reset) (?=[a-z])/g, 'clear '],
  [/(\d),(?=\d)/g, '$1.'],
  parted,
  [/(?<=^|, ?)([-+−–]\d+(?:\.\d+)?) (\p{L}[\w-]*)/gu, '$2 $1'],
  [/(\w) ?: ?(?=[-+−–]\d)/g, '$1 '],
  [/(?<=^|, ?)(set|clear): ?/g, '$1 '],
  [/(set|clear) ([a-z][a-z0-9-]*), ?(?!set |clear )([a-z][a-z0-9-]*)(?=,|$)/g, '$1 $2, $1 $3'],
  [/(\d) ?(?:%|€|£|EUR|points?)(?=,|$)/g, '$1'],
];
const changeForm =
  /^(\p{L}[\p{L}\p{N}_'’-]*(?: \p{L}[\p{L}\p{N}_'’-]*)*?)\s*([+=]|[-−–])\s*(\S+)$/u;
const forms =
  'Write for example "trust +20", "spent = 40" or "set promised", with commas between them.';
