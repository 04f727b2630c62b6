import type { Root } from 'mdast';
import type { Question } from '../model/course.ts';
import { idPattern } from '../model/names.ts';
import type { Spot } from '../model/problem.ts';
import { signsShown } from '../language/bare-words.ts';
import type { Desk, Named } from '../language/desk.ts';
import { nearest } from '../language/guess.ts';
import { isMediaWord } from '../language/media.ts';
import { badId } from '../language/plain-id.ts';
import { checkProperties } from '../language/properties.ts';
import { wordFacts } from '../language/tags.ts';
import { property, spotOf, wordsIn, type Word } from '../language/words.ts';
import type { Known } from './known.ts';
import { readPlaced } from './placed.ts';
import { readQuestion } from './question.ts';
import { recalledIn } from './recall.ts';
import { rules, type Around } from './rules.ts';
import { isOwner, namingWords, vocabulary, words, askingWords } from './vocabulary.ts';

/**
 * Reads the words of a lesson: each has its properties, its rule and its own id. What comes back are the
 * questions of which the answers are kept; `spots` is told where they and their options are written.
 * `whole` says that every tag could be read.
 */
export function readWords(
  tree: Root,
  desk: Desk,
  known: Known,
  spots: Map<string, Spot>,
  whole: boolean,
): Question[] {
  const questions: Question[] = [];
  const ids = new Map<string, Named>();
  const all = wordsIn(tree);
  // Where a tag could not be read, nobody knows what stands in what; an unknown word may mean any.
  const holds = ({ name }: Word) =>
    /^(?:Check|Recall)$/.test(name ?? '') || !words.includes(name ?? '');
  const checked = whole ? all.filter(holds).flatMap(wordsIn) : all;
  const around: Around = { known, all, whole, checked };
  const recalled = recalledIn(all);
  for (const word of all) {
    const name = word.name ?? '';
    if (isMediaWord(name)) continue;
    if (!isOwner(name)) {
      const facts = wordFacts(name, nearest(name, words), words);
      const guess = bold.get(name) ?? facts['guess']!;
      desk.note('unknown-word', spotOf(word), { ...facts, guess });
      continue;
    }
    checkProperties(word, vocabulary[name], desk);
    const signs = signsShown(property(word, 'title') ?? '');
    if (signs) desk.note('lone-stars', spotOf(word, 'title'), { reason: signs });
    for (const check of rules[name]) check(word, desk, around);
    const id = property(word, 'id');
    if (id === undefined || namingWords.includes(name)) continue;
    checkId(id, { kind: `<${name}>`, at: spotOf(word, 'id') }, ids, desk);
    if (!askingWords.includes(name)) continue;
    const read = name === 'Question' ? readQuestion : readPlaced;
    // Another wording has no answer of its own to keep.
    const isAgain = property(word, 'again') !== undefined;
    const isApart = recalled.includes(word) || !(name === 'Question' || checked.includes(word));
    if (isAgain || isApart) {
      read(word, id, desk);
      continue;
    }
    spots.set(id, desk.source.spot(spotOf(word)));
    questions.push(read(word, id, desk, (option, spot) => spots.set(`${id}/${option}`, spot)));
  }
  return questions;
}

/** What other programs write for it. */
const bold = new Map<string, string>([
  ...['b', 'strong'].map((name) => [name, ' Bold words are written **so**.'] as const),
  ...['i', 'em', 'u'].map((name) => [name, ' Words that stand out are written _so_.'] as const),
]);

function checkId(id: string, own: Named, ids: Map<string, Named>, desk: Desk): void {
  if (!idPattern.test(id)) desk.note('bad-id', own.at, badId(id));
  const before = ids.get(id);
  if (before === undefined) ids.set(id, own);
  else desk.noteTwice(id, { kind: 'id', at: own.at }, before);
}
