import { describe, expect, test } from 'vitest';
import { plain, unquoted } from '../../../src/proofs/advice/plain.ts';
import { readerOf } from '../../../src/proofs/advice/prose.ts';
import { adviceOn, afterEdits, codesOf, edited } from './advised.ts';

const words = (count: number) => `${Array(count).fill('box').join(' ')}.`;
const places: [what: string, line: string, before?: string][] = [
  ['a choice', '"It may turn up by itself in some days."'],
  ['a line that the customer says', 'So what happens now?'],
  ['a line that one says', 'Nora (calm): And then?', 'You (calm): '],
  ['a consequence', 'She sits down.'],
];

describe('a line that is chosen or heard', () => {
  test.each(places)(
    '%s may have as many words as the reading level says, and no more',
    (_, line, before = '') => {
      expect(afterEdits([line, before + words(30)])).toEqual([]);
      const [found, ...others] = afterEdits([line, before + words(31)]);
      expect(others).toEqual([]);
      expect(found!.message).toMatch(/^This line has 31 words, .* allows 30\./);
    },
  );

  test('is judged by the reading level of the course', () => {
    const found = adviceOn(edited(), { words: 8, age: 14 });
    expect(new Set(codesOf(found))).toEqual(new Set(['long-line']));
    expect(found.length).toBeGreaterThan(4);
  });

  test('is not what is told, nor what the coach says', () => {
    const long = Array(8).fill('She puts the box on it.').join(' ');
    expect(
      afterEdits(
        ['Nora (calm): And', `${long}\n\nNora (calm): And`],
        ['Her shoes are for tomorrow.', long],
      ),
    ).toEqual([]);
  });
});

const hard =
  'The consignment documentation contradicts all subsequent correspondence regarding delivery procedures and compensation arrangements.';

describe('a text that is hard to read', () => {
  test.each([
    ['what is told', 'Nora (calm): And', `${hard}\n\nNora (calm): And`],
    ['feedback', 'Her shoes are for tomorrow.', hard],
    ['who one is', 'You serve at the counter of a parcel shop.', hard],
    ['an ending', 'She leaves with a form.', hard],
    ['a cue', 'start: 40 }', `start: 40, cues: { 0: ${hard} } }`],
  ])('is found in %s, once', (_, from, to) => {
    const found = afterEdits([from, to.replace(hard, `${hard} ${hard}`)]);
    expect(codesOf(found)).toEqual(['hard-to-read']);
    expect(found[0]!.message).toContain(
      'at the age of 14, because of long words ("documentation", "correspondence" and "compensation"): "The consignment documentation contradicts all subsequent correspondence …". Use plainer ones.',
    );
  });

  test.each([
    [
      'its length',
      `The man who came to the entrance said that the box which he had with him in the van ${Array(4).fill('was not the one that he had to bring').join(' and ')}.`,
      /, because it has 58 words: "The man .* …"\. Make two of it\.$/,
    ],
    [
      'both',
      `The documentation came with a man who said that the correspondence he had with him ${Array(6).fill('was not what he had to bring').join(' and ')}, for the compensation.`,
      /, because it has \d+ words, and long ones among them \("documentation", "correspondence" and "compensation"\): .* Make two of it, (?:and|or) use plainer words\.$/,
    ],
  ])('is told with what makes it so: %s', (_, sentence, says) => {
    const [found] = afterEdits(['Her shoes are for tomorrow.', sentence]);
    expect(found?.message).toMatch(says);
  });

  test('is fine for readers who are old enough', () => {
    const business =
      'Internal and contract partners are customers too, with rather longer memories.';
    const text = edited(['Her shoes are for tomorrow.', business]);
    expect(codesOf(adviceOn(text, { words: 30, age: 14 }))).toEqual(['hard-to-read']);
    expect(adviceOn(text, { words: 30, age: 20 })).toEqual([]);
  });

  test('is not one that is hard by its names, or by terms that the course explains', () => {
    const names =
      'It is what Bartholomew, Featherstonehaugh and Wigglesworth asked people of all three shops.';
    const terms =
      'Ask first whether internal marketing and vulnerability belong in it, or stand apart.';
    expect(readerOf(14)(names.replaceAll(/ \p{Lu}/gu, (one) => one.toLowerCase()))).toHaveLength(1);
    expect(readerOf(14)(names)).toEqual([]);
    expect(readerOf(14)(terms)).toEqual([terms]);
    expect(readerOf(14, ['Internal marketing', 'Vulnerability'])(terms)).toEqual([]);
  });

  test('is not a short sentence with one long word', () => {
    expect(
      afterEdits(['Her shoes are for tomorrow.', 'Certification authorities object.']),
    ).toEqual([]);
  });
});

test('the items of a list are no one sentence', () => {
  const items = ['A box with no shoes', 'A bag with no keys', 'A van with no desk'];
  const list = items.map((item) => `- ${item} documentation`).join('\n');
  expect(afterEdits(['Nora (calm): And', `${list}\n\nNora (calm): And`])).toEqual([]);
});

test('what is read of Markdown is its words', () => {
  expect(plain('He said *no*, [twice](https://example.org), <Figure src="a.png" /> _twice_.')).toBe(
    'He said no, twice,   twice.',
  );
  expect(plain('- one\n- two\n\n1. three')).toBe('one\n\ntwo\n\n\nthree');
});

test('what stands in quotation marks is somebody else’s', () => {
  expect(unquoted('"No," she says. “Never.” He isn\'t. „So“ it ends.')).toBe(
    "… she says. … He isn't. … it ends.",
  );
});
