import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { fill } from '../i18n.ts';

/**
 * The HTML of a lesson with a line before each of its headings that says which part this is and how
 * long it is from there to the end. `minutes` is the whole, shared out by the length of what is
 * written, as the page goes on to do (`player/lesson/lesson-view.ts`); `slugs` are the addresses of
 * the headings.
 */
export function withParts(
  html: string,
  slugs: readonly string[],
  minutes: number,
  words: Words,
): string {
  const page = unified()
    .use(rehypeParse, { fragment: true })
    .use(rehypeParts, { slugs, minutes, words })
    .use(rehypeStringify);
  return String(page.processSync(html));
}

/** The rehype plugin that puts the lines in. */
function rehypeParts({ slugs, minutes, words }: Parts) {
  return (tree: Root): void => {
    const all = toString(tree).length;
    let before = 0;
    let number = 0;
    visit(tree, (node, index, parent) => {
      if (node.type === 'text') before += node.value.length;
      if (node.type !== 'element' || node.tagName !== 'h2' || !parent || index === undefined)
        return;
      if (!slugs.includes(String(node.properties['id']))) return;
      number += 1;
      const part = fill(words['page-part'], { number, count: slugs.length });
      const left = Math.ceil((1 - before / all) * minutes);
      const time = fill(words['page-minutes-left'], { minutes: left });
      parent.children.splice(index, 0, lineOf(part, time, words['page-minutes-left']));
      // What is in the heading is read next, then what stands behind it, which is one further now.
      return index + 2;
    });
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

type Words = { 'page-part': string; 'page-minutes-left': string };
type Parts = { slugs: readonly string[]; minutes: number; words: Words };
