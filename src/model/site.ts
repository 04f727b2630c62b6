import { z } from 'zod';
import { Id } from './names.ts';

/** `content/site.yaml`: values an organisation sets once; a script names them as `$name`. */
export const SiteFile = z
  .record(
    Id,
    z
      .strictObject({
        type: z
          .enum(['money', 'number', 'text'])
          .describe('money: an amount in the currency of this file. number. text.'),
        default: z
          .union([z.string(), z.number()])
          .describe('What people read. A text stands in the middle of a sentence: start it small.'),
        about: z.string().min(1).describe('What it is for, in a few words.'),
      })
      .superRefine(({ type, default: value }, context) => {
        if (type === 'text' || typeof value === 'number') return;
        const message = `a number, because the type is ${type}`;
        context.addIssue({ code: 'custom', path: ['default'], message });
      })
      .describe('A value that lessons and conversations name, such as $spending-limit.'),
  )
  .describe('What your organisation sets once.');
export type SiteFile = z.infer<typeof SiteFile>;
