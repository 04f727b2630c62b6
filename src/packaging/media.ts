import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseHtml } from './html.ts';
import { listHtmlReferences } from './references.ts';
import { readUrl } from './urls.ts';

/**
 * Puts the pictures, sounds and films beside the built document: those that it refers to, and no
 * others, so that a package holds nothing that nobody sees. One that is not there is left to the
 * check of the whole package (`contents.ts`).
 */
export function publishMedia(root: string, dist: string): void {
  const page = parseHtml(readFileSync(join(dist, 'index.html'), 'utf8'));
  for (const { url: written } of listHtmlReferences(page)) {
    const url = readUrl(written);
    if (url.kind !== 'relative' || !url.path.startsWith(published)) continue;
    const source = join(root, 'content/media', url.path.slice(published.length));
    if (!existsSync(source)) continue;
    mkdirSync(dirname(join(dist, url.path)), { recursive: true });
    copyFileSync(source, join(dist, url.path));
  }
}

const published = 'assets/media/';
