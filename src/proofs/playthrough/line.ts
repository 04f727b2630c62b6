import { part, split, type Desk, type Piece } from '../../language/desk.ts';
import type { Begin, ChoiceNamed, Step } from './step.ts';
import { readShare } from './share.ts';
import { readPlace, readThen } from './then.ts';
import { readWord } from './word.ts';

/** Reads one line, `word: value`; `choices` are the ids of all that the script has. One that begins as in a script is read, too, and reported. */
export function readLine(line: Piece, desk: Desk, choices: ReadonlySet<string>): (Step | Begin)[] {
  const sign = /^[-*+]\s+/.exec(line.text)?.[0].length ?? 0;
  const noted = desk.problems.length;
  const steps = readWords(part(line, sign), desk, choices);
  if (sign > 0 && desk.problems.length === noted) {
    const reason = 'it begins with a sign. Begin it with its word, as in "choose: …".';
    desk.note('bad-play', line.at, { reason });
  }
  return steps;
}

/** After a line that cannot be read nobody knows where one is. */
function readWords(line: Piece, desk: Desk, choices: ReadonlySet<string>): (Step | Begin)[] {
  const share = readShare(line, desk);
  if (share) return share;
  const lost: Step[] = [{ spot: desk.source.spot(line.at), lost: true }];
  const read = readWord(line, desk, choices);
  if (!read) return lost;
  const { word, value } = read;
  const spot = desk.source.spot(value.at);
  if (value.text === '') {
    const facts = { key: word, actual: 'empty', expected: 'filled in' };
    desk.note('wrong-value', line.at, facts);
    return word === 'choose' ? lost : [];
  }
  switch (word) {
    case 'choose':
      if (!/[\s,]/.test(value.text)) return [{ spot, choose: value.text }];
      return note(value, `"${value.text}". After "choose:" stands the id of one choice.`, lost);
    case 'then':
      return readThen(value, desk);
    case 'open':
      return readList(value, word).map((open) => ({ spot, open }));
    case 'locked':
      return readList(value, word).map((locked) => ({ spot, locked }));
    case 'variant':
      return [{ spot, variant: value.text }];
    case 'ending':
      return readPlace('ending', value, value, desk);
    default: {
      const form = `"${word}: 2 of 3"`;
      return note(value, `"${value.text}". Write what was earned of what was open, ${form}.`, []);
    }
  }

  /** One list of choices; none where it cannot be read. */
  function readList(value: Piece, word: string): ChoiceNamed[][] {
    if (value.text === 'none') return [[]];
    const parts = split(value, ',');
    const bad = parts.find(({ text }) => text === '' || /\s/.test(text));
    if (!bad) return [parts.map(({ text, at }) => ({ name: text, spot: desk.source.spot(at) }))];
    const is = bad.text === '' ? 'an id is missing here.' : `"${bad.text}".`;
    const form = `"${word}: first, second", or "${word}: none"`;
    note(bad, `${is} Write ids with commas between them, ${form}.`, []);
    return [];
  }

  function note(piece: Piece, reason: string, steps: Step[]): Step[] {
    desk.note('bad-play', piece.at, { reason });
    return steps;
  }
}
