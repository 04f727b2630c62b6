import type { Standard } from '../model/standard.ts';
import { decode, encode, readOwn } from './contents.ts';
import { writeDocument, type PageWays } from './document.ts';
import { onlyUsed } from './used.ts';

/**
 * What a learner gets of a portion: its page as it is packed for a standard, and what that leads to.
 * `script` is the folder of the learner's script below `for/`, where it is not that of the built site.
 */
export function learnerFiles(
  dist: string,
  site: ReadonlyMap<string, Uint8Array>,
  standard: Standard,
  { script, ...ways }: Ways,
): Map<string, Uint8Array> {
  const files = new Map([...site, ...(script ? readOwn(dist, script) : [])]);
  const read = (path: string) => decode(path, files.get(path) ?? new Uint8Array());
  const { html, styles } = writeDocument(read('index.html'), standard, ways);
  files.set('index.html', encode(html));
  const [first, ...others] = styles;
  // One request for all, however many drawn scenes there are.
  if (others.length > 0) files.set(first!, encode(styles.map(read).join('\n')));
  return onlyUsed(files);
}

type Ways = PageWays & { script?: string };
