import { renameSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { readCourse } from '../../src/course/read.ts';
import { copyContent, lesson, scenario, type Content } from './content.ts';
import { copyOne, removeCopies } from './copy.ts';

afterEach(removeCopies);

const courseFile = 'content/course.yaml';
const strayScript = 'content/lessons/en/no-room.mdx';
const strayLesson = 'content/scenarios/en/when-it-goes-wrong.mdx';
const isConversation = 'This is a conversation, by its `customer` and `## ending`.';
const isLesson = 'This is a lesson, by its `objectives` and `<Activity`.';

function move(copy: Pick<Content, 'path'>, from: string, to: string): void {
  renameSync(copy.path(from), copy.path(to));
}

/** Conversations and lessons under other names, so that the course has both without them. */
function addOther(copy: Content, kind: 'lesson' | 'scenario', folder: string): string {
  const text = copy.read(kind === 'lesson' ? lesson : scenario);
  const file = `content/${folder}/en/another-one.mdx`;
  copy.write(file, text.replace(/^title: .*/m, 'title: Another one'));
  return file;
}

describe('a file in the folder of the other kind is one message', () => {
  test('a conversation among the lessons, also where nothing is left in its own folder', () => {
    const copy = copyContent();
    move(copy, scenario, strayScript);
    expect(copy.said()).toEqual([
      `${strayScript}: ${isConversation} Move the file to content/scenarios/en.`,
    ]);
    move(copy, strayScript, scenario);
    expect(copy.said()).toEqual([]);
  });

  test('a whole one, whose playthroughs stay where they are', () => {
    const copy = copyOne();
    move(copy, scenario, strayScript);
    const { problems } = readCourse(copy.root);
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      `wrong-folder ${strayScript}`,
    ]);
  });

  test('a lesson among the conversations, also where nothing is left in its own folder', () => {
    const copy = copyContent();
    move(copy, lesson, strayLesson);
    expect(copy.said()).toEqual([
      `${strayLesson}: ${isLesson} Move the file to content/lessons/en.`,
    ]);
    move(copy, strayLesson, lesson);
    expect(copy.said()).toEqual([]);
  });

  test('each in the place of the other is one message for each', () => {
    const copy = copyContent();
    const [script, text] = [copy.read(scenario), copy.read(lesson)];
    copy.write(scenario, text);
    copy.write(lesson, script);
    expect(copy.course().problems.map(({ code }) => code)).toEqual([
      'wrong-folder',
      'wrong-folder',
    ]);
  });
});

describe('what names it is no second mistake, and is mended with it', () => {
  test('as a lesson', () => {
    const copy = copyContent();
    const file = addOther(copy, 'scenario', 'lessons');
    copy.change(courseFile, '[no-room]\n', '[no-room]\n  - lesson: another-one\n');
    expect(copy.said()).toEqual([
      `${file}: ${isConversation} Move the file to content/scenarios/en, and in content/course.yaml name it under \`scenarios\`, no longer as a \`lesson\`.`,
    ]);
    move(copy, file, 'content/scenarios/en/another-one.mdx');
    copy.change(courseFile, '[no-room]\n  - lesson: another-one\n', '[no-room, another-one]\n');
    expect(copy.said()).toEqual([]);
  });

  test('as a conversation', () => {
    const copy = copyContent();
    const file = addOther(copy, 'lesson', 'scenarios');
    copy.change(courseFile, '[no-room]\n', '[no-room, another-one]\n');
    expect(copy.said()).toEqual([
      `${file}: ${isLesson} Move the file to content/lessons/en, and in content/course.yaml write "- lesson: another-one" for it, and take it out of \`scenarios\`.`,
    ]);
    move(copy, file, 'content/lessons/en/another-one.mdx');
    copy.change(courseFile, '[no-room, another-one]\n', '[no-room]\n  - lesson: another-one\n');
    expect(copy.said()).toEqual([]);
  });

  test('where its own folder has one of its name, it gets another', () => {
    const copy = copyContent();
    copy.write(strayScript, copy.read(scenario));
    expect(copy.said()).toEqual([
      `${strayScript}: ${isConversation} Move the file to content/scenarios/en, under another name, for one of this name is there.`,
    ]);
  });
});

test('one that has something of both is read as what its folder says', () => {
  const copy = copyContent();
  const file = addOther(copy, 'scenario', 'lessons');
  copy.change(file, '\nsector:', '\nobjectives: [See it.]\nsector:');
  const found = copy.course().problems;
  expect(found.map(({ code }) => code)).not.toContain('wrong-folder');
  expect(found.map(({ code }) => code)).toContain('unknown-key');
});

test('a lesson with one key too many is a lesson', () => {
  const copy = copyContent();
  const at = copy.change(lesson, '\nminutes:', '\nsector: hotel\nminutes:', 'sector');
  expect(copy.said()).toEqual([expect.stringContaining(`${at}: "sector" is not a key`)]);
});
