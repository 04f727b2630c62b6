import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { unzip } from '../../src/packaging/zip.ts';
import { serve } from '../../src/rehearsal/server.ts';
import { copyProject } from '../commands/project.ts';
import { removeCopies } from '../course/copy.ts';
import { axeFaults } from './support/axe.ts';
import { isFocused, type Course } from './support/learner.ts';
import { answer, takenIn, verdictOf } from './support/lesson.ts';
import { openLms } from './support/lms.ts';
import { course as told, ui } from './support/packages.ts';
import { expect, test } from './support/test.ts';

const address = '#/lessons/way-out';

/** A check of two questions, one of which has to be right and is written in three wordings. */
const lesson = `---
title: The way out
minutes: 3
competences: [empathy]
objectives:
  - Know the way out.
---

## The check

<Check id="check">

<Question id="way-out" critical="yes">

He has come round the counter. What do you do?

- [talk] Talk to him.
  - why: He is too near for that.
- [go] Go.
  - right: yes
  - why: There is a way.

</Question>

<Question id="way-out-again" again="way-out" kind="several">

Somebody stands on your side. What can wait?

- [till] The till.
  - right: yes
  - why: It can be replaced.
- [door] The door.
  - why: It is the way out.
- [words] His words.
  - right: yes
  - why: They can be written down later.

</Question>

<Question id="way-out-last" again="way-out" kind="true-false">

He is owed a warning first.

- answer: false
- why: You go as soon as there is a way.

</Question>

<Question id="other">

Which one?

- [yes] This one.
  - right: yes
  - why: It is.
- [no] The other.
  - why: It is not.

</Question>

</Check>
`;

test('what has to be right is asked in other words until it is, and only then the check is taken and the first answer told', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const copy = copyProject();
  copy.write('content/lessons/en/way-out.mdx', lesson);
  copy.change('content/course.yaml', /modules:.*\n/, 'modules:\n  - lesson: way-out\n');
  expect(await copy.run('package')).toMatchObject({ code: 0, err: '' });
  const id = `${told.id}-${told.version}-scorm12`;
  const files = unzip(readFileSync(copy.path(`dist/packages/${id}.zip`)));
  const sco = { id, bytes: 1, files };
  const serving = await serve({
    site: copy.path('dist/site'),
    packages: [sco],
    port: 0,
    csp: true,
  });

  const rehearsal = await openLms(page, serving, 'scorm12', sco);
  let course = await rehearsal.take();
  await open(course);
  await answer(course, 'other', ['yes']);
  await expect(question(course), 'one wording at a time').toHaveCount(1);
  await answer(course, 'way-out', ['talk']);
  await expect(verdictOf(course, 'way-out')).toHaveText(ui['page-check-critical']!);
  await expect(question(course).getByText('He is too near for that.')).toBeVisible();
  const button = question(course).getByRole('button');
  await expect(button).toHaveText(ui['page-check-again']!);
  expect(await isFocused(button), 'whoever has pressed it is still there').toBe(true);
  await expect(question(course).getByRole('radio').last()).toBeDisabled();
  expect(await axeFaults(page)).toEqual([]);
  await expect(takenIn(course), 'it has no answer yet').toHaveCount(0);
  const end = course.locator('lesson-view:not([hidden]) .lesson-end');
  await end.locator('.pager').scrollIntoViewIfNeeded();
  await expect(end).toContainText('1 question is still open');
  await expect(end).not.toContainText(ui['done']!);

  // Gone and back: it is found as it was left.
  await rehearsal.leave();
  expect((await rehearsal.record())['cmi.interactions.0.id']).toBe(undefined);
  course = await rehearsal.comeBack();
  await open(course);
  await expect(verdictOf(course, 'way-out')).toHaveText(ui['page-check-critical']!);
  await button.press('Enter');
  await expect(question(course)).toHaveCount(1);
  await expect(question(course)).toContainText('What can wait?');
  await expect(question(course).getByRole('group')).toBeFocused();
  // Whatever has led to the question still leads there.
  await expect(question(course).getByRole('group')).toHaveId('/lessons/way-out/way-out~question');
  await answer(course, 'way-out', ['till']);
  await expect(verdictOf(course, 'way-out')).toHaveText(ui['page-check-critical']!);
  await button.press('Enter');
  await answer(course, 'way-out', ['true']);
  await button.press('Enter');
  // After the last the first again, as it was before any answer.
  await expect(question(course)).toContainText('What do you do?');
  await expect(verdictOf(course, 'way-out')).toBeEmpty();
  await expect(button).toHaveText(ui['check-answer']!);
  await answer(course, 'way-out', ['talk']);
  await button.press('Enter');
  await expect(takenIn(course)).toHaveCount(0);
  await answer(course, 'way-out', ['till', 'words']);
  await expect(verdictOf(course, 'way-out')).toHaveText(ui['check-right']!);
  await expect(takenIn(course)).toContainText('all 2 questions');
  await expect(button).toHaveText(ui['check-answer']!);
  await end.locator('.pager').scrollIntoViewIfNeeded();
  await expect(end).toContainText(ui['done']!);
  await rehearsal.leave();
  const record = await rehearsal.record();
  const row = (at: number) =>
    ['id', 'student_response', 'result'].map((name) => record[`cmi.interactions.${at}.${name}`]);
  expect(row(0)).toEqual(['way_out__other', 'a', 'correct']);
  expect(row(1), 'the first answer, by the first wording').toEqual([
    'way_out__way_out',
    'a',
    'wrong',
  ]);
  expect(record['cmi.interactions.2.id']).toBe(undefined);

  course = await rehearsal.comeBack();
  await open(course);
  await expect(question(course), 'the wording that was right').toContainText('What can wait?');
  await expect(verdictOf(course, 'way-out')).toHaveText(ui['check-right']!);
  await question(course).getByRole('checkbox').last().uncheck();
  await button.press('Enter');
  await expect(verdictOf(course, 'way-out'), 'by now it is one like any other').toContainText(
    'You have 1 of the 2',
  );

  await serving.close();
  removeCopies();
});

function question(course: Course): Locator {
  return course.locator('lesson-view [data-question="way-out"]');
}

async function open(course: Course): Promise<void> {
  await course.locator('main').evaluate((_, hash) => void (location.hash = hash), address);
  await expect(course.getByRole('heading', { level: 1, name: 'The way out' })).toBeVisible();
}
