import { moods } from '../model/names.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { Source } from '../language/source.ts';
import { castOf } from './cast.ts';

/**
 * Notes each text of a variant that begins as speech does, with somebody's name: it replaces words, and
 * whose they are stays. Its colon would keep the YAML from being read, so dots stand in the place of
 * the name in what comes back. `end` is where the front matter ends.
 */
export function takeSpeakers(source: Source, end: number): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const front = source.text.slice(0, end);
  const names = new Set(
    [...front.matchAll(nameForm)].flatMap(([, name = '']) => [
      ...castOf({ name: name.trim() }, []).keys(),
    ]),
  );
  const text = front.replace(speechForm, (found, ...rest) => {
    const [lead, key, opening, name, mood, at] = rest as unknown as Found;
    if (!(moods as readonly string[]).includes(mood ?? '') && !names.has(name.toLowerCase())) {
      return found;
    }
    const shown = opening.trim();
    const expected = 'the words alone, because the scene says who speaks and how';
    const facts = { key, actual: `"${shown} …"`, expected, guess: ` Take "${shown}" away.` };
    problems.push(problem('wrong-value', source.spot(at + lead.length), facts));
    return `${lead}${'·'.repeat(opening.length)}`;
  });
  return { text: text + source.text.slice(end), problems };
}

const nameForm = /\bname:[ \t]*["']?([^"'\n,}#]+)/g;
/** A place with a stroke in it, as only texts of variants have, and a name behind it. */
const speechForm =
  /((?:^[ \t]+|[{,][ \t]*)([a-z][\w-]*(?:\/[\w-]+)+):[ \t]+(?:[>|][+-]?[ \t]*\n[ \t]+)?["']?)((\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,3})[ \t]*(?:\(([^)\n]*)\)[ \t]*)?:[ \t]+)/gmu;

type Found = [
  lead: string,
  key: string,
  opening: string,
  name: string,
  mood: string | undefined,
  at: number,
];
