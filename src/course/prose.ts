import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Source } from '../language/source.ts';
import type { CourseFile } from '../model/course-file.ts';
import type { Problem } from '../model/problem.ts';
import { usualTerms } from '../model/terms.ts';
import { hardToRead } from '../proofs/advice/hard-to-read.ts';
import { longSentences } from '../proofs/advice/long-line.ts';
import { plain, unquoted } from '../proofs/advice/plain.ts';
import { unkindWords } from '../proofs/advice/prose.ts';
import { sayUnkind } from '../proofs/advice/unkind-words.ts';

/**
 * What is worth a look in the words of a lesson or a brief, paragraph by paragraph: words that can hurt
 * or leave somebody out, sentences that are too long or too hard for the reading level of the course.
 * What stands in quotation marks is somebody else's, the source of a fact in brackets is read by nobody
 * aloud, and what the organisation fills in is not known here. Courses are in English so far, and so are
 * the lists of words.
 */
export function judgeProse(tree: Root, source: Source, level: Level = usual): Problem[] {
  const { reading, terms } = level;
  const blocks = blocksOf(tree, source);
  const at = (place: string) => source.spot(Number(place));
  const long = longSentences(blocks, reading.words, at);
  // A sentence that is made two of may be hard no longer.
  const told = new Set(long.map(({ line }) => line));
  const others = blocks.filter(({ at: place }) => !told.has(at(place).line));
  return [
    ...unkindWords(blocks.map(({ text }) => text)).flatMap((found, i) =>
      found.length > 0 ? [sayUnkind(found, at(blocks[i]!.at))] : [],
    ),
    ...long,
    ...(terms ? hardToRead(others, reading.age, at, terms) : []),
  ];
}

/** The text of each paragraph and heading, by its offset. */
function blocksOf(tree: Root, { text }: Source): { at: string; text: string }[] {
  const blocks: { at: string; text: string }[] = [];
  visit(tree, ['paragraph', 'heading'], ({ position }) => {
    const [at, end] = [position?.start.offset, position?.end.offset];
    if (at === undefined || end === undefined) return;
    const words = unquoted(plain(text.slice(at, end)))
      .replace(/ ?\([^()]*\b(?:19|20)\d\d\b[^()]*\)/g, '')
      .replace(/\$[a-z][a-z-]*/g, '…');
    blocks.push({ at: String(at), text: words });
  });
  return blocks;
}

const usual: Level = { reading: usualTerms.reading, terms: [] };

/**
 * What the words are measured against: the course's reading level, and the terms that it explains, which
 * are no hard words; where those could not be read, nobody can say what is hard.
 */
export type Level = { reading: CourseFile['reading']; terms: readonly string[] | undefined };
