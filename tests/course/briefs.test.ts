import { afterEach, describe, expect, test } from 'vitest';
import { readBriefs } from '../../src/course/briefs.ts';
import { copyContent } from './content.ts';
import { project, removeCopies } from './copy.ts';

afterEach(removeCopies);

const file = 'content/briefs/en/when-it-goes-wrong.md';
const whole = '## Ten minutes\n\nYou may spend $spending-limit.\n\n- [ ] Lets the person finish\n';

test('a brief belongs to the lesson it is called like, with the organisation’s values', () => {
  const copy = copyContent();
  copy.write(file, whole);
  const { briefs, files } = copy.course();
  expect(copy.said()).toEqual([]);
  expect(briefs).toMatchObject([{ lesson: 'when-it-goes-wrong' }]);
  expect(briefs[0]!.body).toMatch(/You may spend \D?\d+\./);
  expect(files).toContain(copy.path(file));
});

test('one for a lesson that is not there is told, with a guess', () => {
  const copy = copyContent();
  const other = file.replace('wrong', 'worng');
  copy.write(other, whole);
  expect(copy.said()).toEqual([
    `${other}:1:1: There is no lesson called "when-it-goes-worng" that this brief could be for. Did you mean "when-it-goes-wrong"? Rename the file to the id of its lesson.`,
  ]);
});

test.for([
  [
    whole.replace('## ', ''),
    '1:1: Each part of a brief has a heading with two signs and a blank. ',
  ],
  [whole.replace('[ ] ', ''), '1:1: This brief says nothing that could be looked for at work. '],
  ['', '1:1: This brief has no parts. '],
  [`---\ntitle: A brief\n---\n\n${whole}`, '1:1: A brief has no lines between two rows of hyphens'],
  [`TODO shorter\n\n${whole}`, '1:1: This looks like a note to yourself'],
  [`See [here](#/lesson/x).\n\n${whole}`, '1:1: "#/lesson/x" leads nowhere from a brief'],
  [
    `See [here(https://example.org).\n\n${whole}`,
    '1:5: "[here(https://example.org" is not quite a link. Write "[here](https://example.org)".',
  ],
  [`![A desk](desk.png)\n\n${whole}`, '1:1: A brief is words alone. '],
  [`It <b>is</b> so.\n\n${whole}`, '1:1: "<b>" would not be shown'],
  [`\tIt is so.\n\n${whole}`, '1:1: This line begins with a tab'],
  [`<<<<<<< HEAD\n${whole}`, '1:1: Two versions of a text stand here'],
  [whole.replace('$spending-limit', '$spending-limt'), '3:15: '],
] as const)('what is wrong in a brief is one message at its line: %#', ([text, says]) => {
  const copy = copyContent();
  copy.write(file, text);
  expect(copy.said()).toEqual([expect.stringContaining(`${file}:${says}`)]);
});

test('what makes it no brief has a page of its own to read', () => {
  const copy = copyContent();
  copy.write(file, whole.replace('## ', ''));
  expect(copy.course().problems.map(({ code }) => code)).toContain('bad-brief');
});

describe('a line of a brief that has lost its signs is told as it should be, and then nothing is left', () => {
  const two = `${whole}- [ ] Asks one open question\n\n## What to see\n\n- One line\n- Another\n`;
  test.for([
    ['- [ ] Lets', '- [] Lets'],
    ['- [ ] Lets', '- [ ]Lets'],
    ['- [ ] Lets', '-[ ] Lets'],
    ['- [ ] Lets', '[ ] Lets'],
    ['- [ ] Lets', '* [ ] Lets'],
    ['- [ ] Lets', '- [x] Lets'],
    ['- [ ] Lets', '- [  ] Lets'],
    ['- [ ] Lets', '- ( ) Lets'],
    ['- [ ] Lets', '☐ Lets'],
    ['- [ ] Lets', '– [ ] Lets'],
    ['## What to see', '##What to see'],
    ['## What to see', '# What to see'],
    ['## What to see', '### What to see'],
    ['## What to see', '**What to see**'],
    ['## What to see', 'What to see'],
    ['- One line', '– One line'],
    ['- One line', '• One line'],
    ['- One line', '-One line'],
  ])('%s as %s', ([from, to]) => {
    const copy = copyContent();
    copy.write(file, two);
    expect(copy.said()).toEqual([]);
    const at = copy.change(file, from!, to!).replace(/\d+$/, '1');
    const [said, ...others] = copy.said();
    expect(others).toEqual([]);
    expect(said).toContain(`${at}: `);
    const meant = /"((?:- |## ).*?)"\.$/.exec(said!)![1]!;
    const lines = copy.read(file).split('\n');
    lines[Number(at.split(':')[1]) - 1] = meant;
    copy.write(file, lines.join('\n'));
    expect(copy.said()).toEqual([]);
  });

  test('and once, where it is in many lines', () => {
    const copy = copyContent();
    copy.write(file, two.replaceAll('- [ ]', '*  [ ]'));
    expect(copy.said()).toEqual([expect.stringMatching(/:5:1: .* Do the same in line 6\.$/)]);
  });
});

describe('the words of a brief are measured as those of a lesson', () => {
  const long = `Tell them ${Array(15).fill('once more').join(', ')}.`;
  const told = (line: string) => {
    const copy = copyContent();
    copy.write(file, `${whole}\n${line}\n`);
    expect(copy.said()).toEqual([]);
    return copy.advised().filter((one) => one.startsWith(file));
  };

  test.each([
    ['long-sentence', long, 'has 32 words, and the reading level in course.yaml allows 30'],
    ['unkind-words', 'Ask whoever is insane about it.', '"insane" can hurt'],
    [
      'hard-to-read',
      'Documentation contradicts all subsequent correspondence regarding delivery procedures and compensation arrangements.',
      'is hard to read at the age of 14',
    ],
  ])('%s', (_, line, says) => {
    expect(told(line)).toEqual([expect.stringMatching(`^${file}:7:1: .*${says}`)]);
  });

  test('what others say in it is theirs, and a source in brackets is nobody’s to read', () => {
    expect(told(`Say: "${long}"`)).toEqual([]);
    const twenty = Array(20).fill('box').join(' ');
    expect(told(`${twenty} (${Array(12).fill('Smith').join(' and ')}, 2001).`)).toEqual([]);
  });
});

test('a note to oneself is printed for nobody', () => {
  const copy = copyContent();
  copy.write(file, `%% Shorter?\n${whole}`);
  const { briefs } = copy.course();
  expect(copy.said()).toEqual([]);
  expect(briefs[0]!.body).not.toContain('Shorter');
});

test('every brief of the course has a part for the team and something to look for', () => {
  const briefs = readBriefs(project, [], [], undefined);
  expect(briefs.length).toBeGreaterThanOrEqual(7);
  for (const { lesson, body } of briefs) {
    expect(body, lesson).toMatch(/^## .*ten.minute/im);
    expect(body.match(/^- \[ \] /gm)!.length, lesson).toBeGreaterThanOrEqual(5);
  }
});
