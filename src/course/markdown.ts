import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Root as Page } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { rehypeElsewhere } from './elsewhere.ts';

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

/** Plain words with the quotation marks and dashes of print, and every other sign as it was written. */
export function setType(words: string): string {
  const text = { type: 'text' as const, value: words };
  const paragraph = { type: 'paragraph' as const, children: [text] };
  const page: Page = { type: 'root', children: [paragraph] };
  return toString(inline.runSync(page));
}

/** What Markdown says, without its signs: for a label or a line that can hold no markup. */
export function toText(markdown: string): string {
  return toString(inline.runSync(inline.parse(markdown)));
}

/** Words in quotation marks inside narration are speech, and are set as speech. */
function markSpeech() {
  return (tree: Root) => {
    visit(tree, 'element', (node) => {
      // Markdown makes no span: this one is a speech that has just been gathered.
      if (node.tagName !== 'span') node.children = gatherSpeech(node.children);
    });
  };
}

/** What stands between two marks is one speech, emphasis in it included. */
function gatherSpeech(nodes: readonly ElementContent[]): ElementContent[] {
  const gathered: ElementContent[] = [];
  let speech: ElementContent[] = [];
  for (const node of nodes.flatMap(atMarks)) {
    const text = node.type === 'text' ? node.value : '';
    if (text.startsWith('“')) gathered.push(...speech.splice(0));
    const isSaid = text.startsWith('“') || speech.length > 0;
    (isSaid ? speech : gathered).push(node);
    if (text.endsWith('”') && speech.length > 0) gathered.push(said(speech.splice(0)));
  }
  return [...gathered, ...speech];
}

function atMarks(node: ElementContent): ElementContent[] {
  if (node.type !== 'text') return [node];
  const parts = node.value.split(/(?=“)|(?<=”)/);
  return parts.map((value) => ({ type: 'text', value }));
}

function said(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties: { className: ['said'] }, children };
}

function unwrapParagraph() {
  return (tree: Root) => {
    tree.children = tree.children.flatMap((node) =>
      node.type === 'element' && node.tagName === 'p' ? node.children : [node],
    );
  };
}

const base = unified()
  .use(remarkParse)
  .use(remarkSmartypants)
  .use(remarkRehype)
  .use(markSpeech)
  .use(rehypeElsewhere);
const blocks = base().use(rehypeStringify).freeze();
const inline = base().use(unwrapParagraph).use(rehypeStringify).freeze();
