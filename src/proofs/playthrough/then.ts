import { part, split, type Desk, type Piece } from '../../language/desk.ts';
import { meantBy } from '../../language/meant.ts';
import { checkValues } from '../../language/values.ts';
import { readGuard } from '../../scenario/guard.ts';
import type { Step } from './step.ts';

/** Reads `trust is 60, not promised, scene is facts`: conditions in words, and where one is. */
export function readThen(value: Piece, desk: Desk): Step[] {
  return split(value, ',').flatMap((item) => readItem(item, desk));
}

/** A scene or an ending by its id. `item` is where a difference will be reported. */
export function readPlace(kind: 'scene' | 'ending', name: Piece, item: Piece, desk: Desk): Step[] {
  if (!desk.know(name.text, 'targets', name.at)) return [];
  const isEnding = desk.names.endings.includes(name.text);
  if (isEnding !== (kind === 'ending')) {
    const [is, write] = isEnding ? ['an ending', 'ending'] : ['a scene', 'scene'];
    const reason = `"${name.text}" is ${is}. Write "then: ${write} is ${name.text}".`;
    desk.note('bad-play', name.at, { reason });
    return [];
  }
  const spot = desk.source.spot(item.at);
  return isEnding ? [{ spot, ending: name.text }] : [{ spot, scene: name.text }];
}

/** What people read in the place of an id. */
function isTitle(name: string, { names }: Desk): boolean {
  return meantBy(name, [], names.titles?.targets).kind === 'title';
}

function readItem(item: Piece, desk: Desk): Step[] {
  const [, kind, name] = /^(scene|ending)\s+is\s+([A-Za-z].*)$/.exec(item.text) ?? [];
  const isName = name && (/^\S+$/.test(name) || isTitle(name, desk));
  if (isName && (kind === 'scene' || kind === 'ending')) {
    return readPlace(kind, part(item, item.text.length - name.length), item, desk);
  }
  const word = /(?<![\w-])(?:scene|ending)(?![\w-])/.exec(item.text)?.[0];
  const { meters, flags, scenes } = desk.names;
  if (word && ![meters, flags, scenes].some((names) => names?.includes(word))) {
    const reason = `"${item.text}". Where one is stands by itself between commas: "scene is …" or "ending is …".`;
    desk.note('bad-play', item.at, { reason });
    return [];
  }
  // What has an unknown name in it cannot be right or wrong.
  const noted = desk.problems.length;
  const spot = (offset: number) => desk.source.spot(item.at + offset);
  desk.problems.push(...checkValues({ ...desk.source, text: item.text, spot }, desk.values));
  const holds = readGuard(item, desk);
  if (!holds || desk.problems.length > noted) return [];
  return [{ spot: desk.source.spot(item.at), holds }];
}
