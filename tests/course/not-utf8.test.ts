import { afterEach, expect, test } from 'vitest';
import { copyContent, lesson, scenario, type Content } from './content.ts';
import { removeCopies } from './copy.ts';

afterEach(removeCopies);

/** Puts bytes right before the first place where `text` stands. */
function spoil(copy: Content, file: string, text: string, bytes: number[]): void {
  const whole = Buffer.from(copy.read(file));
  const at = whole.indexOf(text);
  copy.write(file, Buffer.concat([whole.subarray(0, at), Buffer.from(bytes), whole.subarray(at)]));
}

function sentence(place: string, position: number): string {
  return `${place}: This file is not UTF-8 text: the byte at position ${position} cannot be read. Save it again as UTF-8.`;
}

test.for([scenario, lesson, 'content/course.yaml', 'content/ui/en.yaml'])(
  'a byte that is not UTF-8 is at its line and column: %s',
  (file) => {
    const copy = copyContent();
    const lines = copy.read(file).split('\n');
    const line = lines.findIndex((one) => one.includes('title: ')) + 1;
    const [before] = lines[line - 1]!.split('title: ');
    const at = Buffer.byteLength([...lines.slice(0, line - 1), before].join('\n'));
    spoil(copy, file, 'title: ', [0xe9]);
    expect(copy.said()).toEqual([sentence(`${file}:${line}:${before!.length + 1}`, at)]);
  },
);

test('characters of several bytes before it count as one column', () => {
  const copy = copyContent();
  copy.write('content/site.yaml', `# é–€ ${copy.read('content/site.yaml')}`);
  spoil(copy, 'content/site.yaml', ' # yaml', [0xff]);
  expect(copy.said()).toEqual([sentence('content/site.yaml:1:6', 2 + 2 + 3 + 3)]);
});

test('a character that is cut off at the end of the file is at the end', () => {
  const copy = copyContent();
  copy.write('content/site.yaml', Buffer.from([...Buffer.from('# half a dash: '), 0xe2, 0x80]));
  expect(copy.said()).toEqual([sentence('content/site.yaml:1:16', 15)]);
});

test.for([
  ['with its mark', '\uFEFF', 0],
  ['without', '', 1],
] as const)('UTF-16 is not taken for text, %s', ([, mark, position]) => {
  const copy = copyContent();
  copy.write('content/site.yaml', Buffer.from(mark + copy.read('content/site.yaml'), 'utf16le'));
  expect(copy.said()).toEqual([sentence(`content/site.yaml:1:${position + 1}`, position)]);
});

test('the mark some editors put before UTF-8, and their line ends, change nothing', () => {
  const copy = copyContent();
  for (const file of [scenario, lesson, 'content/course.yaml', 'content/site.yaml']) {
    copy.write(file, `\uFEFF${copy.read(file).replaceAll('\n', '\r\n')}`);
  }
  expect(copy.said()).toEqual([]);
  const at = copy.change('content/course.yaml', '[no-room]', '[no-romo]', 'no-romo');
  expect(copy.said()[0]).toContain(`${at}: `);
});
