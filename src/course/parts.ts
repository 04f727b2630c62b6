import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { fill } from '../i18n.ts';
import { minutesLeft } from './minutes-left.ts';
import { rehypeSaidOnce } from './said-once.ts';

/**
 * The HTML of a lesson with a line before each of its headings that says which part this is and how
 * long it is from there to the end; `slugs` are the addresses of the headings, none for a lesson that
 * needs no such map. For in between, the first block of it has a list (`data-left`): for the first of
 * the minutes that are left, the next, and so on to the last, how many blocks begin in it. The page tells
 * it on (`player/lesson/lesson-view.ts`). Before all that, what the lesson says twice is said once.
 */
export function withParts(
  html: string,
  slugs: readonly string[],
  minutes: number,
  words: Words,
): string {
  const page = unified()
    .use(rehypeParse, { fragment: true })
    .use(rehypeSaidOnce)
    .use(rehypeParts, { slugs, minutes, words })
    .use(rehypeStringify);
  return String(page.processSync(html));
}

/** The rehype plugin that puts them in. */
function rehypeParts({ slugs, minutes, words }: Parts) {
  return (tree: Root): void => {
    const leftAt = minutesLeft(tree, minutes);
    const begun: number[] = new Array<number>(Math.ceil(minutes)).fill(0);
    let first: Element | undefined;
    let said = begun.length;
    let number = 0;
    visit(tree, 'element', (node, index, parent) => {
      // They were for the sum.
      delete node.properties['dataMinutes'];
      delete node.properties['dataApart'];
      // What is in a sheet goes by what is filled in.
      if (node.tagName === 'private-sheet') return SKIP;
      // Nobody knows it to the second: only what is clearly over a minute is another one.
      const left = Math.max(1, Math.ceil(leftAt.get(node)! - 0.05));
      if (blocks.includes(node.tagName)) {
        first ??= node;
        said = Math.min(said, left);
        begun[begun.length - said]! += 1;
      }
      if (node.tagName !== 'h2' || !parent || index === undefined) return undefined;
      if (!slugs.includes(String(node.properties['id']))) return undefined;
      number += 1;
      const part = fill(words['page-part'], { number, count: slugs.length });
      const time = fill(words['page-minutes-left'], { minutes: left });
      parent.children.splice(index, 0, lineOf(part, time, words['page-minutes-left']));
      // What is in the heading is read next, then what stands behind it, which is one further now.
      return index + 2;
    });
    if (first) first.properties['dataLeft'] = begun.join(' ');
  };
}

function lineOf(part: string, time: string, pattern: string): Element {
  const span = (text: string, properties: Element['properties'] = {}): Element => ({
    type: 'element',
    tagName: 'span',
    properties,
    children: [{ type: 'text', value: text }],
  });
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['part', 'on-top', 'small', 'soft'] },
    children: [span(part), { type: 'text', value: ' ' }, span(time, { dataFill: pattern })],
  };
}

/** What a lesson is made of, one below the other: what one rests at, as the page looks for it, too. */
const blocks = ['h2', 'h3', 'p', 'li', 'figure', 'form'];

type Words = { 'page-part': string; 'page-minutes-left': string };
type Parts = { slugs: readonly string[]; minutes: number; words: Words };
