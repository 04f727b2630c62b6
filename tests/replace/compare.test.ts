import { afterAll, describe, expect, test } from 'vitest';
import { openCourse } from '../../src/course/outline.ts';
import { codeOf } from '../../src/model/code.ts';
import type { Course, LessonOutline, ScenarioOutline } from '../../src/model/course.ts';
import type { Promises } from '../../src/model/promises.ts';
import { compare } from '../../src/replace/compare.ts';
import { verdictOf } from '../../src/replace/finding.ts';
import { table } from '../../src/replace/findings.ts';
import { sayReport } from '../../src/replace/report.ts';
import { copyOne, removeCopies } from '../course/copy.ts';
import { back, walk } from './back.ts';
import { nextOf, promisesOf } from './promises.ts';

afterAll(removeCopies);
const course = openCourse(copyOne().root).outline;

type Edit = (to: {
  it: Course;
  lesson: LessonOutline;
  talk: ScenarioOutline;
  more: Partial<Promises>;
}) => void;

const words = ['when-it-goes-wrong/first-words'];
const device = {
  plans: ['when-it-goes-wrong/next'],
  words,
  rated: { 'listen-0': 'I listen.' },
  sheets: { owed: ['who', 'rows.what'] },
};

/** The next version of the course, after an edit. */
function next(edit: Edit): { it: Course; more: Partial<Promises> } {
  const it = structuredClone({ ...course, version: '1.1.0' });
  const [lesson] = it.lessons as [LessonOutline];
  const [talk] = it.scenarios as [ScenarioOutline];
  const more: Partial<Promises> = { ...structuredClone(device) };
  edit({ it, lesson, talk, more });
  return { it, more };
}

/** What compare finds after an edit: the codes, in their order. */
function after(edit: Edit) {
  const { it, more } = next(edit);
  return compare(promisesOf({ ...course, version: '1.0.9' }, device), promisesOf(it, more));
}

const sceneIn = (talk: ScenarioOutline, at = 0) => talk.logic.scenes[at]!;
const choiceIn = (talk: ScenarioOutline) => sceneIn(talk).choices[0]!;

const safe: Record<string, Edit> = {
  'nothing but the version': () => {},
  'words: titles, and all that is not logic': ({ it, lesson, talk }) => {
    it.title = 'Another title';
    lesson.title = talk.title = 'Another, too';
    talk.hash = 'xyz';
  },
  'lessons, questions, conversations and competences in another order': ({ it, lesson }) => {
    it.lessons.reverse();
    it.competences.reverse();
    lesson.questions.reverse();
  },
  'a competence that comes in': ({ it }) => void it.competences.push({ id: 'new-one', short: 'x' }),
  'an option at the end that is wrong': ({ lesson }) => {
    lesson.questions[0]!.options.push({ id: 'quite-new', right: false });
  },
  'a scene that nothing leads to yet': ({ talk }) => {
    talk.logic.scenes.push({ ...structuredClone(sceneIn(talk)), id: 'quite-new' });
  },
  'a choice at the end that shows no more than the others': ({ talk }) => {
    const { was: _, ...like } = structuredClone(choiceIn(talk));
    sceneIn(talk).choices.push({ ...like, id: 'quite-new' });
  },
  'a choice renamed with its old name kept': ({ talk }) => {
    const choice = choiceIn(talk);
    Object.assign(choice, { was: choice.id, id: 'quite-new' });
  },
  'a scene and an ending renamed with their old names kept': ({ talk }) => {
    const [scene, ending] = [sceneIn(talk, 1), talk.logic.endings[0]!];
    const names = [scene.id, ending.id];
    let text = JSON.stringify(talk.logic);
    names.forEach((name, i) => (text = text.replaceAll(`"${name}"`, `"quite-new-${i}"`)));
    talk.logic = JSON.parse(text) as typeof talk.logic;
    Object.assign(sceneIn(talk, 1), { was: names[0] });
    Object.assign(talk.logic.endings[0]!, { was: names[1] });
  },
  'a variant that comes in': ({ talk }) => {
    talk.variants = [{ code: '0a', starts: {}, set: [] }];
  },
  'a box that comes onto a sheet': ({ more }) => void more.sheets!['owed']!.push('when'),
};

test.each(Object.entries(safe))('safe without a word: %s', (_, edit) => {
  expect(after(edit)).toEqual([]);
  expectAllGoOn(edit);
});

/** Whoever is somewhere in the conversation, or has ended it, is at the same place afterwards. */
function expectAllGoOn(edit: Edit): void {
  const { it } = next(edit);
  const [{ id, logic }] = course.scenarios as [ScenarioOutline];
  for (let seed = 0; seed < 40; seed += 1) {
    const picks = Array.from({ length: 1 + (seed % 12) }, (_, i) => (seed * (i + 3)) % 7);
    const trail = walk(logic, picks);
    const is = back(course, it, trail, id);
    expect(is).toMatchObject({ whole: true });
    expect({ ...is, weights: [] }).toEqual({ ...back(course, course, trail, id), weights: [] });
  }
}

const told: Record<string, [Edit, string[]]> = {
  'the course has another id': [({ it }) => void (it.id = 'another'), ['course-id']],
  'its item has another identifier': [({ more }) => void (more.item = 'x'), ['item']],
  'another standard': [
    ({ more }) => void Object.assign(more, { form: 'scorm2004-3rd', standard: 'scorm2004' }),
    ['standard'],
  ],
  'the version is not raised': [({ it }) => void (it.version = '1.0.9'), ['version']],
  'the version is lowered, though it has more digits': [
    ({ it }) => void (it.version = '1.0.08'),
    ['version'],
  ],
  'records are written otherwise': [({ more }) => void (more.record = '2'), ['record-version']],
  'the rule of success is another': [({ it }) => void (it.success = 'pass-fail'), ['success']],
  'the pass mark is another': [({ it }) => void (it.pass = 0.7), ['pass']],
  'a competence is renamed': [({ it }) => void (it.competences[0]!.id = 'new'), ['objective-gone']],
  'rows are told no more': [({ it }) => void (it.lms.interactions = false), ['less-told']],
  'a lesson has gone': [({ it }) => void it.lessons.pop(), ['lesson-gone']],
  'a lesson comes in': [
    ({ it, lesson }) => void it.lessons.push({ ...lesson, id: 'another' }),
    ['lesson-added'],
  ],
  'a lesson is renamed without its old name': [
    ({ lesson }) => void (lesson.id = 'quite-new'),
    ['lesson-gone'],
  ],
  'a question is renamed': [
    ({ lesson }) => void (lesson.questions[0]!.id = 'quite-new'),
    ['question-gone'],
  ],
  'a conversation is renamed without its old name': [
    ({ talk }) => void (talk.id = 'quite-new'),
    ['scenario-gone'],
  ],
  'a question has gone': [({ lesson }) => void lesson.questions.pop(), ['question-gone']],
  'a question comes in': [
    ({ lesson }) => void lesson.questions.push({ id: 'another', options: [] }),
    ['question-added'],
  ],
  'a question is asked otherwise': [
    ({ lesson }) => void (lesson.questions[0]!.kind = 'sequencing'),
    ['question-kind'],
  ],
  'an option of a question has gone': [
    ({ lesson }) => void lesson.questions[0]!.options.shift(),
    ['option-gone'],
  ],
  'options of a question change places': [
    ({ lesson }) => void lesson.questions[0]!.options.reverse(),
    ['letter'],
  ],
  'an option comes in before others': [
    ({ lesson }) => void lesson.questions[0]!.options.unshift({ id: 'quite-new', right: false }),
    ['letter'],
  ],
  'another option is right': [
    ({ lesson }) => void lesson.questions[0]!.options.forEach((one) => (one.right = !one.right)),
    ['right'],
  ],
  'a conversation has gone': [({ it }) => void it.scenarios.pop(), ['scenario-gone']],
  'a conversation comes in': [
    ({ it, talk }) => void it.scenarios.push({ ...talk, id: 'another' }),
    ['scenario-added'],
  ],
  'a scene has gone': [({ talk }) => void talk.logic.scenes.pop(), ['scene-gone']],
  'an ending has gone': [({ talk }) => void talk.logic.endings.pop(), ['scene-gone']],
  'a choice is renamed without its old name': [
    ({ talk }) => void (choiceIn(talk).id = 'quite-new'),
    ['choice-gone'],
  ],
  'a choice has gone': [({ talk }) => void sceneIn(talk).choices.pop(), ['choice-gone']],
  'choices change places': [({ talk }) => void sceneIn(talk).choices.reverse(), ['letter']],
  'a choice leads elsewhere': [
    ({ talk }) => void (choiceIn(talk).next = [{ to: { ending: talk.logic.endings[0]!.id } }]),
    ['elsewhere'],
  ],
  'the conversation begins elsewhere': [
    ({ talk }) => void (talk.logic.start = sceneIn(talk, 2).id),
    ['elsewhere'],
  ],
  'a choice is closed to some': [
    ({ talk }) => void (choiceIn(talk).when = { flag: talk.logic.flags[0]! }),
    ['closed'],
  ],
  'a choice shows something else': [
    ({ talk }) => void (choiceIn(talk).evidence = { listen: -1 }),
    ['weighed'],
  ],
  'a box has gone from a sheet': [({ more }) => void more.sheets!['owed']!.pop(), ['kept-unseen']],
  'a sheet and a plan have gone': [
    ({ more }) => void Object.assign(more, { sheets: {}, plans: [] }),
    ['kept-unseen', 'kept-unseen'],
  ],
  'a sentence about oneself is another': [
    ({ more }) => void (more.rated = { 'listen-0': 'I talk.' }),
    ['rated-otherwise'],
  ],
  'a box for own words has another id': [
    ({ more }) => void (more.words = ['when-it-goes-wrong/last-words']),
    ['kept-unseen'],
  ],
  'a lesson has gone with its plan and its boxes': [
    ({ it, more }) => {
      it.lessons.pop();
      more.plans = more.words = [];
    },
    ['lesson-gone'],
  ],
};

test.each(Object.entries(told))('one mistake, one message: %s', (_, [edit, codes]) => {
  const found = after(edit);
  expect(found.map(({ code }) => code)).toEqual(codes);
  if (verdictOf(found) !== 'unsafe') expectAllGoOn(edit);
});

const within = (
  edit: (old: Course, now: Course, more: [Partial<Promises>, Partial<Promises>]) => void,
) => {
  const [old, now] = [structuredClone(course), structuredClone(course)];
  const more: [Partial<Promises>, Partial<Promises>] = [{}, {}];
  edit(old, now, more);
  return compare(promisesOf(old, more[0]), nextOf(now, more[1])).map(({ code }) => code);
};

describe('what depends on what was promised', () => {
  test('editions of SCORM 2004 may take each other’s place, with a note', () => {
    const found = within((_, __, more) => {
      more.forEach((one, i) => {
        Object.assign(one, { form: `scorm2004-${['3rd', '4th'][i]}`, standard: 'scorm2004' });
      });
    });
    expect(found).toEqual(['edition']);
  });

  test('under pass-fail another pass mark is another mastery score', () => {
    const found = within((old, now) => {
      old.success = now.success = 'pass-fail';
      now.pass = 0.8;
    });
    expect(found).toEqual(['mastery']);
  });

  test('a competence that no LMS was told of may go', () => {
    const found = within((old, now) => {
      old.lms.objectives = now.lms.objectives = false;
      now.competences.pop();
    });
    expect(found).toEqual([]);
  });

  test('a competence is brought back where a package has it from', () => {
    const curesOf = (kind: Promises['kind']) => {
      const now = structuredClone(course);
      now.competences[0]!.id = 'another';
      return compare(promisesOf(course, { kind }), nextOf(now, { kind })).map(({ cure }) => cure);
    };
    const { id } = course.competences[0]!;
    const all = [expect.stringContaining(`Bring "${id}" back in competences.yaml`)];
    expect(curesOf('course')).toEqual(all);
    expect(curesOf('course')[0]).toContain('It may be called "another" now');
    expect(curesOf('lesson')).toEqual([expect.stringMatching(/^Write .* top of the lesson again/)]);
    expect(curesOf('scenario')).toEqual([expect.stringMatching(/^Let a choice .* show .* again/)]);
  });

  test('what was never told may be told', () => {
    const found = within((old) => void (old.lms.objectives = false));
    expect(found).toEqual(['more-told']);
  });

  test('a variant has gone, or begins elsewhere', () => {
    const begins = (starts: Record<string, number>) => [{ code: '0a', starts, set: [] }];
    const gone = within((old) => void (old.scenarios[0]!.variants = begins({})));
    expect(gone).toEqual(['variant-gone']);
    const { logic } = course.scenarios[0]!;
    const { id, from, to } = logic.meters[0]!;
    const changed = within((old, now) => {
      old.scenarios[0]!.variants = begins({ [id]: from });
      now.scenarios[0]!.variants = begins({ [id]: to });
    });
    expect(['elsewhere', 'closed']).toContain(changed[0]);
    expect(changed).toHaveLength(1);
  });

  test('a choice renamed for the second time keeps the name it had first', () => {
    const rename = (it: Course, id: string, was: string) =>
      void Object.assign(choiceIn(it.scenarios[0]!), { id, was });
    const { id } = choiceIn(course.scenarios[0]!);
    expect(
      within((old, now) => {
        rename(old, 'second', id);
        rename(now, 'third', id);
      }),
    ).toEqual([]);
    expect(
      within((old, now) => {
        rename(old, 'second', id);
        rename(now, 'third', 'second');
      }),
    ).toEqual(['choice-gone']);
  });

  test('a choice that comes in must not be called by the code of another', () => {
    const { id, was } = choiceIn(course.scenarios[0]!);
    const siblings = sceneIn(course.scenarios[0]!).choices.map((one) => one.was ?? one.id);
    const code = codeOf(was ?? id, siblings);
    const names = Array.from({ length: 500 }, (_, i) => `added-${i}`);
    const adding = (name: string) =>
      within((_, now) => {
        const like = structuredClone(choiceIn(now.scenarios[0]!));
        sceneIn(now.scenarios[0]!).choices.push({ ...like, id: name });
      });
    expect(code).toHaveLength(1);
    expect(adding(names.find((name) => codeOf(name, [name]) === code)!)).toEqual(['code-taken']);
    const codes = siblings.map((one) => codeOf(one, [one]));
    expect(adding(names.find((name) => !codes.includes(codeOf(name, [name])))!)).toEqual([]);
  });
});

test('every kind of finding says what was, what would be, and has all its facts', () => {
  const all = [...Object.values(told).map(([edit]) => after(edit))].flat();
  for (const { says, cure = '' } of all) {
    expect(`${says} ${cure}`).not.toMatch(/[{}]|undefined/);
    expect(says.split(' ').length, says).toBeLessThan(60);
  }
  expect(Object.keys(table).length).toBeGreaterThan(30);
});

test('the report says who is harmed and by what, and of the others what stays', () => {
  const [old, now] = [promisesOf(course), nextOf(course)];
  const findings = after(({ talk, it, lesson }) => {
    talk.logic.scenes.pop();
    it.lessons.push({ ...lesson, id: 'another' });
  });
  const report = sayReport(old, now, findings);
  expect(report).toContain('NOT SAFE to replace.');
  expect(report).toMatch(/under way +keep what/);
  expect(report).toMatch(/half-way +harmed: see 1\n/);
  expect(report).toMatch(/finished +harmed: see 1\n/);
  expect(report).toMatch(/2\. Note: The lesson "another" is new/);
  expect(verdictOf(findings)).toBe('unsafe');
  expect(sayReport(old, now, [])).toContain('SAFE to replace.\n');
  const long = { ...course, title: 'Schöne Überraschung '.repeat(15) };
  expect(sayReport(promisesOf(long), now, [])).toMatch(/^Schöne Überraschung .{1,50}…: scorm12/);
});
