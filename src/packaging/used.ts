import { parseHtml } from './html.ts';
import { listCssReferences, listHtmlReferences } from './references.ts';
import { readUrl, resolvePath } from './urls.ts';

/**
 * The files of a site that its page leads to, directly or through a style sheet, in the order they
 * have there: a package holds these and nothing else. The learner's script names no file.
 */
export function onlyUsed(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const reached = new Set(['index.html']);
  for (const path of reached) {
    for (const written of namedIn(path, files.get(path))) {
      const url = readUrl(written);
      const place = url.kind === 'relative' ? resolvePath(path, url.path) : '';
      if (files.has(place)) reached.add(place);
    }
  }
  return new Map([...files].filter(([path]) => reached.has(path)));
}

function namedIn(path: string, bytes: Uint8Array | undefined): string[] {
  const text = () => new TextDecoder().decode(bytes);
  if (path.endsWith('.css')) return listCssReferences(text());
  return path.endsWith('.html') ? listHtmlReferences(parseHtml(text())).map(({ url }) => url) : [];
}
