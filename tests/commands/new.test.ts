import { afterAll, beforeAll, expect, test } from 'vitest';
import { kinds, listKinds } from '../../src/commands/starters.ts';
import { readCourse } from '../../src/course/read.ts';
import { removeCopies } from '../course/copy.ts';
import { copyProject, type Project } from './project.ts';

afterAll(removeCopies);

let copy: Project;
beforeAll(() => {
  copy = copyProject();
});

const usage = `Write one of these, with a short word of your own for <id>, such as "late-parcel":
  npm run new -- scenario <id> --kind <kind>
  npm run new -- lesson <id>
  npm run new -- brief <id of a lesson>
  npm run new -- sheet <id>
  npm run new -- animation <id>

The kinds of customer, of which one stands for <kind>:
${listKinds().trimEnd()}`;
const badId = (id: string, write = '') =>
  `"${id}" cannot be an id. Use lower-case letters, digits and hyphens, a letter first, two characters at least.${write && ` Write \`npm run new -- ${write}\`.`}`;
const joined = (words: string, write: string) =>
  `An id is one word, and these are ${words.split(' ').length}: ${words}. Join them with hyphens. Write \`npm run new -- ${write}\`.`;
const next = (
  files: string[],
  line: string,
  id: string,
) => `${files.map((file) => `Written: ${file}\n`).join('')}
Next:
  1. Add this line to content/course.yaml, as the last one of \`modules\`:
  ${line}
  2. Change ${files[0]}, and look at it with \`npm run dev\`.
  3. See whether all is well: npm run check -- ${id}
${files.length > 1 ? plays : ''}`;
const plays = `
The .play file says how some runs of it should go. When you change the conversation, \`npm run check\`
tells you which of them comes out differently, and at which line: then change that line, too.
`;

test('a conversation of each kind, a lesson and all that belongs to it have no mistake, and build once the course names them', async () => {
  const lines: string[] = [];
  for (const kind of kinds.keys()) {
    const files = ['mdx', 'play'].map((end) => `content/scenarios/en/my-${kind}.${end}`);
    const line = `- scenarios: [my-${kind}]`;
    expect(await copy.run('new', ['scenario', `my-${kind}`, '--kind', kind])).toEqual({
      code: 0,
      out: next(files, line, `my-${kind}`),
      err: '',
    });
    for (const file of files) {
      expect(copy.read(file)).toBe(
        copy.read(`src/commands/starters/${kind}${file.slice(file.lastIndexOf('.'))}`),
      );
    }
    lines.push(`  ${line}\n`);
  }
  expect(await copy.run('new', ['lesson', 'my-lesson'])).toEqual({
    code: 0,
    out: next(['content/lessons/en/my-lesson.mdx'], '- lesson: my-lesson', 'my-lesson'),
    err: '',
  });
  lines.push('  - lesson: my-lesson\n');
  for (const [what, tag] of [
    ['sheet', 'Sheet'],
    ['animation', 'Animation'],
  ] as const) {
    const { out } = await copy.run('new', [what, `my-${what}`]);
    expect(out).toContain(`Written: content/${what}s/en/my-${what}.yaml\n`);
    const [form] = new RegExp(`<${tag} .*`).exec(out)!;
    copy.change('content/lessons/en/my-lesson.mdx', /\n## /, `\n${form}\n\n## `);
  }
  const { out } = await copy.run('new', ['brief', 'my-lesson']);
  expect(out).toContain('Written: content/briefs/en/my-lesson.md\n');
  copy.change('content/course.yaml', '[no-room]\n', `[no-room]\n${lines.join('')}`);

  const { problems, scenarios, lessons, plays } = readCourse(copy.root);
  expect(problems.filter(({ file }) => file.includes('/my-'))).toEqual([]);
  expect(scenarios.filter(({ graph }) => graph)).toHaveLength(kinds.size + 1);
  const played = plays.filter(({ file }) => file.includes('/my-'));
  expect(played.filter((one) => one.plays.length >= 3)).toHaveLength(kinds.size);
  expect(lessons.find(({ id }) => id === 'my-lesson')?.questions).toHaveLength(3);
  expect(await copy.run('build')).toMatchObject({ code: 0, err: '' });
  const page = copy.read('dist/site/index.html');
  for (const kind of kinds.keys()) expect(page.includes(`id="/scenarios/my-${kind}"`)).toBe(true);
  expect(page.includes('id="/lessons/my-lesson"')).toBe(true);
  expect(page.includes('data-sheet="my-sheet"')).toBe(true);
  expect(page).toContain('The second coat');
  expect(copy.read('dist/site/assets/briefs/my-lesson/index.html')).toContain(
    'Ten minutes with the team: say it back',
  );
}, 120_000);

test('the commands it names are told in the words in which they work', async () => {
  const { out } = await copy.run('new', ['scenario', 'said', '--kind=silent']);
  const [, id = ''] = /npm run check -- (\S+)/.exec(out) ?? [];
  const line = /^ {2}- scenarios: .*\n/m.exec(out)?.[0] ?? '';
  copy.change('content/course.yaml', '[no-room]\n', `[no-room]\n${line}`);
  expect(await copy.run('check', [id])).toMatchObject({
    code: 0,
    out: expect.stringContaining('said.play: 3 playthroughs.'),
    err: '',
  });
});

test('without a kind it is the angry customer, and says which others there are', async () => {
  const { code, out, err } = await copy.run('new', ['scenario', 'the-counter']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const file = 'content/scenarios/en/the-counter.mdx';
  expect(out)
    .toBe(`${next([file, file.replace('.mdx', '.play')], '- scenarios: [the-counter]', 'the-counter')}
No kind was named, so this is the angry customer. To begin with another, delete the two files and
write \`npm run new -- scenario the-counter --kind <kind>\`. The kinds:
${listKinds()}`);
  expect(copy.read(file)).toContain('kind: angry, justified\n');
  for (const kind of kinds.keys()) expect(out).toMatch(new RegExp(`^  ${kind} +\\S`, 'm'));
});

test.for([
  [['scenario', 'Bad Id'], badId('Bad Id', 'scenario bad-id')],
  [['scenario', 'a'], badId('a')],
  [['lesson', '../outside'], badId('../outside', 'lesson outside')],
  [['lesson', '9-lives'], badId('9-lives', 'lesson lives')],
  [
    ['lesson', 'when-it-goes-wrong'],
    'content/lessons/en/when-it-goes-wrong.mdx is there already. Choose another id.',
  ],
  [
    ['brief', 'when-it-goes'],
    'A brief has the id of its lesson, and there is no lesson called "when-it-goes". Did you mean "when-it-goes-wrong"?',
  ],
  [
    ['brief', 'far-away'],
    'A brief has the id of its lesson, and there is no lesson called "far-away". Write `npm run new -- lesson far-away` first.',
  ],
  [
    ['scenario', 'no-room', '--kind', 'silent'],
    'content/scenarios/en/no-room.mdx is there already. Choose another id.',
  ],
  [[], usage],
  [['scenario'], usage],
  [['scenario', '--kind', 'silent'], usage],
  [['page', 'new-one'], usage],
  [['constructor', 'new-one'], usage],
  [['lesson', 'two', 'words'], joined('two words', 'lesson two-words')],
  [['scenario', 'angry', 'guest'], joined('angry guest', 'scenario angry-guest')],
  [
    ['scenario', 'Café', 'Guest', '--kind', 'silent'],
    joined('Café Guest', 'scenario cafe-guest --kind silent'),
  ],
  [
    ['scenario', '7', '!'],
    'An id is one word, and these are 2: 7 !. Use lower-case letters, digits and hyphens, a letter first, two characters at least.',
  ],
  [['lesson', 'new-one', '--kind', 'angry'], 'A lesson has no kind. Leave --kind out.'],
  [['animation', 'new-one', '--kind', 'angry'], 'An animation has no kind. Leave --kind out.'],
  [['scenario', 'new-one', '--kind'], 'After --kind comes a value.'],
  [
    ['scenario', 'new-one', '--kind', 'angri'],
    `"angri" is not a kind. Did you mean "angry"? The kinds:\n${listKinds().trimEnd()}`,
  ],
  [
    ['scenario', 'new-one', '--kind', 'lesson'],
    `"lesson" is not a kind. The kinds:\n${listKinds().trimEnd()}`,
  ],
  [
    ['scenario', 'new-one', '--kidn', 'angry'],
    '"--kidn" is not an option. Did you mean "kind"? Write `npm run new -- scenario <id> --kind <kind>`.',
  ],
] as const)('refused, with what to do instead: new %j', async ([args, sentence]) => {
  const before = copy.read('content/scenarios/en/no-room.mdx');
  expect(await copy.run('new', [...args])).toEqual({ code: 1, out: '', err: `${sentence}\n` });
  expect(copy.read('content/scenarios/en/no-room.mdx')).toBe(before);
  expect(() => copy.read('content/scenarios/en/new-one.mdx')).toThrow('no such file');
});

test('a folder that is not there yet is made', async () => {
  const bare = copyProject();
  bare.remove('content/lessons');
  expect(await bare.run('new', ['lesson', 'first-one'])).toMatchObject({ code: 0 });
  expect(bare.read('content/lessons/en/first-one.mdx')).toContain('title: Say it back');
});
