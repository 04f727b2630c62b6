import { problem, type Problem } from '../model/problem.ts';
import { nearest } from './guess.ts';
import { amend, type Edit, type Source } from './source.ts';
import { tagsIn, type Tag } from './tag-form.ts';
import { cureOfWebTag } from './web-tags.ts';

/**
 * Finds tags in which a hand has slipped: a misspelt word, a closing tag that lost a sign or names
 * another word than the one that is open. Each is one problem, told where it is written, and comes
 * with the tag that was meant; a word that is misspelt at both ends is told where it opens. `known`
 * are the words that can stand there, from `from` on; `alone` those of them that hold nothing and so end
 * themselves. What else is wrong with tags is left to whoever reads MDX.
 */
export function slipsOfTags(
  source: Source,
  known: readonly string[],
  from: number,
  alone: readonly string[] = [],
): TagSlip[] {
  const tags = tagsIn(source.text, from)
    .map((tag): Read => ({ ...tag, word: wordOf(tag.name, known) }))
    .filter(({ word, name, proper }) => known.includes(word) || (proper && /^[A-Z]/.test(name)));
  const partners = pair(tags, known);
  const ended = new Set(partners.values());
  for (const tag of tags) {
    if (tag.slash || tag.whole || ended.has(tag) || !alone.includes(tag.word)) continue;
    tag.open = true;
    tag.whole = true;
  }
  return tags.flatMap((tag): TagSlip[] => {
    const { at, text, slash, name, word, proper } = tag;
    const partner = partners.get(tag);
    const meant = { at, end: at + text.length, meant: writeTag(tag) };
    // A word that nothing is near to is told where what it holds is read.
    if (!known.includes(word)) return [];
    const tell = (found: Problem) => [{ ...meant, found }];
    const spot = source.spot(at);
    if (tag.turned) {
      const reason = `<${name}> stands where a <${word}> is open already, so it most likely ends it. Write </${word}>.`;
      return tell(problem('mdx-trap', spot, { reason }));
    }
    if (tag.crossed) {
      const reason = `</${name}> cannot end <${word}>, which is open here. Write </${word}>.`;
      return tell(problem('mdx-trap', spot, { reason }));
    }
    if (tag.cut) {
      const reason = `"${text}" ends <${word}> at once, and </${word}> stands below. Write "${meant.meant}".`;
      return tell(problem('mdx-trap', spot, { reason }));
    }
    if (!proper) {
      const reason = `"${text.trimEnd()}" is not quite a tag. Write ${meant.meant}.`;
      return tell(problem('mdx-trap', spot, { reason }));
    }
    if (tag.open && name === word) {
      const reason = `<${word}> holds nothing, so it ends itself, and here its "/" is missing. Write ${meant.meant}.`;
      return tell(problem('mdx-trap', spot, { reason }));
    }
    if (name === word) return [];
    if (slash && partner?.name === name) return [meant];
    return tell(problem('unknown-word', spot, wordFacts(name, word, known, slash ? '/' : '')));
  });
}

/** The source with the tags that were meant; every place in it is still the author's. */
export function mendTags(
  source: Source,
  known: readonly string[],
  start: number,
  alone: readonly string[],
): Mended {
  const slips = slipsOfTags(source, known, start, alone);
  return {
    source: amend(source, slips),
    problems: slips.flatMap(({ found }) => found ?? []),
  };
}

/** What the message about an unknown word says. */
export function wordFacts(
  name: string,
  meant: string | undefined,
  known: readonly string[],
  slash = '',
): Record<string, string> {
  const cure = cureOfWebTag(name);
  const instead = cure === undefined ? '' : ` ${cure}`;
  const guess = meant === undefined ? instead : ` Did you mean <${slash}${meant}>?`;
  return { name: `${slash}${name}`, guess, known: known.join(', ') };
}

/**
 * Which tag ends which. Where a word lacks its other end and another tag nearby does, too, the two
 * belong together: `word` is then what both are meant to say.
 */
function pair(tags: readonly Read[], known: readonly string[]): Map<Read, Read> {
  const partners = new Map<Read, Read>();
  const open: Read[] = [];
  /** How many more of a word are opened than closed. */
  const surplus = (word: string) =>
    tags.reduce((sum, tag) => sum + (tag.word !== word || tag.whole ? 0 : tag.slash ? -1 : 1), 0);
  for (const tag of tags) {
    const top = open.at(-1);
    // "<Check/>" below an open <Check> has its stroke at the wrong end.
    if (tag.whole) {
      if (tag.rest.trim() || top?.word !== tag.word || surplus(tag.word) < 1) continue;
      tag.whole = false;
    }
    const isEnd =
      tag.slash || (top?.word === tag.word && !tag.rest.trim() && surplus(tag.word) > 1);
    if (!isEnd) {
      open.push(tag);
      continue;
    }
    if (!tag.slash) {
      tag.slash = true;
      tag.turned = true;
    }
    const begin = open.findLast(({ word }) => word === tag.word);
    if (begin) {
      open.splice(open.indexOf(begin));
      partners.set(tag, begin);
    } else if (surplus(tag.word) < 0 && lastWhole(tags, tag)) {
      const cut = lastWhole(tags, tag)!;
      [cut.whole, cut.cut] = [false, true];
      partners.set(tag, cut);
    } else if (top && surplus(top.word) > 0 && surplus(tag.word) < 0) {
      if (known.includes(top.word)) {
        tag.crossed = known.includes(tag.word);
        tag.word = top.word;
      } else top.word = tag.word;
      open.pop();
      partners.set(tag, top);
    }
  }
  return partners;
}

/** The last tag of the same word that ended itself. */
function lastWhole(tags: readonly Read[], tag: Read): Read | undefined {
  const before = tags.slice(0, tags.indexOf(tag));
  const last = before.findLast(({ word }) => word === tag.word);
  return last?.whole ? last : undefined;
}

/** A name as it should be written; the same name where nothing is near. */
function wordOf(name: string, known: readonly string[]): string {
  return known.includes(name) ? name : (nearest(name, known) ?? name);
}

function writeTag({ slash, word, rest, whole }: Read): string {
  if (slash) return `</${word}>`;
  return `<${word}${rest.trimEnd()}${whole ? ' /' : ''}>`;
}

/** A tag, and what it does. */
type Read = Tag & {
  /** The word that its name is most likely meant to be. */
  word: string;
  /** A closing tag without its stroke. */
  turned?: boolean;
  /** An opening tag that ends itself, although another ends it below. */
  cut?: boolean;
  /** A tag that should end itself, and nothing else ends it. */
  open?: boolean;
  /** A closing tag with the name of another word. */
  crossed?: boolean;
};

/** What should stand where; without `found`, the same slip has been told. */
export type TagSlip = Edit & { found?: Problem };
/** What was meant, and what is said of it. */
export type Mended = { source: Source; problems: Problem[] };
