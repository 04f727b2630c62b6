import type { ListItem, Paragraph, Root, RootContent } from 'mdast';
import { basename, dirname } from 'node:path';
import { visit } from 'unist-util-visit';
import { anyName, openDesk } from '../language/desk.ts';
import { lonePicture } from '../language/media.ts';
import { openSource } from '../language/source.ts';
import { headingAddresses } from './addresses.ts';
import { readOptions, type Option } from './options.ts';
import { questionKeys, sortKeys } from './question.ts';
import { listOf, property, wordsIn, type Attribute, type Word } from '../language/words.ts';

/**
 * The remark plugin of lessons. It turns the lists of `<Question>` and `<Sort>` into words of their
 * own (`<Prompt>`, `<Option>`, `<SortItem>`), so that authors write lists and components get
 * properties. All lessons share one document: every word and heading gets an address of its own.
 */
export function remarkLesson() {
  return (tree: Root, file: { path?: string; value: unknown }): void => {
    const path = file.path ?? '';
    if (basename(dirname(dirname(path))) !== 'lessons') return;
    const lesson = basename(path, '.mdx');
    const desk = openDesk(openSource(path, String(file.value)), anyName);
    for (const word of wordsIn(tree)) {
      locate(word, lesson);
      if (word.name === 'Question') rewrite(word, questionKeys, desk, toOption);
      if (word.name === 'Sort') rewrite(word, sortKeys, desk, toSortItem);
    }
    for (const [node, id] of headingAddresses(tree, lesson)) {
      node.data = { ...node.data, hProperties: { id } };
    }
    showPictures(tree);
  };
}

function rewrite<Key extends string>(
  word: Word,
  keys: readonly Key[],
  desk: Parameters<typeof readOptions>[2],
  make: (option: Option<Key>, word: Word) => Word,
): void {
  const list = listOf(word);
  if (!list) return;
  const made = readOptions(list, keys, desk).map((option) => make(option, word));
  const at = word.children.indexOf(list);
  const prompt = element('Prompt', { place: property(word, 'place')! }, word.children.slice(0, at));
  const rest = word.children.slice(at + 1);
  // MDX elements are not in mdast's own union of nodes.
  word.children = [prompt, ...made, ...rest] as unknown as RootContent[];
}

/** Adds `place`, the word's address in the document: its lesson and its id. */
function locate(word: Word, lesson: string): void {
  const id = property(word, 'id');
  if (id) word.attributes.push(attribute('place', `${lesson}/${id}`));
}

function toOption({ id, item, keys }: Option<'right' | 'why'>, question: Word): Word {
  const properties = {
    id,
    place: property(question, 'place')!,
    kind: property(question, 'kind') ?? 'one',
    right: keys.get('right')?.text === 'yes' ? 'yes' : 'no',
    why: keys.get('why')?.text ?? '',
  };
  return element('Option', properties, wordsOf(item));
}

function toSortItem({ id, item, keys }: Option<'goes' | 'why'>, sort: Word): Word {
  const properties = {
    id,
    place: property(sort, 'place')!,
    bins: property(sort, 'bins')!,
    goes: keys.get('goes')?.text ?? '',
    why: keys.get('why')?.text ?? '',
  };
  return element('SortItem', properties, wordsOf(item));
}

function element(name: string, properties: Record<string, string>, children: RootContent[]): Word {
  const attributes = Object.entries(properties).map(([key, value]) => attribute(key, value));
  return { type: 'mdxJsxFlowElement', name, attributes, children };
}

function attribute(name: string, value: string): Attribute {
  return { type: 'mdxJsxAttribute', name, value };
}

/** `[id] ` is for the author; what follows it is for the reader. */
function wordsOf(item: ListItem): RootContent[] {
  const words = item.children.find((child): child is Paragraph => child.type === 'paragraph');
  const [first, ...rest] = words?.children ?? [];
  if (first?.type !== 'text') return words?.children ?? [];
  return [{ ...first, value: first.value.replace(/^\[[^\]]*\]\s*/, '') }, ...rest];
}

/** A picture in a paragraph of its own is a figure, like `<Figure>`. */
function showPictures(tree: Root): void {
  visit(tree, (node, index, parent) => {
    const image = node.type === 'root' ? undefined : lonePicture(node);
    if (!image || index === undefined || !parent || !('children' in parent)) return;
    const figure = element('Figure', { src: image.url, alt: image.alt ?? '' }, []);
    // MDX elements are not in mdast's own union of nodes.
    parent.children[index] = figure as unknown as RootContent;
  });
}
