import { afterAll, beforeAll, expect, test } from 'vitest';
import { labelOf } from '../../src/course/label.ts';
import { buildCourse } from '../../src/course/outline.ts';
import { portionsOf, type Portion } from '../../src/course/portions.ts';
import { rowIdFaults } from '../../src/record/row-ids.ts';
import { copyContent, type Content } from './content.ts';
import { removeCopies } from './copy.ts';
import { makeTwoOfEach } from './two-of-each.ts';

let content: Content;
let portions: Portion[];
const open = () => portionsOf(buildCourse(content.course(), content.root));
const named = (name: string) => portions.find((each) => each.name === name)!;

beforeAll(() => {
  content = copyContent();
  makeTwoOfEach(content);
  const course = content.read('content/course.yaml').replace(/^licence:.*\n/m, '');
  content.write('content/course.yaml', `${course.trimEnd()}\nlicence: CC BY 4.0\n`);
  expect(content.said()).toEqual([]);
  portions = open();
});
afterAll(removeCopies);

test('a course of two lessons and two conversations makes five portions, in its order', () => {
  expect(portions.map(({ name }) => name)).toEqual([
    '',
    'lesson-when-it-goes-wrong',
    'lesson-second-things',
    'scenario-no-room',
    'scenario-second-guest',
  ]);
});

test('a lesson alone has its own conversations and nothing of another', () => {
  const { course } = named('lesson-second-things');
  expect(course.lessons.map(({ id }) => id)).toEqual(['second-things']);
  expect(course.scenarios.map(({ graph }) => graph.id)).toEqual(['second-guest']);
  expect(course.outline.lessons.map(({ id }) => id)).toEqual(['second-things']);
  expect(course.outline.scenarios.map(({ id }) => id)).toEqual(['second-guest']);
  expect(course.modules).toEqual([{ lesson: 'second-things', scenarios: ['second-guest'] }]);
  expect(course.outline.title).toBe('Second things');
});

test('a conversation alone has no lesson and no glossary', () => {
  const { course } = named('scenario-no-room');
  expect(course.lessons).toEqual([]);
  expect(course.glossary).toEqual({});
  expect(course.outline.scenarios.map(({ id }) => id)).toEqual(['no-room']);
});

test('a lesson alone explains the terms that it names', () => {
  content.write(
    'content/glossary.yaml',
    'rapport: { term: Rapport, means: Being at ease together. }\nreach: { term: Reach, means: How far it goes. }\n',
  );
  const file = 'content/lessons/en/second-things.mdx';
  content.change(file, 'See [', 'This is <Term id="rapport">rapport</Term>. See [');
  const first = 'content/lessons/en/when-it-goes-wrong.mdx';
  content.write(first, `${content.read(first)}\nThat is its <Term id="reach">reach</Term>.\n`);
  expect(content.said()).toEqual([]);
  const alone = open().find(({ name }) => name === 'lesson-second-things')!;
  expect(Object.keys(alone.course.glossary)).toEqual(['rapport']);
});

test('each has an id of its own, so that no record is taken for another, made of ids alone', () => {
  const ids = portions.map(({ course }) => course.outline.id);
  expect(ids).toEqual([
    'moments-of-truth',
    'moments-of-truth--lesson--when-it-goes-wrong',
    'moments-of-truth--lesson--second-things',
    'moments-of-truth--scenario--no-room',
    'moments-of-truth--scenario--second-guest',
  ]);
  content.change(
    'content/course.yaml',
    /(^ +- lesson: when[^]*?)(^ +- lesson: second[^]*?\n)(?=\S)/m,
    '',
  );
  content.change(
    'content/course.yaml',
    'modules:',
    'modules:\n  - lesson: second-things\n    scenarios: [second-guest]\n  - lesson: when-it-goes-wrong\n    scenarios: [no-room]\nno-modules:',
  );
  content.change('content/course.yaml', /^no-modules:.*\n/m, '');
  content.change('content/course.yaml', /^title: .*$/m, 'title: Another title');
  expect(content.said()).toEqual([]);
  const after = open().map(({ course }) => course.outline.id);
  expect(after.toSorted()).toEqual(ids.toSorted());
  expect(after).not.toEqual(ids);
});

test('a portion tells of the competences it is about, and the ids of its rows are those of the whole', () => {
  const { course } = named('lesson-second-things');
  const ids = course.outline.competences.map(({ id }) => id);
  expect(ids).toContain('listen');
  expect(Object.keys(course.competences)).toEqual(ids);
  expect(ids.length).toBeLessThan(portions[0]!.course.outline.competences.length);
  expect(rowIdFaults(course.outline)).toEqual([]);
});

test('how sure one is of oneself is asked of the whole course alone', () => {
  const asks = ({ course }: Portion) =>
    Object.values(course.competences).some(({ rate }) => rate !== undefined);
  expect(portions.filter(asks).map(({ kind }) => kind)).toEqual(['course']);
});

test('the label of a portion says what is in it, from which course, on what terms', () => {
  const label = labelOf(named('lesson-second-things'));
  expect(label).toMatchObject({
    id: 'moments-of-truth--lesson--second-things',
    course: 'moments-of-truth',
    kind: 'lesson',
    title: 'Second things',
    // Its own twenty, and the five of its conversation, which it does not hold.
    minutes: 25,
    licence: 'CC BY 4.0',
    description: 'From the course “Moments of truth”. Ask before you offer.',
  });
  expect(label).not.toHaveProperty('masteryScore');
});

test('only under pass-fail is there a pass mark on the label', () => {
  const { course, ...portion } = portions[0]!;
  const label = (success: typeof course.outline.success) =>
    labelOf({ ...portion, course: { ...course, outline: { ...course.outline, success } } });
  expect(label('pass-fail').masteryScore).toBe(course.outline.pass);
  expect(label('completion-only')).not.toHaveProperty('masteryScore');
});

test('packages: [course] makes one portion', () => {
  content.change('content/course.yaml', /^packages: .*$/m, 'packages: [course]');
  expect(open().map(({ name }) => name)).toEqual(['']);
});
