import { imageMetadata } from 'astro/assets/utils';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '../../model/problem.ts';
import { ContentError } from '../content-error.ts';
import type { BuiltMedium } from '../outline.ts';

/**
 * Adds their size in pixels to the pictures: a page that knows it does not jump when they come.
 * Throws a `ContentError` for one that cannot be measured.
 */
export async function withSizes(media: Media, root: string): Promise<Media> {
  const measured = Object.entries(media).map(async ([name, medium]) => {
    if (medium.kind !== 'picture') return [name, medium] as const;
    const file = `content/media/${name}`;
    try {
      const { width, height } = await imageMetadata(readFileSync(join(root, file)), file);
      return [name, { ...medium, width: Math.round(width), height: Math.round(height) }] as const;
    } catch {
      const ending = name.split('.').at(-1)!;
      throw new ContentError([problem('media-content', { file }, { name, ending })], root);
    }
  });
  return Object.fromEntries(await Promise.all(measured));
}

type Media = Record<string, BuiltMedium>;
