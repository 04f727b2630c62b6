import { problem, type Problem } from '../model/problem.ts';
import { mediaWords } from '../language/media.ts';
import { alsoAt, tellOnce } from '../language/repeats.ts';
import { amend, type Edit, type Source } from '../language/source.ts';
import { withoutCode } from '../language/tag-form.ts';
import type { Mended } from '../language/tags.ts';
import { readHead, type Fault, type Property } from './tag-head.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * Finds tags that cannot be read for the marks in them: quotation marks that are lost, curly, or stand
 * inside a text; an equals sign that is not there, or a comma that is. Each is told where it is, with
 * what should stand there, and mended in the source that comes back. The same slip in several tags, as
 * word processors make it, is told once. What stands before `start` is left alone.
 */
export function mendMarks(source: Source, start: number): Mended {
  const slips: Slip[] = [];
  const edits: Edit[] = [];
  for (const { index, groups = {} } of withoutCode(source.text, start).matchAll(form)) {
    const { name = '', rest } = groups;
    const known = properties.get(name);
    const read = rest !== undefined && known ? readHead(rest, known) : undefined;
    const wrong = read?.filter(({ fault }) => fault) ?? [];
    if (!rest || !read || wrong.length === 0) continue;
    const begin = index + 1 + name.length;
    const own = editsOf(rest, read);
    const meant = own.map((edit) => edit.meant).join('');
    const said = saidOf(wrong, `<${name}${meant.trimEnd()}${groups['end']!.trim()}`);
    slips.push({ fault: wrong[0]!.fault!, at: begin + wrong[0]!.at, said });
    edits.push(...own.map((edit) => ({ ...edit, at: begin + edit.at, end: begin + edit.end })));
  }
  return { source: amend(source, edits), problems: told(slips, source) };
}

/** All that stands behind the word, bit by bit and line for line. */
function editsOf(rest: string, read: readonly Property[]): Edit[] {
  const lead = (at: number, end: number) => ({ at, end, meant: between(rest.slice(at, end)) });
  const last = read.at(-1)?.end ?? 0;
  return [
    ...read.flatMap(({ at, end, meant }, i) => [
      lead(read[i - 1]?.end ?? 0, at),
      { at, end, meant },
    ]),
    lead(last, rest.length),
  ];
}

const between = (lead: string) => lead.replace(/[,;](?=\s|$)/g, '').replace(/[,;]/g, ' ');

function saidOf(wrong: readonly Property[], tag: string): string {
  const { fault, words } = wrong[0]!;
  const whole = wrong.some((one) => one.fault === 'comma') || wrong.length > 1;
  const meant = whole ? tag.replace(/\s+/g, ' ') : wrong[0]!.meant;
  return `${reasons[fault!](words)} Write ${meant}.`;
}

const reasons: Record<Fault, (words: string) => string> = {
  none: (words) => `"${words}" has no quotation marks here.`,
  first: () => 'The first quotation mark is missing here.',
  last: () => 'The last quotation mark is missing here.',
  curly: () => 'These quotation marks are curly, and only straight ones are read here.',
  doubled: () => 'Each quotation mark stands twice here.',
  inside: () => 'A quotation mark inside a text would end it here. Inside, use single ones.',
  sign: () => 'There is no "=" here.',
  comma: () => 'No comma stands between these two.',
};

function told(slips: readonly Slip[], source: Source): Problem[] {
  const faults = new Map(
    slips.map(({ fault, at, said }) => [
      problem('mdx-trap', source.spot(at), { reason: said }),
      fault,
    ]),
  );
  return tellOnce([...faults.keys()], (one) => faults.get(one), alsoAt);
}

/** A tag: all of it that is well formed, or what it holds up to the sign that ends it. */
const form =
  /<(?<name>[A-Z]\w*)(?:(?:(?:\s+|(?<=["'}]))[\w-]+(?:\s*=\s*(?:"(?:(?!\n[ \t]*\n)[^"])*"|'(?:(?!\n[ \t]*\n)[^'])*'|\{[^{}]*\}))?)*\s*\/?>|(?<rest>\s(?:(?!\n[ \t]*\n)[^<>])*?)(?<end>\s*\/?>))/g;
const properties = new Map<string, readonly string[]>(
  Object.entries({ ...vocabulary, ...mediaWords }),
);

type Slip = { fault: Fault; at: number; said: string };
