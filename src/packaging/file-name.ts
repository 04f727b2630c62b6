import type { Label } from '../model/label.ts';
import { type Format, formatNames } from './formats.ts';

/**
 * The name of a zip: course, version, what is packed alone, form. The manifest takes the id and the
 * version, so they make a lawful one.
 */
export function fileName({ course, version, name }: Label, format: Format): string {
  return `${[course, version, ...(name ? [name] : []), format].join('-')}.zip`;
}

/** The name of a zip that shows the course from its host, or of what the host publishes. */
export function thinName({ course, version }: Label, format: Format | 'host'): string {
  return `${course}-${version}-thin-${format}.zip`;
}

/**
 * Whether a file is one that packing this version of the course writes, or wrote when it had another
 * portion: a zip, or the sheet beside it, under a name of exactly that form. What somebody has put
 * beside them under a name of their own is none.
 */
export function isOfPackage(path: string, { course, version }: Label): boolean {
  const [name = '', ...folders] = path.split('/').reverse();
  const own = `${course}-${version}-`;
  // As it lies in `dist/packages`; a copy that somebody keeps in a folder of their own is theirs.
  const place = [...folders.reverse(), name.slice(own.length)].join('/');
  return name.startsWith(own) && rest.test(place);
}

const rest = new RegExp(
  `^(?:(?:lessons/lesson|scenarios/scenario)-[a-z0-9-]+-|thin/thin-)?(?:${formatNames.join('|')}|(?<=thin-)host)\\.(?:zip|html)$`,
);
