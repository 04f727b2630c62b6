import { afterEach, expect, test } from 'vitest';
import { longCode } from '../../src/model/code.ts';
import { idLimit } from '../../src/record/row-ids.ts';
import { copyContent, lesson, scenario, type Content } from './content.ts';
import { removeCopies } from './copy.ts';

afterEach(removeCopies);

/** A different id with the same two-character code. */
function twinOf(id: string): string {
  for (let n = 0; ; n += 1) {
    const other = `twin-${n}`;
    if (longCode(other) === longCode(id)) return other;
  }
}

const same = (name: string, other: string) =>
  `The ids "${name}" and "${other}" shorten to the same code, so a saved place could not tell them apart. Rename the newer one.`;

function addQuestion(copy: Content, id: string, options: readonly string[]): string {
  const list = options.map((option, i) => `- [${option}] Words\n${i ? '' : '  - right: yes\n'}`);
  const text = `<Question id="${id}">\n\nWhich?\n\n${list.join('')}\n</Question>\n\n</Check>`;
  return copy.change(lesson, '</Check>', text);
}

test('two scenarios with one code are told at the second', () => {
  const copy = copyContent();
  const other = twinOf('no-room');
  copy.write(`content/scenarios/en/${other}.mdx`, copy.read(scenario));
  const at = copy.change('content/course.yaml', '[no-room]', `[no-room, ${other}]`, other);
  expect(copy.said()).toEqual([`${at}: ${same('no-room', other)}`]);
});

test('two lessons with one code are told at the second', () => {
  const copy = copyContent();
  const other = twinOf('when-it-goes-wrong');
  copy.write(`content/lessons/en/${other}.mdx`, copy.read(lesson));
  const more = `[no-room]\n  - lesson: ${other}`;
  const at = copy.change('content/course.yaml', '[no-room]', more, other);
  expect(copy.said()).toEqual([`${at}: ${same('when-it-goes-wrong', other)}`]);
});

test('a lesson and a scenario may share a code: nothing saved mixes them up', () => {
  const copy = copyContent();
  const other = twinOf('no-room');
  copy.write(`content/lessons/en/${other}.mdx`, copy.read(lesson));
  copy.change('content/course.yaml', '[no-room]', `[no-room]\n  - lesson: ${other}`);
  expect(copy.said()).toEqual([]);
});

test('what is written and not in the course clashes with nothing', () => {
  const copy = copyContent();
  copy.write(`content/scenarios/en/${twinOf('no-room')}.mdx`, copy.read(scenario));
  const long = copy.read(scenario).replace('## what-now:', `## ${'a'.repeat(idLimit)}:`);
  copy.write('content/scenarios/en/written-only.mdx', long);
  expect(copy.said()).toEqual([]);
});

test('two questions of a lesson with one code are told at the second', () => {
  const copy = copyContent();
  const [first] = copy.course().lessons[0]!.questions;
  const other = twinOf(first!.id);
  const at = addQuestion(copy, other, ['one', 'two']);
  expect(copy.said()).toEqual([`${at}: ${same(first!.id, other)}`]);
});

test('two options of a question with one code are told at the second', () => {
  const copy = copyContent();
  addQuestion(copy, 'new-one', ['one', twinOf('one')]);
  const at = copy.change(lesson, `[${twinOf('one')}]`, `[${twinOf('one')}]`, 'twin');
  expect(copy.said()).toEqual([`${at}: ${same('one', twinOf('one'))}`]);
});

test('two groups of a sort with one code are told where they are named, if the sort is in a check', () => {
  const other = twinOf('one');
  const bins = `bins="one, ${other}"`;
  const sort = `<Sort id="new-one" ${bins}>\n\nWhich?\n\n- [thing] A thing.\n  - goes: one\n\n</Sort>\n\n`;
  const copy = copyContent();
  const at = copy.change(lesson, '</Check>', `${sort}</Check>`, 'bins=');
  expect(copy.said()).toEqual([`${at}: ${same('one', other)}`]);
  const beside = copyContent();
  beside.change(lesson, '## Six short cases', `${sort}## Six short cases`);
  expect(beside.said()).toEqual([]);
});

test('of two choices of a scene with one code, the newer is to be renamed', () => {
  const copy = copyContent();
  copy.change(scenario, '[policy]', `[${twinOf('listen')}]`);
  expect(copy.said()).toHaveLength(1);
  expect(copy.said()[0]).toMatch(/ Rename the newer one\.$/);
});

test('a question and a scene with one row in the LMS’s record are told at the question', () => {
  const copy = copyContent();
  copy.write('content/lessons/en/no-room.mdx', copy.read(lesson));
  copy.change('content/course.yaml', 'lesson: when-it-goes-wrong', 'lesson: no-room');
  expect(copy.said()).toEqual([]);
  const file = 'content/lessons/en/no-room.mdx';
  const at = copy.change(file, /<Question id="[a-z-]+"/, '<Question id="what-now"');
  expect(copy.said()).toEqual([
    `${at}: The ids "no-room/what-now" and "no-room/what-now" are the same row, "no_room__what_now", in the LMS's record. Rename the newer one.`,
  ]);
});

test('a question called "ending" clashes with the row of how its namesake ended', () => {
  const copy = copyContent();
  copy.write('content/lessons/en/no-room.mdx', copy.read(lesson));
  copy.change('content/course.yaml', 'lesson: when-it-goes-wrong', 'lesson: no-room');
  const file = 'content/lessons/en/no-room.mdx';
  const at = copy.change(file, /<Question id="[a-z-]+"/, '<Question id="ending"');
  expect(copy.said()).toHaveLength(1);
  expect(copy.said()[0]).toContain(`${at}: The ids "no-room/ending" and "no-room/ending"`);
});

test('a row id that an LMS would cut is told at the scene that makes it too long', () => {
  const copy = copyContent();
  const fits = 'a'.repeat(idLimit - 'no_room__'.length);
  copy.change(scenario, '## what-now:', `## ${fits}:`);
  expect(copy.said()).toEqual([]);
  const at = copy.change(scenario, `## ${fits}:`, `## ${fits}b:`, 'aa');
  expect(copy.said()).toEqual([
    `${at}: "no-room/${fits}b" cannot be an id in the LMS's record, where its row is "no_room__${fits}b": more than ${idLimit} characters are cut off. Choose another: lower-case letters, digits and hyphens, a letter first, two characters at least.`,
  ]);
});
