import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeCopies } from '../course/copy.ts';
import { copyProject, type Project } from './project.ts';

afterAll(removeCopies);

let copy: Project;
beforeAll(() => {
  copy = copyProject();
});

const form = 'Write `npm run new -- scenario <id>` or `npm run new -- lesson <id>`.';
const badId = (id: string) =>
  `"${id}" cannot be an id. Use lower-case letters, digits and hyphens, a letter first, two characters at least.`;

test('a new scenario and a new lesson have no mistake, and build once the course names them', async () => {
  const scenario = await copy.run('new', ['scenario', 'the-counter']);
  expect(scenario).toEqual({
    code: 0,
    out: 'Written: content/scenarios/en/the-counter.mdx\nName it in content/course.yaml ("scenarios: [the-counter]"), then see it with `npm run dev`.\n',
    err: '',
  });
  const lesson = await copy.run('new', ['lesson', 'new-one']);
  expect(lesson.out).toContain('Written: content/lessons/en/new-one.mdx\n');
  expect(lesson.out).toContain('("lesson: new-one")');

  const written = await copy.run('check', ['content/scenarios', 'content/lessons']);
  expect(written.code).toBe(0);
  expect(written.out).toContain('A customer at the counter: 2 scenes, 4 choices, 2 endings; ');
  expect(written.out).toContain('A new lesson: 1 question.');

  copy.change(
    'content/course.yaml',
    '[no-room]',
    '[no-room]\n  - lesson: new-one\n    scenarios: [the-counter]',
  );
  expect(await copy.run('build')).toMatchObject({ code: 0, err: '' });
  const page = copy.read('dist/site/index.html');
  expect(page).toContain('id="/lessons/new-one"');
  expect(page).toContain('Think of the last person who was angry with you at work.');
  expect(page).toContain('“On Monday, and it failed already.');
}, 60_000);

test.for([
  [['scenario', 'Bad Id'], badId('Bad Id')],
  [['scenario', 'a'], badId('a')],
  [['lesson', '../outside'], badId('../outside')],
  [['lesson', '9-lives'], badId('9-lives')],
  [
    ['lesson', 'when-it-goes-wrong'],
    'content/lessons/en/when-it-goes-wrong.mdx is there already. Choose another id.',
  ],
  [
    ['scenario', 'no-room'],
    'content/scenarios/en/no-room.mdx is there already. Choose another id.',
  ],
  [[], form],
  [['scenario'], form],
  [['lesson', 'two', 'words'], form],
  [['page', 'new-one'], form],
  [['constructor', 'new-one'], form],
] as const)('refused, with one sentence: new %j', async ([args, sentence]) => {
  const before = copy.read('content/scenarios/en/no-room.mdx');
  expect(await copy.run('new', [...args])).toEqual({ code: 1, out: '', err: `${sentence}\n` });
  expect(copy.read('content/scenarios/en/no-room.mdx')).toBe(before);
});

test('a folder that is not there yet is made', async () => {
  const bare = copyProject();
  bare.remove('content/lessons');
  expect(await bare.run('new', ['lesson', 'first-one'])).toMatchObject({ code: 0 });
  expect(bare.read('content/lessons/en/first-one.mdx')).toContain('title: A new lesson');
});
