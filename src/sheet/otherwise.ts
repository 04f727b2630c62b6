import type { Path, Slip } from './slip.ts';
import type { TooFew } from './too-few.ts';

/**
 * The first sentence that an example and the sheet do not have in common; `path` leads to its list, and
 * `tooFewFor` knows whether a sentence is unsaid for want of rows.
 */
export function otherwise(
  said: readonly string[],
  expected: readonly string[],
  path: Path,
  tooFewFor: (sentence: string) => TooFew | undefined,
): Slip {
  const differs = said.findIndex((one, i) => one !== expected[i]);
  const at = differs < 0 ? said.length : differs;
  const [is, was] = [said[at], expected[at]];
  const slip = (reason: string): Slip => ({
    path: was === undefined ? path : [...path, at],
    reason,
  });
  const few = was !== undefined && !said.includes(was) && tooFewFor(was);
  if (few) {
    // Without it, one row is enough.
    const [hold, cure] =
      few.held === 1
        ? ['1 row holds', 'Take it away']
        : [`${few.held} rows hold`, `Write ${few.held} there`];
    return {
      ...slip(
        `With this filled in, the sheet does not say "${was}": \`least\`{line} asks for ${few.least}, and ${hold}. ${cure}, or fill in more rows here.`,
      ),
      other: few.path,
    };
  }
  // What it says is expected, too, and only stands further down.
  if (is === undefined || (was !== undefined && !said.includes(was) && expected.includes(is))) {
    return slip(
      `With this filled in, the sheet does not say "${was}" Take it away here, or loosen its \`when\`.`,
    );
  }
  // [What helps, and whom?]
  const isCut = expected
    .slice(at)
    .some((_, n, rest) => n > 0 && rest.slice(0, n + 1).join(', ') === is);
  if (isCut) {
    const cure = `Put quotation marks round the whole one: "${is}".`;
    return slip(`In brackets a comma parts one sentence from the next. ${cure}`);
  }
  const isNew = was === undefined || said.includes(was);
  const [shown, and] = isNew ? [is, ''] : apart(is, was);
  return slip(
    `With this filled in, the sheet says "${shown}"${and && `, and not "${and}"`} Write ${isNew ? 'it' : 'that'} here${isNew ? ', too' : ''}, or change its words or its \`when\`.`,
  );
}

/** Of two long sentences the words that differ, with a few around them. */
function apart(one: string, other: string): [string, string] {
  const [a, b] = [one.split(' '), other.split(' ')];
  if (one.length < longest) return [one, other];
  const most = Math.min(a.length, b.length);
  const same = (from: (words: string[], i: number) => string | undefined) => {
    const end = Array.from({ length: most }).findIndex((_, i) => from(a, i) !== from(b, i));
    return end < 0 ? most : end;
  };
  const head = Math.max(0, same((words, i) => words[i]) - around);
  const tail = Math.max(0, same((words, i) => words.at(-1 - i)) - around);
  const cut = (words: string[]) => {
    const shown = words.slice(head, Math.max(head, words.length - tail)).join(' ');
    return `${head > 0 ? '… ' : ''}${shown}${tail > 0 ? ' …' : ''}`;
  };
  return [cut(a), cut(b)];
}

const longest = 60;
const around = 3;
