import { problem, type Problem } from '../model/problem.ts';
import { alsoAt, tellOnce } from '../language/repeats.ts';
import { bodyStart } from '../language/traps.ts';

/**
 * Signs that look like a blank, or like nothing, where only a blank is read as one: before a line that
 * has a form of its own, and behind the hyphen, the hash signs or the colon that make it one. Word
 * processors and web pages leave them. In the middle of a sentence they do no harm.
 */
export function oddBlanks(file: string, text: string): Problem[] {
  const yaml = file.endsWith('.mdx') ? text.slice(0, bodyStart(text)).split('\n').length : Infinity;
  const found = text.split('\n').flatMap((line, i) => {
    const form = i + 1 < yaml ? [marker, lead, key, start] : [marker, lead];
    const [, before, odd] = [...form, inName].map((one) => one.exec(line)).find(Boolean) ?? [];
    if (before === undefined || odd === undefined) return [];
    const place =
      before.trim() === '' ? 'at the beginning of this line' : `behind "${before.trim()}"`;
    const facts = { place, ...cureOf(odd, line.slice(before.length + odd.length)) };
    return [problem('odd-blank', { file, line: i + 1, column: before.length + 1 }, facts)];
  });
  return tellOnce(found, ({ code }) => code, alsoAt);
}

function cureOf(odd: string, rest: string): { what: string; cure: string } {
  if (unseen.test(odd)) {
    const [word = ''] = rest.trim().split(/\s/);
    const where = word === '' ? 'at the end of the line' : `right before "${word}"`;
    const cure = `Put the cursor ${where}, and press Backspace once.`;
    return { what: 'is a sign that nobody can see', cure };
  }
  const [what, them] =
    odd.length > 1 ? ['are signs that only look like blanks', 'them'] : [one, 'it'];
  const times = odd.length > 1 ? ` ${odd.length} times` : '';
  return { what, cure: `Delete ${them}, and press the space bar${times}.` };
}

const one = 'is a sign that only looks like a blank';
const odd = '[\\u00a0\\u2000-\\u200d\\u202f\\u205f\\u2060\\u3000\\ufeff\\u00ad]';
const unseen = /^[\u200b-\u200d\u2060\ufeff\u00ad]$/;
/** `- [own]`, `## Title`, `1. One` */
const marker = new RegExp(`^([ \\t]*(?:[-*+]|#{1,6}|\\d+[.)]))(${odd}+)`);
const lead = new RegExp(`^([ \\t]*)(${odd}(?:${odd}|[ \\t])*)(?=[-*+#<%[]|[a-z-]+:)`);
const key = new RegExp(`^([ \\t]*(?:- +)?[^\\s:"']+:)(${odd}+)`);
/** Nobody sees it before a name, and in the first word behind a sign or a key, where one can stand. */
const inName =
  /^([ \t]*(?:(?=[\u200b-\u200d\u2060\ufeff]\p{L})|(?:[-*+]|#{1,6})[ \t]+(?:\[|[a-z-]+:[ \t]*\[?)?[\w-]*|[a-z-]+:[ \t]*\[?[\w-]*))([\u200b-\u200d\u2060\ufeff\u00ad])/u;
const start = new RegExp(`^([ \\t]*(?:- +)?)(${odd}+)`);
