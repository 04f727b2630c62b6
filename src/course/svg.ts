import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

/** Reads a drawing as a tree. */
export function parseSvg(svg: string): Root {
  return parser.parse(svg);
}

/** Writes it again as XML. */
export function writeSvg(element: Element): string {
  return writer.stringify({ type: 'root', children: [element] });
}

const parser = unified().use(rehypeParse, { fragment: true, space: 'svg' }).freeze();
const writer = unified()
  .use(rehypeStringify, { space: 'svg', closeEmptyElements: true, closeSelfClosing: true })
  .freeze();
