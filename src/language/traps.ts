import { problem, type Code, type Problem } from '../model/problem.ts';
import { nearest } from './guess.ts';
import { takeNotes } from './lost-notes.ts';
import { mediaWords } from './media.ts';
import { blankNotes } from './notes.ts';
import type { Source } from './source.ts';
import { slipsOfTags, wordFacts } from './tags.ts';
import { cureOfWebTag } from './web-tags.ts';

/**
 * Finds what MDX would read as code or as markup, and says it in a plain sentence. Returns the text
 * with comments, notes and traps blanked out at the same length, so that positions stay true and
 * the rest of the file can still be checked.
 */
export function disarm(source: Source): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  let text = blankComments(source.text);
  for (const { at, end, meant, found } of slipsOfTags(
    { ...source, text },
    known,
    bodyStart(text),
  )) {
    if (found) problems.push(found);
    // Where the tag that was meant has no room, what it would have shown is left out.
    const fits = meant.length <= end - at;
    const now = fits
      ? meant.replace(/\/?>$/, (sign) => sign.padStart(sign.length + end - at - meant.length))
      : dots(text.slice(at, end));
    text = text.slice(0, at) + now + text.slice(end);
  }
  const bodyAt = bodyStart(text);
  const notes = takeNotes(source, text, bodyAt);
  text = notes.text;
  problems.push(...notes.problems);
  const words = new Set<string>();
  for (const { pattern, says, code = 'mdx-trap', harmless = dots } of traps) {
    text = text.replace(pattern, (found: string, ...rest: unknown[]) => {
      const at = rest.find((value) => typeof value === 'number') ?? 0;
      if (at < bodyAt) return found;
      const shown = found.trimStart();
      const lead = found.length - shown.length;
      const facts = says?.(shown);
      if (!facts) return found.slice(0, lead) + harmless(shown);
      if (code === 'unknown-word') words.add(facts['name']!);
      // The other end of an unknown word is no second mistake.
      const isEcho = words.has(/^<\/(\w+)/.exec(shown)?.[1] ?? '');
      if (!isEcho) problems.push(problem(code, source.spot(at + lead), facts));
      return found.slice(0, lead) + harmless(shown);
    });
  }
  return { text, problems };
}

/** Where the text after the front matter begins; 0 without front matter. */
export function bodyStart(text: string): number {
  const found = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  return found ? found[0].length : 0;
}

/** The text after the front matter with blanks for its `%%` notes; of a lesson, too. */
export function blankBody(text: string): string {
  const at = bodyStart(text);
  return text.slice(0, at) + blankNotes(text.slice(at), 'prose');
}

/** Comments go nowhere, either. */
function blankComments(text: string): string {
  const at = bodyStart(text);
  return blankBody(text.slice(0, at) + blankNotes(text.slice(at), 'script'));
}

/** Stands for "<" in a condition, where MDX would read it as the beginning of a tag. */
const lessSign = '＜';

/** A piece of a script with the signs that its author wrote. */
export const asWritten = (text: string) => text.replaceAll(lessSign, '<');

const dots = (found: string) => found.replace(/[^\n]/g, '·');
const reason = (text: string) => ({ reason: text });
const known = Object.keys(mediaWords);
const asCode = (found: string) =>
  reason(
    /^\{\s*\/\*/.test(found)
      ? `"${found}" is how programs write a note. Begin the line with "%%" instead.`
      : `"${found}" would be read as program code. Use round brackets in prose.`,
  );

const traps: Trap[] = [
  {
    // MDX reads code only from the first column on, and only with a blank after the word.
    pattern: /^(?:import|export) .*$/gm,
    says: () =>
      reason(
        'A line that begins with "import" or "export" would be read as program code. Begin it with another word.',
      ),
  },
  {
    pattern: /^[ \t]*[-*] \[[ xX]\](?=\s)(?:[ \t]+\[[a-z][a-z0-9-]+\])?/gm,
    says: (found) => {
      const [, box, id] = /^(\S+ \[.\])\s*(\[.*\])?$/.exec(found)!;
      const cure = id
        ? `Take it away: "- ${id}".`
        : 'Give the choice an id of two letters or more, such as "- [ask]".';
      return reason(`"${box}" makes a tick box. ${cure}`);
    },
    // The choice is still read as one, so that what stands under it is not lost.
    harmless: (found) => found,
  },
  {
    pattern: /^[ \t]*(?:[-*] )?\[[^\]\n]*\]:/gm,
    says: (found) =>
      reason(
        `"${found}" turns every "${found.replace(/^[-*] /, '').slice(0, -1)}" into a link. Take the colon away.`,
      ),
    harmless: (found) => `${found.slice(0, -1)} `,
  },
  {
    // The value of a media word's property: quotation marks keep the word readable.
    pattern: /(?<==)\{[^{}\n]*\}/g,
    says: (found) =>
      reason(
        `"${found}" would be read as program code. Use quotation marks: "${found.slice(1, -1)}".`,
      ),
    harmless: (found) => `"${'·'.repeat(found.length - 2)}"`,
  },
  {
    pattern: /\{(?:[^{}\n]|\n(?![ \t]*\n))*\}|[{}]/g,
    says: asCode,
  },
  {
    pattern:
      /<(?!(?:Figure|Audio|Video)\b)([A-Z]\w*)\b(?:[^<>]*\/>|[^<>]*>[^<>]*<\/\1>|[^<>\n]*>)?/g,
    code: 'unknown-word',
    says: (found) => {
      const name = /\w+/.exec(found)![0];
      return wordFacts(name, nearest(name, known), known);
    },
  },
  {
    // In a condition it is a slip that whoever reads the condition can mend.
    pattern: /(?<=^[ \t]*- (?:when|next): .*)<(?=[=>]? *[-$\d])/gm,
    harmless: () => lessSign,
  },
  {
    pattern:
      /<(?!\/?(?:Figure|Audio|Video)\b)(?:([a-z][\w-]*)\b[^<>\n]*>[^<>\n]*<\/\1>|[^\s<>]*>?)/g,
    says: (found) => reason(`"${found}" would be read as a tag. ${cureOf(found)}`),
  },
];

/** What is written here for what a tag of a web page does; an address stands without its signs. */
export function cureOfTag(found: string): string {
  const [, address] = /^<([\w.+-]+@[\w-]+(?:\.[\w-]+)+)>?/.exec(found) ?? [];
  if (address) return `Write "${address}", without the signs round it.`;
  const [, name = ''] = /^<\/?([a-z]+)/.exec(found) ?? [];
  return cureOfWebTag(name) ?? 'Take it away; _underscores_ make a word stand out.';
}

function cureOf(found: string): string {
  if (found.startsWith('<!--')) return 'End the comment with "-->".';
  if (/^<\w+:\/\//.test(found)) return 'Write an address as [its name](https://…).';
  if (/^<\/?[a-z]/.test(found)) return cureOfTag(found);
  return 'In prose write the word ("less than") instead of the sign.';
}

type Trap = {
  pattern: RegExp;
  /** Nothing where others tell of it. */
  says?: (found: string) => Record<string, string>;
  code?: Code;
  /** What stands in its place afterwards, of the same length; dots unless told. */
  harmless?: (found: string) => string;
};
