import { expect, test } from 'vitest';
import { body, front } from './box.ts';
import { compileText, scriptOf } from './script.ts';

/** What is found when a text of the second day is another, and what is named there. */
function withText(place: string, text: string) {
  const other = front.replace('counter/1: The box is back.', `${place}: ${text}`);
  const { problems, uses, graph } = compileText(scriptOf(body, other));
  return {
    found: problems.map(({ code, line }) => [code, line]),
    links: uses.filter(({ kind }) => kind === 'link').map(({ name, spot }) => [name, spot.line]),
    texts: graph?.variants[0]?.texts,
  };
}
const line =
  scriptOf(body, front)
    .split('\n')
    .findIndex((row) => row.includes('counter/1')) + 1;

test('a quotation mark without its partner is found in the words of a variant, too', () => {
  expect(withText('counter/look/text', `'"May I look?'`).found).toEqual([['open-quotation', line]]);
  expect(withText('counter/2', `'It was "empty.'`).found).toEqual([['open-quotation', line]]);
  expect(withText('counter/look/text', `'"May I look?"'`).found).toEqual([]);
  expect(withText('you', `'A box of 12" and no more.'`).found).toEqual([]);
});

test('a link in the words of a variant is looked up, and stands in no choice', () => {
  const link = '"See [the rules](https://example.com/rules)."';
  expect(withText('counter/1', link)).toMatchObject({
    found: [],
    links: [['https://example.com/rules', line]],
  });
  expect(withText('counter/look/text', link).found).toEqual([['stray-text', line]]);
  expect(withText('counter/1', '"See [the rules](https://example.com/rules."').found).toEqual([
    ['dead-link', line],
  ]);
});

test('what a note leaves behind is tidied in a variant as it is elsewhere', () => {
  expect(withText('counter/1', '"The box  is back. "').texts).toEqual({
    'counter/1': 'The box is back.',
  });
});

test('a paragraph that is not there is answered with the last that is, and how many places there are', () => {
  const says = (place: string, more = '') => {
    const other = front.replace('counter/1: The box is back.', `${place}: Back.`);
    const script = scriptOf(body.replace('\n- [look]', `\n${more}\n- [look]`), other);
    return compileText(script).problems.map(({ message }) => message);
  };
  expect(says('counter/4')).toEqual([
    expect.stringContaining(
      '"counter/4" is not a key under "variants.second-day.texts". "counter" has 2 paragraphs. Did you mean "counter/2"? Known keys: counter/1, counter/2, counter/look/text',
    ),
  ]);
  const options = Array.from({ length: 9 }, (_, i) => `- [more-${i}] "More."`).join('\n');
  expect(says('counter/9', options)).toEqual([expect.stringMatching(/ and \d+ more\.$/)]);
  expect(says('counter/look/txt')).toEqual([
    expect.stringContaining('Did you mean "counter/look/text"? '),
  ]);
});
