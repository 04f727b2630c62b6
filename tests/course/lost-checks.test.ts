import { afterEach, expect, test } from 'vitest';
import { copyContent, lesson } from './content.ts';
import { removeCopies } from './copy.ts';

afterEach(removeCopies);

test('with its tag where the message says, a check is whole again', () => {
  const copy = copyContent();
  copy.change(lesson, /<Check id="[^"]*">\n/, '');
  const [, tag, line] = /Write (<Check[^>]*>) .* in line (\d+)\.$/.exec(copy.said()[0]!)!;
  const lines = copy.read(lesson).split('\n');
  lines.splice(Number(line) - 1, 0, tag!);
  copy.write(lesson, lines.join('\n'));
  expect(copy.said()).toEqual([]);
});

test('a check that lost both its tags is one message, and with both again there is none', () => {
  const copy = copyContent();
  copy.change(lesson, /<Check id="[^"]*">\n/, '');
  copy.change(lesson, '</Check>\n', '');
  const [said, ...more] = copy.said();
  expect(more).toEqual([]);
  expect(said).toMatch(/The questions "apology", .*"ten-to-four" stand outside <Check>/);
  const tag = /Write (<Check[^>]*>)/.exec(said!)![1]!;
  copy.change(lesson, '<Question id="apology"', `${tag}\n\n<Question id="apology"`);
  const text = copy.read(lesson);
  const end = text.lastIndexOf('</Question>') + '</Question>'.length;
  copy.write(lesson, `${text.slice(0, end)}\n\n</Check>${text.slice(end)}`);
  expect(copy.said()).toEqual([]);
});

test('questions on either side of a check are two mistakes', () => {
  const copy = copyContent();
  const question = (id: string) =>
    `<Question id="${id}">\n\nWhich?\n\n- [one-way] A.\n  - right: yes\n  - why: So.\n- [other-way] B.\n  - why: No.\n\n</Question>\n\n`;
  copy.change(lesson, '<Check id', `${question('before')}<Check id`);
  copy.change(lesson, '</Check>\n', `</Check>\n\n${question('behind')}`);
  expect(copy.said()).toEqual([
    expect.stringContaining('The question "before" stands outside <Check>'),
    expect.stringContaining('The question "behind" stands outside <Check>'),
  ]);
});
