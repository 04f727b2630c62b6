import { idPattern } from '../../model/names.ts';
import { badId, shortId } from '../../language/plain-id.ts';
import { part, type Desk, type Piece } from '../../language/desk.ts';

/** Reads `## id: Title`. `seen` says where the ids so far stand. */
export function readHeading(
  line: Piece,
  desk: Desk,
  seen: Map<string, number>,
): { id?: string; title?: string } {
  const hashes = /^#*/.exec(line.text)![0].length;
  const words = part(line, hashes);
  const found = /^([^\s:]+)\s*:\s*(.+)$/.exec(words.text);
  if (hashes !== 2) {
    const has =
      hashes === 1
        ? 'it has one hash sign, so it is a note, and the run below it has no heading'
        : `it has ${hashes} hash signs`;
    const [, id, title] = found ?? [undefined, shortId(words.text), words.text];
    const reason = `${has}. Begin it with two: "## ${id}: ${title}".`;
    desk.note('bad-heading', line.at, { reason });
    return {};
  }
  if (!found) {
    const cure = 'Write an id, a colon and a title, such as "## best-run: All goes well".';
    desk.note('bad-heading', words.at, { reason: `"${words.text}". ${cure}` });
    return {};
  }
  const [, id, title] = found as unknown as [string, string, string];
  const before = seen.get(id);
  if (!idPattern.test(id)) desk.note('bad-id', words.at, badId(id));
  else if (before === undefined) seen.set(id, words.at);
  else {
    desk.noteTwice(
      id,
      { kind: 'playthrough', at: words.at },
      { kind: 'the playthrough', at: before },
    );
  }
  return { id, title };
}
