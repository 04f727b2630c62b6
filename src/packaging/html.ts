import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Reads an HTML document as a browser would. */
export function parseHtml(html: string): Root {
  return unified().use(rehypeParse).parse(html);
}

/** Writes a document; the same tree gives the same text. */
export function stringifyHtml(tree: Root): string {
  return unified().use(rehypeStringify).stringify(tree);
}

/** Takes out of a document every element that this is said of, with what is in it. */
export function removeElements(tree: Root, isMeant: (element: Element) => boolean): void {
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !isMeant(element)) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

/** Every element in document order, those inside `<template>` included. */
export function listElements(tree: Root): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    found.push(element);
    if (element.content) found.push(...listElements(element.content));
  });
  return found;
}
