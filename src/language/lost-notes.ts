import { problem, type Problem } from '../model/problem.ts';
import type { Source } from './source.ts';
import { begun } from './yaml/lines.ts';

/**
 * Finds what authors write to themselves in the ways of other programs: a line that begins with `%` or
 * `//`, `TODO`, `[TODO …]`, `XXX`, `???`. People would read it. `text` is that of the source with blanks
 * for what is no matter, and comes back with blanks for these, too; what would be empty then keeps dots.
 * What stands before `start` is left alone.
 */
export function takeNotes(source: Source, text: string, start: number): Taken {
  const problems: Problem[] = [];
  const left = lostNotes.reduce(
    (now, form) =>
      now.replace(form, (found: string, ...rest: unknown[]) => {
        const at = rest.find((value) => typeof value === 'number') ?? 0;
        if (at < start) return found;
        const shown = found.trimStart();
        const begins = at + found.length - shown.length;
        const lead = now.slice(now.lastIndexOf('\n', begins - 1) + 1, begins);
        const after = now.slice(at + found.length).split('\n', 1)[0]!;
        const isAll = isOpen.test(lead) && after.trim() === '';
        const facts = { form: formOf(shown), where: isAll ? inPlace : after.trim() && apart };
        problems.push(problem('lost-note', source.spot(begins), facts));
        return found.slice(0, found.length - shown.length) + blank(shown, isAll ? '·' : ' ');
      }),
    text,
  );
  return { text: left, problems };
}

const lostNotes: readonly RegExp[] = [
  // A line may begin with a percent sign where the number stands at the end of the one above.
  /(?<!\d[ \t]*\n)^[ \t]*(?:[-*+][ \t]+)?(?:%(?!%)|\/\/)[ \t]*[^\s/].*$/gm,
  /[[(][ \t]*(?:to-?do|fixme|tbd|tbc)(?:[ \t]*:|[ \t]+\S)[^\])\n]*[\])](?!\()/gi,
  // What is still missing or doubted; "What???" and "size XXX" in a sentence are said.
  /[[(][^\])\n]*(?<![\w-])(?:XXX(?!\w)|\?{3})[^\])\n]*[\])](?!\()/g,
  /(?<![-*+] )\[[^\]\n]*\?\](?!\()/g,
  /(?:^[ \t]*|(?<=[.!?…"”’)\]][ \t]+)|(?<=^[ \t]*(?:#+|[-*+] (?:[a-z-]+:|\[[a-z0-9-]+\]))[ \t]+))(?:XXX(?!\w)|\?{3,}(?!\S)).*$/gm,
  /(?<=\p{L}[ \t]+)\?{3,}(?=[ \t]+[^\p{Lu}\s]).*$/gmu,
  /\[note[ \t]*:[^\]\n]*\](?!\()/gi,
  /(?<![-*+] )[[(](?:TODO|FIXME|TBD|TBC)[\])](?!\()/g,
  /(?<![\w[(-])(?:TODO|FIXME)(?![\w-]).*$/gm,
  /^[ \t]*(?:[-*+][ \t]+)?(?:to-?do|fixme|tbd):.*$/gim,
  /(?<=\S)[ \t]+\/\/[ \t]+\S.*$|(?<=[.!?…"”’)\]])[ \t]+%[ \t]+\p{L}.*$/gmu,
];

/** The note as it should be written. */
function formOf(found: string): string {
  const words = found
    .replace(/^[-*+]\s+/, '')
    .replace(/^(?:%|\/\/+|[[(])\s*|[\])]$/g, '')
    .trim();
  return `%% ${begun(words, most)}`;
}

const blank = (found: string, sign: string) => found.replace(/[^\n]/g, sign);

/** A heading, a key, a choice or a speaker, and nothing behind it. */
const isOpen = /^[ \t]*(?:#+|.*[:\]])[ \t]*$/;
const apart = ', on a line of its own';
const inPlace = `${apart}, and in its place what they should read`;

/** A longer note is not written out. */
const most = 40;

type Taken = { text: string; problems: Problem[] };
