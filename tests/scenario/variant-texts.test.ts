import { describe, expect, test } from 'vitest';
import { body, front } from './box.ts';
import { compileText, messagesOf, scriptOf } from './script.ts';

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

describe('a text that begins with who says it', () => {
  test.for([
    ['with a mood', 'Nora (annoyed): The box is back.', 'Nora (annoyed):', 'The box is back.'],
    [
      'with a mood, whoever it is',
      'Helga (annoyed): It is back.',
      'Helga (annoyed):',
      'It is back.',
    ],
    ['in quotation marks', '"Nora: The box is back."', 'Nora:', '"The box is back."'],
    ['by the whole name', 'Nora Lind: The box is back.', 'Nora Lind:', 'The box is back.'],
    [
      'over several lines',
      '>-\n        Nora: The box\n        is back.',
      'Nora:',
      '>-\n        The box\n        is back.',
    ],
  ] as const)(
    'is told in one message, and without the name it is right: %s',
    ([, text, who, right]) => {
      const scene =
        '## counter: An empty box\n\nNora: It was empty.\n\n- [look] "May I look?"\n\n## ending open: Open\n- result: partial\n\nShe goes.';
      const front = (said: string) => `variants:\n  again:\n    texts:\n      counter/1: ${said}`;
      expect(messagesOf(scene, front(text))).toEqual([
        `"counter/1" is "${who} …", but it should be the words alone, because the scene says who speaks and how. Take "${who}" away.`,
      ]);
      expect(messagesOf(scene, front(right))).toEqual([]);
    },
  );

  test('is not looked for in what is told with a colon', () => {
    const scene =
      '## counter: An empty box\n\nThe sign says: shut.\n\n- [look] "May I look?"\n\n## ending open: Open\n- result: partial\n\nShe goes.';
    const front = 'variants:\n  again:\n    texts:\n      counter/1: "The sign says: open."';
    expect(messagesOf(scene, front)).toEqual([]);
  });
});
