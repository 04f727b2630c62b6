import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { rehypeSaidOnce } from '../../src/course/said-once.ts';

const set = (html: string) =>
  String(
    unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeSaidOnce)
      .use(rehypeStringify)
      .processSync(html),
  );
const note = '<p>Keep it. <span data-once="Private.">Nobody is sent it.</span></p>';

test('what is said again is said in short, wherever it stands, and what stands before it stays', () => {
  expect(set(`${note}<section>${note}</section>${note}`)).toBe(
    '<p>Keep it. <span>Nobody is sent it.</span></p>' +
      '<section><p>Keep it. <span>Private.</span></p></section>' +
      '<p>Keep it. <span>Private.</span></p>',
  );
});

test('something else that is said is said in full', () => {
  const other = note.replace('Nobody', 'No one');
  expect(set(note + other)).toContain('<span>No one is sent it.</span>');
});
