import type { Route, Target } from '../model/graph.ts';
import { part, split, type Desk, type Piece } from '../language/desk.ts';
import { meantBy } from '../language/meant.ts';
import { readGuard } from './guard.ts';
import { respell, type Respelling } from './respell.ts';

/**
 * Reads where a choice leads: `facts`, `ending`, `ending gone`, or
 * `hung-up when patience below 20, otherwise ending`.
 */
export function readNext(written: Piece, desk: Desk): Route[] {
  const piece = respell(written, others, 'bad-next', desk);
  const parts = split(piece, ',');
  const routes = parts.flatMap((one) => readRoute(one, desk) ?? []);
  if (routes.length < parts.length) return routes;
  const open = routes.findIndex(({ when }) => !when);
  if (open >= 0 && open < routes.length - 1) {
    const [first, second] = [parts[open]!.text, parts[open + 1]!.text];
    const [one, other] = [first, second].map((text) => text.replace(/^otherwise\s+/, ''));
    const reason = `"${second}" can never be taken, because "${first}" has no condition. Take one of the two away, or write "${one} when …, otherwise ${other}".`;
    desk.note('bad-next', parts[open + 1]!.at, { reason });
  } else if (open < 0) {
    desk.note('bad-next', parts.at(-1)!.at, {
      reason: 'it does not say where to go when the condition does not hold. Add ", otherwise …".',
    });
  }
  return routes;
}

/** The words and the comma of the grammar, and what people write for them. */
const others: readonly Respelling[] = [
  [/^(\S+?),? (?:otherwise|else) (\S+ (?:when|if) .+)$/, '$2, otherwise $1'],
  [/(?<=\S)(?:\s*[,;.:]\s*|\s+)(?:otherwise|else):?\s+(?=\S)/i, ', otherwise '],
  [/^(\S+(?: \S+)?),?\s+if\s+/i, '$1 when '],
];

function readRoute(piece: Piece, desk: Desk): Route | undefined {
  const otherwise = /^otherwise(?:\s+|$)/.exec(piece.text);
  const rest = otherwise ? part(piece, otherwise[0].length) : piece;
  if (otherwise && rest.text === '') {
    desk.note('bad-next', piece.at, { reason: '"otherwise" needs a scene or an ending after it.' });
    return undefined;
  }
  const when = /\s+when\s+/.exec(rest.text);
  const to = readTarget(when ? part(rest, 0, when.index) : rest, desk);
  if (!when) return to && { to };
  const guard = readGuard(part(rest, when.index + when[0].length), desk);
  return to && guard && { when: guard, to };
}

/** A title, or an id as people would write it. */
function isMeant(name: string, { names }: Desk): boolean {
  const known = [...(names.targets ?? []), 'ending'];
  return meantBy(name, known, names.titles?.targets).kind !== 'none';
}

function readTarget(piece: Piece, desk: Desk): Target | undefined {
  if (piece.text === 'ending') return { ending: true };
  const named = /^ending\s+(\S+)$/.exec(piece.text);
  const name = named?.[1] ?? piece.text;
  const at = piece.at + piece.text.length - name.length;
  const hints = named ? ({ of: 'endings' } as const) : { words: ['ending'] };
  if (/\s/.test(name) && isMeant(name, desk)) {
    desk.know(name, 'targets', at, hints);
    return undefined;
  }
  if (/\s/.test(name) || name === '') {
    const [, one, other] = /^(\S+) (?:or|\/) (\S+)$/.exec(name) ?? [];
    const reason = one
      ? `"${piece.text}" does not say when which. Write "${one} when …, otherwise ${other}".`
      : `"${piece.text}". Write the id of a scene, "ending", or "hung-up when patience below 20, otherwise ending".`;
    desk.note('bad-next', piece.at, { reason });
    return undefined;
  }
  if (!desk.know(name, 'targets', at, hints)) return undefined;
  if (named && !desk.names.endings.includes(name)) {
    const reason = `"${name}" is a scene, not an ending. Write "next: ${name}".`;
    desk.note('bad-next', at, { reason });
    return undefined;
  }
  return desk.names.endings.includes(name) ? { ending: name } : { scene: name };
}
