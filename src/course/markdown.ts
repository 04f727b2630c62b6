import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/**
 * The one configuration of Markdown for texts that come out of a compiled script. `toHtml` keeps
 * paragraphs and lists; `toInlineHtml` takes the one paragraph's content, for a button or a line.
 */
export function toHtml(markdown: string): string {
  return String(blocks.processSync(markdown));
}

export function toInlineHtml(markdown: string): string {
  return String(inline.processSync(markdown));
}

/** Plain words with the quotation marks and dashes of print, for titles and properties. */
export function toText(markdown: string): string {
  return toString(inline.runSync(inline.parse(markdown)));
}

/** Words in quotation marks inside narration are speech, and are set as speech. */
function markSpeech() {
  return (tree: Root) => {
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || !/“[^”]*”/.test(node.value)) return;
      const parts = node.value.split(/(“[^”]*”)/).filter((text) => text !== '');
      parent.children.splice(index, 1, ...parts.map(asSpeech));
      return index + parts.length;
    });
  };
}

function asSpeech(value: string): ElementContent {
  const text = { type: 'text' as const, value };
  if (!value.startsWith('“')) return text;
  const said: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['said'] },
    children: [text],
  };
  return said;
}

function unwrapParagraph() {
  return (tree: Root) => {
    tree.children = tree.children.flatMap((node) =>
      node.type === 'element' && node.tagName === 'p' ? node.children : [node],
    );
  };
}

const base = unified().use(remarkParse).use(remarkSmartypants).use(remarkRehype).use(markSpeech);
const blocks = base().use(rehypeStringify).freeze();
const inline = base().use(unwrapParagraph).use(rehypeStringify).freeze();
