import { renameSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { listRows } from '../../src/admin/rows.ts';
import { labelOf } from '../../src/course/label.ts';
import { toLasting } from '../../src/course/lasting.ts';
import { buildCourse } from '../../src/course/outline.ts';
import { portionsOf } from '../../src/course/portions.ts';
import { promisedBy } from '../../src/course/promises.ts';
import { promise } from '../../src/packaging/promises.ts';
import { rowIdFaults } from '../../src/record/row-ids.ts';
import { compare } from '../../src/replace/compare.ts';
import { copyContent, lesson, scenario, type Content } from './content.ts';
import { removeCopies } from './copy.ts';

afterAll(removeCopies);

const newLesson = lesson.replace('when-it-goes-wrong', 'put-it-right');
const newScenario = scenario.replace('no-room', 'full-house');

/** The files of both have other names, and so has whatever names them; `was` says the old ones. */
function renameBoth(content: Content, was = true): void {
  renameSync(content.path(lesson), content.path(newLesson));
  renameSync(content.path(scenario), content.path(newScenario));
  content.change('content/course.yaml', 'lesson: when-it-goes-wrong', 'lesson: put-it-right');
  content.change('content/course.yaml', '[no-room]', '[full-house]');
  content.change(newLesson, 'id="no-room"', 'id="full-house"');
  if (!was) return;
  content.change(newLesson, '---\n', '---\nwas: when-it-goes-wrong\n');
  content.change(newScenario, '---\n', '---\nwas: no-room\n');
}

const open = (content: Content) => buildCourse(content.course(), content.root);

/** All that is found where each portion's package takes the place of that of the shipped content. */
function found(edit: (content: Content) => void): string[] {
  const promisesIn = (content: Content) =>
    portionsOf(open(content)).map((portion) =>
      promise(promisedBy(portion), labelOf(portion), 'scorm12'),
    );
  const content = copyContent();
  content.change('content/course.yaml', 'version: 0.1.0', 'version: 0.2.0');
  edit(content);
  expect(content.said()).toEqual([]);
  const now = promisesIn(content);
  return promisesIn(copyContent()).flatMap((old, i) =>
    compare(old, now[i]!).map(({ code }) => code),
  );
}

test('a lesson and a conversation that were renamed are what they were, to whoever has begun them', () => {
  expect(found((content) => renameBoth(content))).toEqual([]);
  expect(new Set(found((content) => renameBoth(content, false)))).toEqual(
    new Set(['lesson-gone', 'scenario-gone', 'course-id']),
  );
});

test('in the pages, in reports and in the names of packages they keep the names they had first', () => {
  const content = copyContent();
  const before = open(copyContent());
  renameBoth(content);
  const after = open(content);
  expect(after.outline.lessons).toEqual(before.outline.lessons);
  expect(after.outline.scenarios).toEqual(before.outline.scenarios);
  expect(after.modules).toEqual(before.modules);
  expect(portionsOf(after).map(({ name }) => name)).toEqual(
    portionsOf(before).map(({ name }) => name),
  );
  expect(listRows(after)).toEqual(listRows(before));
  expect(after.lessons.map(({ called }) => called)).toEqual(['put-it-right']);
  expect(after.scenarios.map(({ called }) => called)).toEqual(['full-house']);
});

test('a link as its author writes it leads to where what was renamed has stayed', () => {
  const content = copyContent();
  renameBoth(content);
  content.change(
    newScenario,
    /^## [a-z-]+: .*\n/m,
    content.read(newScenario).match(/^## [a-z-]+: .*\n/m)![0] +
      '\nSee [the lesson](#/lessons/put-it-right).\n',
  );
  expect(content.said()).toEqual([]);
  const { scenarios, renamed } = open(content);
  expect(JSON.stringify(scenarios)).toContain('(#/lessons/when-it-goes-wrong)');
  expect(JSON.stringify(scenarios)).not.toContain('put-it-right)');
  expect(toLasting('[a](#/scenarios/full-house/desk), [b](#/scenarios/full)', renamed)).toBe(
    '[a](#/scenarios/no-room/desk), [b](#/scenarios/full)',
  );
});

test('a scene and an ending that were renamed keep their rows', () => {
  const content = copyContent();
  const before = listRows(open(copyContent()));
  const [, scene] = /^## ([a-z-]+): /m.exec(content.read(scenario))!;
  const [, ending] = /^## ending ([a-z-]+): .*\n/m.exec(content.read(scenario))!;
  content.write(
    scenario,
    content.read(scenario).replaceAll(new RegExp(`\\b${scene}\\b(?=:|$)`, 'gm'), 'quite-new'),
  );
  content.change(
    scenario,
    /^(## quite-new: .*)\n/m,
    `${/^## quite-new: .*/m.exec(content.read(scenario))![0]}\n\n- was: ${scene}\n`,
  );
  content.write(
    scenario,
    content
      .read(scenario)
      .replace(`## ending ${ending}: `, '## ending gone-now: ')
      .replaceAll(`next: ${ending}`, 'next: gone-now'),
  );
  content.change(
    scenario,
    /^(## ending gone-now: .*)\n/m,
    `${/^## ending gone-now: .*/m.exec(content.read(scenario))![0]}\n- was: ${ending}\n`,
  );
  expect(content.said()).toEqual([]);
  const rows = (tables: typeof before) =>
    tables.flatMap(({ rows }) =>
      rows.map(({ id, answers }) => [id, answers.map(([told]) => told)]),
    );
  expect(rows(listRows(open(content)))).toEqual(rows(before));
});

test('rows are told apart by the names they keep', () => {
  const scenes = [{ id: 'desk' }, { id: 'hall', was: 'desk' }];
  const faults = rowIdFaults({ lessons: [], scenarios: [{ id: 'talk', logic: { scenes } }] });
  expect(faults).toEqual([{ id: 'talk__desk', places: ['talk/desk', 'talk/hall'] }]);
});

test('a name that is still in use was not given up', () => {
  const content = copyContent();
  content.write(scenario.replace('no-room', 'another'), content.read(scenario));
  content.change('content/course.yaml', '[no-room]', '[no-room, another]');
  const at = content.change(scenario, '---\n', '---\nwas: another\n', 'another');
  expect(content.said()).toEqual([
    `${at}: "was" is "another", but it should be the name that this file had before, and "another" is still in use. Write the old name, or take the line away.`,
  ]);
});

test('a name that two have given up is told at the second', () => {
  const content = copyContent();
  const other = scenario.replace('no-room', 'another');
  content.write(other, content.read(scenario));
  content.change('content/course.yaml', '[no-room]', '[no-room, another]');
  content.change(scenario, '---\n', '---\nwas: first-name\n');
  content.change(other, '---\n', '---\nwas: first-name\n');
  const [said, ...more] = content.said();
  expect(more).toEqual([]);
  expect(said).toContain('"first-name" is what "no-room" was called, too');
});
