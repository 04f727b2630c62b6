import type { Element, Root } from 'hast';
import { listElements } from './html.ts';

/** Every URL that a document's elements name, in document order. */
export function listHtmlReferences(tree: Root): Reference[] {
  return listElements(tree).flatMap(referencesOf);
}

/** Every URL that a style sheet names, by `url()` or `@import`. */
export function listCssReferences(css: string): string[] {
  const bare = css.replace(/\/\*[^]*?\*\//g, '');
  const named =
    /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')]*?))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;
  return Array.from(bare.matchAll(named), (match) => match.slice(1).find(Boolean) ?? '');
}

function referencesOf(element: Element): Reference[] {
  return Object.entries(attributes).flatMap(([property, attribute]) => {
    const value = element.properties[property];
    if (typeof value !== 'string') return [];
    const urls = attribute.endsWith('srcset') ? splitSrcset(value) : [value];
    return urls.map((url) => ({ element: element.tagName, attribute, url }));
  });
}

/** A comma ends a candidate only after white space or at its end; a data: URL may hold others. */
function splitSrcset(value: string): string[] {
  const candidates = value.matchAll(/([^\s,](?:\S*[^\s,])?)(?:\s+[^\s,]+)?\s*(?:,|$)/g);
  return Array.from(candidates, (match) => match[1] ?? '');
}

// hast's name of the property, HTML's name of the attribute.
const attributes = {
  src: 'src',
  href: 'href',
  xLinkHref: 'xlink:href',
  srcSet: 'srcset',
  imageSrcSet: 'imagesrcset',
  poster: 'poster',
  data: 'data',
  action: 'action',
  formAction: 'formaction',
};

export type Reference = { element: string; attribute: string; url: string };
