import type { Element, Root } from 'hast';
import { refuseUnsafe } from './document-rules.ts';
import { listElements, parseHtml, removeElements, stringifyHtml } from './html.ts';
import type { Standard } from '../model/standard.ts';

/**
 * Writes a package's page: the built one, told which standard it is packed for and without what is of
 * another (`data-only`), under a content security policy that lets it load its own files and nothing
 * else. Of its style sheets it keeps the first; `styles` names all that it asked for, for whoever joins
 * them in that one. Throws one sentence when the page holds what that policy, a file:// address or an
 * LMS's folder would break.
 */
export function writeDocument(html: string, standard: Standard, ways: PageWays = {}): Written {
  const tree = parseHtml(html);
  refuseUnsafe(tree);
  const root = findElement(tree, 'html').properties;
  root.dataStandard = standard;
  if (ways.from) root.dataFrom = ways.from;
  // What is of one standard alone is in no other's package.
  removeElements(
    tree,
    ({ properties: { dataOnly } }) => dataOnly !== undefined && dataOnly !== standard,
  );
  unlinkAbsent(tree);
  const [first, ...others] = listElements(tree).filter(isStyleSheet);
  removeElements(tree, (element) => others.includes(element));
  const styles = [first, ...others].flatMap((link) => link?.properties.href ?? []).map(String);
  addPolicy(findElement(tree, 'head'), ways);
  return { html: stringifyHtml(tree), styles: [...new Set(styles)] };
}

function isStyleSheet({ tagName, properties: { rel } }: Element): boolean {
  return tagName === 'link' && Array.isArray(rel) && rel.includes('stylesheet');
}

/**
 * A lesson that is packed alone may speak of another, or of a conversation, that is not with it. The
 * words stay and lead nowhere.
 */
function unlinkAbsent(tree: Root): void {
  const elements = listElements(tree);
  const views = elements.flatMap(({ properties: { id, dataView } }) =>
    dataView === undefined ? [] : [`${String(id)}/`],
  );
  const isAbsent = (url: unknown) =>
    typeof url === 'string' &&
    /^#\/./.test(url) &&
    !views.some((view) => `${url.slice(1)}/`.startsWith(view) && view !== '//');
  for (const element of elements) {
    if (element.tagName !== 'a' || !isAbsent(element.properties.href)) continue;
    element.tagName = 'span';
    element.properties = {};
  }
}

/** The policy binds what follows it, so it comes before every script and style of the head. */
function addPolicy(head: Element, { frames }: PageWays): void {
  const charset = head.children.findIndex(
    (node) => node.type === 'element' && node.tagName === 'meta' && node.properties.charSet,
  );
  if (charset < 0) {
    throw new Error(
      'index.html has no <meta charset>: put <meta charset="utf-8"> first in its head.',
    );
  }
  head.children.splice(charset + 1, 0, {
    type: 'element',
    tagName: 'meta',
    properties: {
      httpEquiv: ['Content-Security-Policy'],
      content: frames ? `${policy}; frame-src ${frames}` : policy,
    },
    children: [],
  });
}

function findElement(tree: Root, tagName: string): Element {
  const found = listElements(tree).find((element) => element.tagName === tagName);
  // The parser supplies both; a document without them cannot come out of it.
  if (!found) throw new Error(`index.html has no <${tagName}>: build the site again.`);
  return found;
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export type Written = { html: string; styles: string[] };

export type PageWays = {
  /** The origins of the windows that may show this page and speak to it, parted by blanks. */
  from?: string;
  /** The one origin of which it may show a page. */
  frames?: string;
};
