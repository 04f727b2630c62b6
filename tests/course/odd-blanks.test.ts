import { afterEach, expect, test } from 'vitest';
import { oddBlanks } from '../../src/course/odd-blanks.ts';
import { copyContent, lesson } from './content.ts';
import { removeCopies } from './copy.ts';

afterEach(removeCopies);

const inShort = (file: string, text: string) =>
  oddBlanks(file, text).map((one) => `${one.code} ${one.line}:${one.column} ${one.message}`);
const front = '---\ntitle: A box\n---\n\n';

test.for([
  ['behind a hyphen', 'lesson.mdx', `${front}-\u00a0[own] Own.`, '5:2', 'behind "-". Delete it,'],
  ['behind hash signs', 'script.mdx', `${front}##\u202fA box`, '5:3', 'behind "##". Delete it,'],
  ['behind a number', 'lesson.mdx', `${front}1.\u00a0One.`, '5:3', 'behind "1.". Delete it,'],
  [
    'before a key',
    'script.mdx',
    `${front}\u00a0\u00a0- next: a`,
    '5:1',
    'Delete them, and press the space bar 2 times.',
  ],
  [
    'before a heading',
    'lesson.mdx',
    `${front}\u00a0## A box`,
    '5:1',
    'at the beginning of this line. Delete it,',
  ],
  [
    'behind a key of the front matter',
    'lesson.mdx',
    '---\ntitle:\u00a0A box\n---\n',
    '2:7',
    'behind "title:". Delete it,',
  ],
  [
    'behind a key of YAML',
    'site.yaml',
    'a:\n  type:\u00a0text\n',
    '2:8',
    'behind "type:". Delete it,',
  ],
  [
    'before a key of YAML',
    'site.yaml',
    'a:\n\u00a0 type: text\n',
    '2:1',
    'press the space bar 2 times.',
  ],
  [
    'that is not seen',
    'site.yaml',
    'a:\n  \u200btype: text\n',
    '2:3',
    'Put the cursor right before "type:", and press Backspace once.',
  ],
  [
    'that is not seen before a name',
    'script.mdx',
    `${front}  - next: \u200bplan`,
    '5:11',
    'behind "- next:". Put the cursor right before "plan", and press Backspace once.',
  ],
  [
    'that is not seen behind a name',
    'script.mdx',
    `${front}  - next: plan\u2060`,
    '5:15',
    'Put the cursor at the end of the line, and press Backspace once.',
  ],
  ['that is not seen in an id', 'script.mdx', `${front}- [o\u00adwn] Own.`, '5:5', 'before "wn]"'],
  ['that is not seen before a speaker', 'script.mdx', `${front}\u200bDana: No.`, '5:1', '"Dana:"'],
  ['that is not seen in a list', 'a.yaml', 'flags: [\u200bpaid]', '1:9', 'before "paid]"'],
  ['that is not seen in a playthrough', 'a.play', 'choose: \u200blook', '1:9', 'before "look"'],
  ['in a playthrough', 'no-room.play', '##\u00a0best: All', '1:3', 'behind "##".'],
] as const)('a blank that is none is told: %s', ([, file, text, place, says]) => {
  const found = inShort(file, text);
  expect(found).toEqual([expect.stringContaining(says)]);
  expect(found[0]).toMatch(new RegExp(`^odd-blank ${place} There (?:is|are) `));
});

test('in a sentence it does no harm, nor behind a colon in prose', () => {
  const text = `${front}He pays 10\u00a0€.\n\u00a0«\u00a0So be it\u00a0»\nNote:\u00a0so.\n`;
  expect(inShort('lesson.mdx', text)).toEqual([]);
});

test('several are one message with all their lines', () => {
  const text = `${front}-\u00a0One.\n- Two.\n-\u00a0Three.\n##\u00a0Four\n`;
  expect(inShort('lesson.mdx', text)).toEqual([
    expect.stringMatching(
      /^odd-blank 5:2 .* press the space bar\. Do the same in lines 7 and 8\.$/,
    ),
  ]);
});

test('with the signs that the message asks for, nothing is left', () => {
  const copy = copyContent();
  const at = copy.change(lesson, '- [steady] ', '-\u00a0[steady] ', '\u00a0');
  expect(copy.said()).toEqual([expect.stringContaining(`${at}: There is a sign that only looks`)]);
  copy.change(lesson, '-\u00a0[steady] ', '- [steady] ');
  expect(copy.said()).toEqual([]);
});

test('line ends of other computers, and a mark at the beginning of a file, are read as nothing', () => {
  const copy = copyContent();
  const text = copy.read(lesson);
  for (const other of [text.replaceAll('\n', '\r\n'), `\ufeff${text}`]) {
    copy.write(lesson, other);
    expect(copy.said()).toEqual([]);
  }
});
