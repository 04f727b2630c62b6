import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { unzip } from '../../src/packaging/zip.ts';
import { serve } from '../../src/rehearsal/server.ts';
import { copyProject } from '../commands/project.ts';
import { removeCopies } from '../course/copy.ts';
import type { Course } from './support/learner.ts';
import { answer, takenIn, verdictOf } from './support/lesson.ts';
import { openLms } from './support/lms.ts';
import { course as told, ui } from './support/packages.ts';
import { expect, test } from './support/test.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 10, 22, 12);
const address = '#/lessons/two-checks';

const question = (id: string) => `<Question id="${id}">

Which one?

- [yes] This one.
  - right: yes
  - why: It is.
- [no] The other.
  - why: It is not.

</Question>`;

/** One lesson with a check in its middle and another at its end. */
const lesson = `---
title: Two checks
minutes: 4
competences: [empathy]
objectives:
  - Answer in two places.
---

## The first

<Check id="early">

${question('one')}

${question('two')}

</Check>

## The second

<Check id="late">

${question('three')}

</Check>
`;

test('two checks of a lesson are one to the record: done with both, a row a question, and looked back at together', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const copy = copyProject();
  copy.write('content/lessons/en/two-checks.mdx', lesson);
  copy.change('content/course.yaml', /modules:.*\n/, 'modules:\n  - lesson: two-checks\n');
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

  await page.clock.setFixedTime(start);
  const rehearsal = await openLms(page, serving, 'scorm12', sco);
  let course = await rehearsal.take();
  await open(course);
  expect(await idsTwice(course)).toEqual([]);
  await answer(course, 'one', ['yes']);
  await answer(course, 'two', ['no']);
  // The first check has all its answers, the lesson has not.
  await expect(takenIn(course)).toHaveCount(0);
  await expect(state(course)).not.toContainText(ui['done']!);
  await go(course, '#/review');
  await expect(course.getByText(ui['page-review-none']!)).toBeVisible();
  await go(course, address);
  await expect(verdictOf(course, 'three')).toBeEmpty();
  await answer(course, 'three', ['yes']);
  await expect(takenIn(course).first()).toContainText('all 3 questions');
  await course.locator('lesson-view:not([hidden]) .pager').scrollIntoViewIfNeeded();
  await go(course, '#/');
  await expect(state(course)).toContainText(ui['done']!);
  await rehearsal.leave();
  const record = await rehearsal.record();
  expect(
    ['one', 'two', 'three'].map((_, i) => [
      record[`cmi.interactions.${i}.id`],
      record[`cmi.interactions.${i}.result`],
    ]),
  ).toEqual([
    ['two_checks__one', 'correct'],
    ['two_checks__two', 'wrong'],
    ['two_checks__three', 'correct'],
  ]);

  await page.clock.setFixedTime(start + 2 * day);
  course = await rehearsal.comeBack();
  await open(course);
  await expect(verdictOf(course, 'two').first()).toHaveText(ui['page-check-one']!);
  await expect(verdictOf(course, 'three').first()).toHaveText(ui['check-right']!);
  await go(course, '#/review');
  const asked = course.locator('.reviews form');
  await expect(asked).toHaveCount(3);
  const names = await asked.evaluateAll((forms) =>
    forms.map((form) => form.getAttribute('data-question')),
  );
  expect(names.toSorted()).toEqual(['one', 'three', 'two']);
  expect(await idsTwice(course)).toEqual([]);
  await serving.close();
  removeCopies();
});

function state(course: Course): Locator {
  return course.locator('[data-state-of="two-checks"]');
}

async function open(course: Course): Promise<void> {
  await go(course, address);
  await expect(course.getByRole('heading', { level: 1, name: 'Two checks' })).toBeVisible();
}

async function go(course: Course, to: string): Promise<void> {
  await course.locator('main').evaluate((_, hash) => void (location.hash = hash), to);
}

function idsTwice(course: Course): Promise<string[]> {
  return course.locator('main').evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, i) => ids.indexOf(id) !== i);
  });
}
