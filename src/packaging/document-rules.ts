import type { Element, Root } from 'hast';
import { listElements } from './html.ts';
import { listHtmlReferences, type Reference } from './references.ts';
import { readUrl } from './urls.ts';

/** Throws one sentence about the first thing in the page that would not survive being packed. */
export function refuseUnsafe(tree: Root): void {
  for (const element of listElements(tree)) {
    const complaint = explainElement(element);
    if (complaint) throw new Error(`index.html holds ${complaint}`);
  }
  for (const reference of listHtmlReferences(tree)) {
    if (!mayStay(reference)) throw new Error(describeOutsider(reference));
  }
}

function explainElement({ tagName, properties }: Element): string | undefined {
  const handler = Object.keys(properties).find((name) => /^on/i.test(name));
  if (handler) {
    return `<${tagName} ${handler.toLowerCase()}="…">, and the page's policy forbids inline handlers: listen for the event in the player.`;
  }
  if (properties.style !== undefined) {
    return `<${tagName} style="…">, and the page's policy forbids style attributes: use a class.`;
  }
  if (tagName === 'style') {
    return "a <style>, and the page's policy forbids inline styles: move it into a style sheet.";
  }
  if (tagName === 'script') return explainScript(properties);
  if (tagName === 'base') {
    return 'a <base>, and relative links would no longer find their files: remove it.';
  }
  if (
    tagName === 'meta' &&
    String(properties.httpEquiv).toLowerCase() === 'content-security-policy'
  ) {
    return 'a Content-Security-Policy already, and the packer writes the only one: remove it.';
  }
  return undefined;
}

function explainScript({ src, type }: Element['properties']): string | undefined {
  if (src === undefined && type !== 'application/json') {
    return "an inline <script>, and the page's policy forbids it: put it in a file.";
  }
  if (src !== undefined && type === 'module') {
    return `the module script "${String(src)}", and modules do not run from file://: use one classic script with "defer".`;
  }
  return undefined;
}

/** A link may leave the package, by https, to an e-mail program or a telephone; what a page loads may not. */
function mayStay({ element, url }: Reference): boolean {
  const read = readUrl(url);
  if (read.kind === 'rooted') return false;
  if (read.kind !== 'scheme') return true;
  if (element === 'a') return /^(?:mailto|tel):|^https:\/\/[^/]/i.test(read.url);
  if (element === 'track') return /^data:text\/vtt[;,]/i.test(read.url);
  return element !== 'script' && /^data:image\//i.test(read.url);
}

function describeOutsider({ element, attribute, url }: Reference): string {
  const shown = url.length > 60 ? `${url.slice(0, 60)}…` : url;
  return `index.html holds <${element} ${attribute}="${shown}">, and a package reaches only its own files: make the address relative to index.html.`;
}
