import { afterAll, beforeAll, expect, test } from 'vitest';
import { listSent } from '../../src/admin/inventory.ts';
import { listRows, type RowTable } from '../../src/admin/rows.ts';
import { systems } from '../../src/admin/systems.ts';
import { buildCourse, type BuiltCourse } from '../../src/course/outline.ts';
import { rowId } from '../../src/record/row-ids.ts';
import { scorm12 } from '../../src/tracking/scorm12.ts';
import { scorm2004 } from '../../src/tracking/scorm2004.ts';
import { copyContent } from '../course/content.ts';
import { removeCopies } from '../course/copy.ts';
import { makeTwoOfEach } from '../course/two-of-each.ts';

let course: BuiltCourse;
let tables: RowTable[];

beforeAll(() => {
  const content = copyContent();
  makeTwoOfEach(content);
  course = buildCourse(content.course(), content.root);
  tables = listRows(course);
});
afterAll(removeCopies);

test('every id that a report can show is explained, once', () => {
  const { lessons, scenarios } = course.outline;
  const possible = [
    ...lessons.flatMap(({ id, questions }) => questions.map((each) => rowId(id, each.id))),
    ...scenarios.flatMap(({ id, logic }) => [
      ...logic.scenes.map((scene) => rowId(id, scene.id)),
      rowId(id, 'ending'),
    ]),
  ];
  const told = tables.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(told.toSorted()).toEqual(possible.toSorted());
});

test('a question is told with what it asks and what each letter says', () => {
  const table = tables.find(({ title }) => title === 'Second things')!;
  expect(table.rows).toEqual([
    {
      id: 'second_things__first',
      means: 'What comes first?',
      answers: [
        ['a', 'A question.'],
        ['b', 'An offer.'],
      ],
      places: [],
      right: ['a'],
    },
  ]);
});

test('a decision is told with the line before it and the lines one could choose, an ending with its title', () => {
  const { rows } = tables.find(({ title }) => title === 'A second guest')!;
  const { graph } = course.scenarios.find((each) => each.graph.id === 'second-guest')!;
  const [scene] = graph.logic.scenes;
  const row = rows.find(({ id }) => id === rowId('second-guest', scene!.id))!;
  expect(row.means).toMatch(new RegExp(`^${graph.customer.name}: “.+”$`));
  expect(row.answers.map(([letter]) => letter)).toEqual(scene!.choices.map((_, i) => 'abcdef'[i]!));
  for (const [, words] of row.answers) expect(words).not.toMatch(/^\w+$/);
  expect(rows.at(-1)!.answers.map(([, words]) => words)).toEqual(
    graph.logic.endings.map(({ id }) => graph.titles[id]),
  );
});

test('the inventory names every element of each data model that the course knows of, and no other', () => {
  for (const [standard, dialect] of Object.entries({ scorm12, scorm2004 })) {
    const known = [
      ...Object.values(dialect.elements),
      ...Object.keys(dialect.ladders),
      ...dialect.score(50).map(([element]) => element),
      'cmi.objectives',
      'cmi.interactions',
    ];
    const told = listSent(course.outline).flatMap((one) =>
      one.standard === standard ? one.names : [],
    );
    expect(told.toSorted()).toEqual(known.toSorted());
  }
});

test.each([
  ['scorm12', 'cmi.comments'],
  ['scorm2004', 'cmi.comments_from_learner'],
])('in %s ideas are in the inventory where the box for them is on', (standard, name) => {
  const of = (ideas: 'on' | 'off') =>
    listSent({ ...course.outline, lms: { ...course.outline.lms, ideas } }).filter(
      (one) => one.standard === standard && one.what === 'ideas',
    );
  expect(of('on')).toEqual([{ standard, what: 'ideas', when: 'press', names: [name] }]);
  expect(of('off')).toEqual([]);
});

test('what course.yaml switches off is not in the inventory', () => {
  const lms = { ...course.outline.lms, objectives: false, interactions: false };
  const names = listSent({ ...course.outline, lms }).flatMap((one) => one.names);
  expect(names.filter((name) => /objectives|interactions/.test(name))).toEqual([]);
});

test('a lesson without a conversation sends no score and tells of no competence', () => {
  const names = listSent({ ...course.outline, scenarios: [] }).flatMap((one) => one.names);
  expect(names.filter((name) => /score\.|objectives/.test(name))).toEqual([]);
  expect(names).toContain('cmi.interactions');
});

test('the systems that admins ask about are there, each with whose word it is', () => {
  expect(systems.map(({ name }) => name)).toEqual([
    'Moodle',
    'Totara',
    'Canvas',
    'Blackboard',
    'Cornerstone',
    'SAP SuccessFactors',
    'Docebo',
    'TalentLMS',
    'ILIAS',
    'OpenOLAT',
    'Open edX',
    'KnowBe4',
    'Skillsoft Skillport',
    'SCORM Cloud',
  ]);
  for (const { scope } of systems) expect(scope).not.toBe('');
});

test('nothing is called tried without what was tried, in which version and when', () => {
  const tried = systems.filter(({ known }) => known === 'tried');
  expect(tried.map(({ name }) => name)).toEqual(['Moodle']);
  for (const { scope } of tried) {
    expect(scope).toMatch(/\d+\.\d+.*\b20\d\d\b/);
    expect(scope).toContain('This very package has not been imported there.');
  }
});

test('where nothing is set in a system, it is said what is not known', () => {
  for (const { known, settings, unknown } of systems) {
    if (known !== 'tried' || settings.length === 0) expect(unknown).toBeTruthy();
  }
});
