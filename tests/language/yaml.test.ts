import { beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import * as door from '../../src/language/yaml/doc.ts';
import { readYaml } from '../../src/language/yaml/read.ts';

vi.mock(import('../../src/language/yaml/doc.ts'), async (original) => {
  const own = await original();
  return { ...own, readDoc: vi.fn(own.readDoc) };
});
const readDoc = vi.mocked(door.readDoc);
beforeEach(() => {
  readDoc.mockClear();
});

const sentences = z.array(z.string()).min(2);
const Chapter = z.strictObject({ title: z.string(), first: sentences, last: sentences });
const Book = z.record(z.string(), Chapter);

function read(schema: z.ZodType, text: string) {
  const { problems, data } = readYaml({ file: 'book.yaml', text, schema, where: 'in this file' });
  const said = problems.map(({ line, code }) => `${line} ${code}`);
  return { said, data, messages: problems.map(({ message }) => message) };
}

/** Chapters of nine lines each. */
function bookOf(chapters: number): string {
  const list = '    - Go on foot\n    - Ask twice\n    - Write it down\n';
  const names = [...Array(chapters).keys()].map((i) => `chapter-${i}`);
  return names.map((one) => `${one}:\n  title: One\n  first:\n${list}  last:\n${list}`).join('');
}

describe('lines in the wrong column', () => {
  test('are all told, and the text is not read anew for each guess over and over', () => {
    const text = bookOf(16).replaceAll('    - Ask', '      - Ask');
    const { said } = read(Book, text);
    const slips = text.split('\n').flatMap((line, i) => (/^ {6}-/.test(line) ? [i + 1] : []));
    expect(slips).toHaveLength(32);
    expect(said).toEqual(slips.map((line) => `${line} yaml-too-deep`));
    expect(readDoc.mock.calls.length).toBeLessThan(32 * 30);
    const longest = bookOf(1).length + 40;
    const whole = readDoc.mock.calls.filter(([each]) => each.length > longest);
    expect(whole.length, 'the whole is read once, and once more for each part').toBe(1 + 16);
  });

  test('are not looked for where values are empty', () => {
    const keys = [...Array(40).keys()].map((i) => `key-${i}`);
    const schema = z.strictObject(Object.fromEntries(keys.map((key) => [key, z.string()])));
    const { said } = read(schema, keys.map((key) => `${key}:\n`).join(''));
    expect(said).toEqual(keys.map((_, i) => `${i + 1} wrong-value`));
    expect(readDoc).toHaveBeenCalledOnce();
  });

  test('are put right in the data that comes back', () => {
    const { said, data } = read(Book, bookOf(2).replace('    - Ask', '      - Ask'));
    expect(said).toEqual(['5 yaml-too-deep']);
    expect(data).toEqual(read(Book, bookOf(2)).data);
  });
});

describe('of two slips that keep a text from being read', () => {
  const first = bookOf(4).replace('    - Ask', '   - Ask');
  test.for([
    ['in another block', first.replace('\nchapter-3:\n  title', '\nchapter-3:\n   title')],
    ['in the one below, at the margin', first.replace('\nchapter-1:', '\n chapter-1:')],
    [
      'of another kind',
      first.replace(/One(?=\n[^]*\nchapter-3)(?![^]*One\n[^]*chapter-3)/, "'One"),
    ],
  ] as const)('the one above is told for what it is: the other %s', ([, both]) => {
    expect(both).not.toBe(first);
    const { messages } = read(Book, both);
    expect(messages).toEqual(read(Book, first).messages);
    expect(messages).toEqual([
      expect.stringContaining('begins with 3 blanks and should begin with 4'),
    ]);
  });

  test('the one above is told where the other is in its block', () => {
    const other = first.replace('\n  last:', '\n  latest:');
    const messages = [expect.stringContaining('begins with 3 blanks and should begin with 4')];
    expect(read(Book, other).messages).toEqual(messages);
  });

  test('what cannot be told is in the words of the parser', () => {
    const both = first.replace('\n  last:', '\n   last:');
    expect(read(Book, both).messages).toEqual([
      'The YAML cannot be read here: this line does not begin in the same column as its neighbours.',
    ]);
  });
});

test('hyphens without their blanks are told at once to the end of the block', () => {
  const lines = [...Array(20).keys()].map((i) => `    -line ${i}\n`).join('');
  const text = `one:\n  title: One\n  first:\n${lines}  last:\n    - Go\n    - Come\n`;
  const { said, messages } = read(Book, text);
  expect(said).toEqual(['4 yaml-no-hyphen']);
  expect(messages[0]).toContain('Do the same in lines 5 to 23.');
});

describe('keys with another name', () => {
  const Person = z.strictObject({ title: z.string(), minutes: z.number(), about: z.string() });

  test('are guessed by what only fits one of those that are missing', () => {
    const { said, messages } = read(Person, 'heading: One\nlength: 5\nabout: A day\n');
    expect(said).toEqual(['1 unknown-key', '2 unknown-key']);
    expect(messages[0]).toContain('Did you mean "title"?');
    expect(messages[1]).toContain('Did you mean "minutes"?');
  });

  test('are not guessed where they could be either', () => {
    const { said, messages } = read(Person, 'words: A day\nminutes: 5\nheading: One\n');
    expect(said).toEqual(['1 unknown-key', '3 unknown-key']);
    expect(messages.join()).not.toContain('Did you mean');
  });

  test('are not missing as well where one of the values fits nothing', () => {
    const { said } = read(Person, 'heading: [One]\nlength: 5\nabout: A day\n');
    expect(said).toEqual(['1 unknown-key', '2 unknown-key']);
  });

  test('do not hide one that is missing besides', () => {
    expect(read(Person, 'heading: One\nabout: A day\n').said).toHaveLength(3);
  });
});
