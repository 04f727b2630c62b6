import { z } from 'zod';

/** What a file of `content/media/` can be, by the ending of its name. Every browser of today shows them. */
export const endings = {
  picture: ['webp', 'png', 'jpg', 'jpeg', 'svg'],
  sound: ['mp3', 'm4a'],
  film: ['mp4', 'webm'],
  captions: ['vtt'],
  transcript: ['md'],
} as const satisfies Record<string, readonly string[]>;
export type MediaKind = keyof typeof endings;

/** What a file should weigh at most, in bytes, and all that a course shows together. */
export const heaviest = {
  picture: 400_000,
  sound: 2_000_000,
  film: 4_000_000,
  captions: 100_000,
  transcript: 100_000,
  all: 6_000_000,
} as const satisfies Record<MediaKind | 'all', number>;

/**
 * `content/media/credits.yaml`: who made each file, and on what terms it may be shown. The key is the
 * file's name, with its folder below `media/` where it is in one.
 */
export const CreditsFile = z
  .record(
    z.string(),
    z
      .strictObject({
        credit: z
          .string()
          .min(1)
          .describe('Who made it, as people will read it below the picture.'),
        licence: z
          .string()
          .min(1)
          .describe('On what terms it may be shown: "CC BY 4.0", "our own", "bought from …".'),
        source: z
          .string()
          .min(1)
          .optional()
          .describe('Where it comes from; an address is made a link.'),
      })
      .describe('One file of content/media, under its name, such as desk.webp.'),
  )
  .describe('Who made each file of content/media, and on what terms it may be shown.');
export type CreditsFile = z.infer<typeof CreditsFile>;
export type Credit = CreditsFile[string];
