import { posix } from 'node:path';

/** Reads a URL as written in a page or a style sheet, after the cleaning a browser does first. */
export function readUrl(written: string): Url {
  const url = written.replace(/[\t\n\r]/g, '').trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1];
  if (scheme) return { kind: 'scheme', scheme: scheme.toLowerCase(), url };
  // A browser reads "\" as "/".
  if (/^[/\\]/.test(url)) return { kind: 'rooted', url };
  const path = url.replace(/[?#].*$/, '');
  return path === '' ? { kind: 'same-file', url } : { kind: 'relative', path, url };
}

/** The place in the package that a relative path written in the file `base` leads to. */
export function resolvePath(base: string, path: string): string {
  return posix.normalize(posix.join(posix.dirname(base), path));
}

export type Url =
  | { kind: 'scheme'; scheme: string; url: string }
  | { kind: 'rooted'; url: string }
  | { kind: 'same-file'; url: string }
  | { kind: 'relative'; path: string; url: string };
