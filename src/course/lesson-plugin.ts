import type { Root } from 'mdast';
import { basename, dirname } from 'node:path';
import { visit } from 'unist-util-visit';
import { anyName, openDesk } from '../language/desk.ts';
import { lonePicture } from '../language/media.ts';
import { openSource } from '../language/source.ts';
import { headingAddresses } from './addresses.ts';
import { sidesOf } from './compare.ts';
import { asContent, attribute, element } from './element.ts';
import { divideAsking } from './items.ts';
import { askingWords, inlineWords } from './vocabulary.ts';
import { property, wordsIn, type Word } from '../language/words.ts';

/**
 * The remark plugin of lessons. It turns the lists of questions and sorts, and the halves of
 * `<Compare>`, into words of their own (`<Option>`, `<SortItem>`, `<Side>` …), so that authors write
 * prose and lists, and components get properties. All lessons share one document: every word and heading gets an address of its own.
 */
export function remarkLesson() {
  return (tree: Root, file: LessonFile): void => {
    const path = file.path ?? '';
    if (basename(dirname(dirname(path))) !== 'lessons') return;
    const lesson = file.data?.astro?.frontmatter?.was ?? basename(path, '.mdx');
    const desk = openDesk(openSource(path, String(file.value)), anyName);
    const explained = new Map<string, number>();
    const all = wordsIn(tree);
    const held = new Set(all.filter(isHolder).flatMap(wordsIn));
    for (const word of all) {
      locate(word, lesson);
      if (inlineWords.includes(word.name ?? '')) number(word, explained);
      if (word.name === 'Compare') divide(word);
      if (!askingWords.includes(word.name ?? '')) continue;
      divideAsking(word, desk);
      if (!held.has(word)) setApart(word);
    }
    for (const [node, id] of headingAddresses(tree, lesson)) {
      node.data = { ...node.data, hProperties: { id, tabIndex: -1 } };
    }
    showPictures(tree);
  };
}

/** What asks for an answer outside a check is for learning alone, and in a frame of its own. */
function setApart(word: Word): void {
  Object.assign(word, element('Practice', {}, [{ ...word }]));
}

function isHolder({ name }: Word): boolean {
  return name === 'Check' || name === 'Recall';
}

/** Adds `place`, the word's address in the document: its lesson and its id. */
function locate(word: Word, lesson: string): void {
  const id = property(word, 'id');
  if (id) word.attributes.push(attribute('place', `${lesson}/${id}`));
}

/** A term may be explained more than once: after the first time its address has a number, too. */
function number(term: Word, explained: Map<string, number>): void {
  const place = term.attributes.find(({ name }) => name === 'place');
  if (typeof place?.value !== 'string') return;
  const count = (explained.get(place.value) ?? 0) + 1;
  explained.set(place.value, count);
  if (count > 1) place.value += `~${count}`;
}

/** The two sides of a comparison become words of their own. */
function divide(compare: Word): void {
  const made = sidesOf(compare).sides.map(({ name, children }, i) =>
    element('Side', { name, kind: i === 0 ? 'flawed' : 'repaired' }, children),
  );
  compare.children = asContent(made);
}

/** A picture in a paragraph of its own is a figure, like `<Figure>`. */
function showPictures(tree: Root): void {
  visit(tree, (node, index, parent) => {
    const image = node.type === 'root' ? undefined : lonePicture(node);
    if (!image || index === undefined || !parent || !('children' in parent)) return;
    const figure = element('Figure', { src: image.url, alt: image.alt ?? '' }, []);
    parent.children.splice(index, 1, ...asContent([figure]));
  });
}

/** Its front matter has been read before; what is wrong with it has been told. */
type LessonFile = {
  path?: string;
  value: unknown;
  data?: { astro?: { frontmatter?: { was?: string } } };
};
