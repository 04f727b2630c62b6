import type { Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { anyName, openDesk, type Desk } from './desk.ts';
import { isMediaWord, readMedium, type Medium } from './media.ts';
import { offsetOf, textOf } from './nodes.ts';
import { checkNearPictures } from './near-pictures.ts';
import { readMarkdown } from './read.ts';
import { openSource } from './source.ts';
import type { Word } from './words.ts';

/**
 * Looks through prose, however deep: where its links lead is noted as a use, and a picture, a sound
 * or a film in the middle of a sentence as a mistake. In a lesson media may stand anywhere in a
 * paragraph of their own, below the top of a conversation nowhere.
 */
export function lookThrough(
  tree: Root | RootContent,
  desk: Desk,
  where: keyof typeof strays,
): void {
  checkNearPictures(tree, desk);
  visit(tree, (node, _, parent) => {
    if (node.type === 'root') return undefined;
    const medium = where === 'lesson' ? readMedium(node, desk) : undefined;
    if (medium) {
      lookAtWords(medium, desk);
      return SKIP;
    }
    if (node.type === 'link' || node.type === 'definition') {
      // A link in the place of an id has been told as that.
      if (!isNoted(offsetOf(node), desk)) desk.use('link', node.url, offsetOf(node));
    } else if (node.type === 'text' && parent?.type !== 'link' && where === 'lesson') {
      useBareAddresses(node.value, offsetOf(node), desk);
    }
    if (node.type === 'text') {
      for (const form of openLinks) {
        const found = form.exec(node.value);
        if (found) noteOpen(found, offsetOf(node), desk);
      }
      noteStars(node, desk);
    }
    if (node.type === 'imageReference') desk.note('stray-text', offsetOf(node), { reason: byName });
    if (node.type === 'image' || isWord(node)) {
      const at = offsetOf(node);
      // Where nothing at all may stand, that has been said.
      if (!isNoted(at, desk)) desk.note('stray-text', at, { reason: strays[where] });
      return SKIP;
    }
    return undefined;
  });
}

/** The same for a text that has no places of its own, such as one of YAML: `at` is where it begins. */
export function lookInto(text: string, at: number, desk: Desk): void {
  const inner = openDesk(openSource(desk.source.file, text), anyName);
  lookThrough(readMarkdown(text), inner, 'conversation');
  for (const { kind, name } of inner.uses) desk.use(kind, name, at);
  for (const { code, message } of inner.problems) desk.note(code, at, { reason: message });
}

/** The same for what stands below a picture, a sound or a film. */
export function lookAtWords({ at, texts }: Medium, desk: Desk): void {
  for (const text of [texts.title, texts.caption, texts.credit]) lookInto(text ?? '', at, desk);
}

function isNoted(at: number, { source, problems }: Desk): boolean {
  const { line, column } = source.spot(at);
  return problems.some((one) => one.line === line && one.column === column);
}

/** A link that lacks a sign is words, and people would read its signs. */
function noteOpen(
  { 0: shown, 1: words, 2: address, index }: RegExpExecArray,
  at: number,
  desk: Desk,
): void {
  // Where the bracket is lost, the sentence ends behind the address.
  const [, own, rest] = /^(.*?)([.,;:!?]*)$/.exec(address ?? '')!;
  const reason = `"${shown}" is not quite a link. Write "[${words}](${own})${rest}".`;
  desk.note('dead-link', at + index, { reason });
}

/** Without its last bracket or the one in the middle, with a blank in it, or with its brackets the wrong way round. */
const openLinks = [
  /\[([^\][]*)\]\(([^\s)]*)/,
  /\[([^\][()]+)\(((?:#\/|https?:)[^\s)]*)/,
  /\[([^\][]*)\]\s+\(((?:#\/|https?:)[^\s)]*)\)/,
  /\(([^()]*)\)\[((?:#\/|https?:)[^\s\]]*)\]/,
];

/** Two stars that are still there when the text has been read make nothing bold. */
function noteStars(node: RootContent, desk: Desk): void {
  const { text, at } = textOf(node, desk);
  const found = /(?<!\\)\*\*/.exec(text);
  if (!found || isNoted(at + found.index, desk)) return;
  const reason =
    'These two stars have no partner, so people would read them. Write **so**, with no blank inside the stars, or take them away.';
  desk.note('lone-stars', at + found.index, { reason });
}

/** In a lesson an address without brackets becomes a link, too. */
function useBareAddresses(text: string, at: number, desk: Desk): void {
  for (const { 0: address, index } of text.matchAll(
    /\b(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?)]/gi,
  )) {
    const url = /^www/i.test(address) ? `http://${address}` : address;
    desk.use('link', url, at + index);
  }
}

function isWord(node: Root | RootContent): boolean {
  // MDX elements are not in mdast's own union of nodes.
  const { type, name } = node as unknown as Word;
  return (type === 'mdxJsxTextElement' || type === 'mdxJsxFlowElement') && isMediaWord(name);
}

const alone =
  'A picture, a sound or a film stands in a paragraph of its own. Put it on a line by itself, with an empty line above and below';
const strays = {
  lesson: `${alone}.`,
  conversation: `${alone}, in what is told: not in speech, in a list or in a choice.`,
  brief: 'A brief is words alone. Say what the picture shows, or take it away.',
  transcript: 'A transcript or a description is words alone. Say what the picture shows.',
} as const;
const byName = 'A picture is named where it stands. Write ![what it shows](its-file.webp).';
