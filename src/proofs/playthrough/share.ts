import type { Desk, Piece } from '../../language/desk.ts';
import type { Step } from './step.ts';
import { lineWords } from './word.ts';

/**
 * Reads `listen: 2 of 3`: marks earned, of the most that was open, both above the lowest that was
 * open. Undefined when the line has another form.
 */
export function readShare(line: Piece, desk: Desk): Step[] | undefined {
  const found = /^([A-Za-z][A-Za-z0-9-]*)\s*:\s*(\d+) of (\d+)$/.exec(line.text);
  const [, competence = '', got, most] = found ?? [];
  if (!found || lineWords.includes(competence)) return undefined;
  if (!desk.know(competence, 'competences', line.at)) return [];
  const at = line.at + line.text.search(/\d+ of/);
  return [{ spot: desk.source.spot(at), competence, got: Number(got), most: Number(most) }];
}
