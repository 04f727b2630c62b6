import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { readCourse } from '../../src/course/read.ts';
import { studioModule } from '../../src/studio/module.ts';
import { openFile } from '../../src/studio/open-file.ts';
import { layOut } from '../../src/studio/workbench.ts';
import { copyContent, lesson, playthroughs, scenario } from '../course/content.ts';
import { copyOne, removeCopies, type Copy } from '../course/copy.ts';

afterEach(removeCopies);

/** The list, and every page that it leads to, as the pages get them. */
function openAll({ root }: Copy) {
  const read = readCourse(root);
  const bench = layOut(read, root);
  const pages = bench.entries.map(({ address }) => openFile(read, root, address));
  // A module is text: what is no plain data would be lost on the way.
  expect(JSON.parse(JSON.stringify(pages))).toEqual(pages);
  return { read, bench, pages };
}

test('every file an author writes has a page, and each says how it stands', () => {
  const copy = copyOne();
  const { bench, pages } = openAll(copy);
  const stands = bench.entries.map(({ file, kind, found }) => [kind, file, ...found]);
  expect(stands).toEqual([
    ['course', 'content/course.yaml'],
    ['course', 'content/competences.yaml'],
    ['course', 'content/site.yaml'],
    ['course', 'content/ui/en.yaml'],
    [
      'scenario',
      scenario,
      expect.stringMatching(/^17 scenes, 55 choices, 4 endings$/),
      expect.stringMatching(/^[\d,]+ states, [\d,]+ runs, all tried$/),
    ],
    ['playthroughs', playthroughs, expect.stringMatching(/^\d playthroughs$/)],
    ['lesson', lesson, '6 questions'],
  ]);
  expect(new Set(bench.entries.map(({ address }) => address)).size).toBe(bench.entries.length);
  expect(bench.elsewhere).toEqual([]);
  for (const { entry, text } of pages) {
    expect(text).toBe(copy.read(entry.file));
  }
});

test('a sheet says what it asks, says and does, and a brief stands apart', () => {
  const copy = copyOne();
  const sheet = 'content/sheets/en/ten-parts.yaml';
  const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
  const [, example = ''] = /^```\n(title: Ten parts[^]*?)^```$/m.exec(guide)!;
  copy.write(sheet, example.replace('offers: promise/others.who', 'offers: ten-parts/then'));
  copy.write('content/briefs/en/when-it-goes-wrong.md', '## Ten minutes\n\n- [ ] Asks\n');
  const { bench, pages } = openAll(copy);
  const entry = bench.entries.find((one) => one.file === sheet)!;
  expect(entry).toMatchObject({ kind: 'sheet', title: 'Ten parts of a week' });
  expect(entry.found).toEqual([
    '5 boxes, 2 sentences',
    '1 example, all tried',
    'opens step by step',
    '1 box with something to begin with',
    'works out left',
    'draws now and want as a wheel',
    'offers what was written in ten-parts/then',
  ]);
  expect(pages.map((page) => page.entry.kind)).toContain('brief');
  copy.change(sheet, 'holds: 10', 'hold: 10');
  const [broken] = openAll(copy).bench.entries.filter((one) => one.file === sheet);
  expect(broken!.found).toEqual(['Not tried: it cannot be read yet']);
  expect(broken!.problems.map(({ code }) => code)).toEqual(['unknown-key']);
});

test('a conversation’s page has its map, its numbers, its learners and its ways', () => {
  const { pages } = openAll(copyContent());
  const page = pages.find(({ entry }) => entry.file === scenario)!.scenario!;
  expect(page.drawing.places.map(({ id }) => id)).toEqual(
    [...page.graph.logic.scenes, ...page.graph.logic.endings].map(({ id }) => id),
  );
  expect(page.drawing.best.at(-1)).toBe(page.figures!.best!.ending);
  expect(page.simulation!.all.learners).toBe(2000);
  expect(page.drawing.likeliest).toEqual(page.simulation!.likeliest);
  expect(page.ways.map(({ scene }) => scene)).toEqual(page.graph.logic.scenes.map(({ id }) => id));
  expect(page.canPlay).toBe(true);
});

const first = { file: scenario, from: /^ {2}- next: .*/m };

test('a file that cannot be read has its page: its text, its mistakes, and no more', () => {
  const copy = copyContent();
  copy.change(first.file, first.from, '  - next: nowhere-at-all');
  const { bench, pages } = openAll(copy);
  const { entry, scenario: opened } = pages.find((page) => page.entry.file === scenario)!;
  expect(opened).toBeUndefined();
  expect(entry.problems.map(({ code }) => code)).toEqual(['unknown-target']);
  expect(entry.title).toBe(/^title: (.*)/m.exec(copy.read(scenario))![1]);
  expect(entry.found).toEqual(['Not tried: it cannot be read yet']);
  expect(bench.playable).toEqual([]);
});

test('somebody who can get stuck is told of, with a map and no learners', () => {
  const copy = copyContent();
  copy.write(scenario, readFileSync(bad('stuck.mdx'), 'utf8'));
  const { pages } = openAll(copy);
  const { entry, scenario: opened } = pages.find((page) => page.entry.file === scenario)!;
  expect(entry.problems.map(({ code }) => code)).toContain('stuck');
  expect(opened!.simulation).toBeUndefined();
  expect(opened!.drawing.places.find(({ id }) => id === 'plan')!.note).toMatch(/^1 mistake, line/);
  expect(opened!.canPlay).toBe(true);
});

test('what is wrong with a file that is not there is told on the first page', () => {
  const copy = copyContent();
  copy.change('content/course.yaml', '[no-room]', '[no-room, unwritten]');
  const { bench } = openAll(copy);
  const said = [...bench.elsewhere, ...bench.entries.flatMap(({ problems }) => problems)];
  expect(said.map(({ message }) => message).join()).toContain('unwritten.mdx is not there');
});

test('playthroughs of a conversation with a mistake are not said to be without mistakes', () => {
  const copy = copyOne();
  copy.change(first.file, first.from, '  - next: nowhere-at-all');
  const { bench } = openAll(copy);
  const plays = bench.entries.find(({ kind }) => kind === 'playthroughs')!;
  expect(plays).toMatchObject({
    verdict: [],
    found: ['Not played while the conversation has a mistake'],
  });
});

test('a playthrough that comes out differently is told at its conversation, too', () => {
  const copy = copyOne();
  copy.change(playthroughs, 'ending: across-the-road', 'ending: gone');
  const { bench } = openAll(copy);
  const conversation = bench.entries.find(({ kind }) => kind === 'scenario')!;
  expect(conversation.verdict).toEqual([{ says: '1 mistake in no-room.play', bad: true }]);
});

const everything = ['course.yaml', 'competences.yaml', 'site.yaml', 'ui/en.yaml'];

test.each(everything)('the studio opens while %s is missing, empty or no text', (name) => {
  for (const harm of ['missing', '', '\u0000', 'a: [b', '- a\n- b\n']) {
    const copy = copyContent();
    if (harm === 'missing') copy.remove(`content/${name}`);
    else copy.write(`content/${name}`, harm);
    const { read, bench } = openAll(copy);
    const told = [...bench.elsewhere, ...bench.entries.flatMap(({ problems }) => problems)];
    expect(told.length).toBe(read.problems.length);
    expect(told.length).toBeGreaterThan(0);
    const isListed = bench.entries.some(({ file }) => file === `content/${name}`);
    expect(isListed).toBe(harm !== 'missing');
  }
});

test('the studio opens without any content at all', () => {
  const copy = copyContent();
  copy.remove('content');
  const { bench } = openAll(copy);
  expect(bench.entries).toEqual([]);
  expect(bench.elsewhere).toHaveLength(1);
});

const folder = new URL('../problems/', import.meta.url);
const bad = (name: string) => new URL(name, folder);
/** One bad file for each code; what is too big is only so with a limit of its own. */
const files = Map.groupBy(
  readdirSync(folder).filter((name) => name.endsWith('.mdx') && !/^too-big/.test(name)),
  (name) => /# expect: (\S+)/.exec(readFileSync(bad(name), 'utf8'))?.[1],
);

test('the studio opens with every kind of bad scenario that is known', () => {
  const copy = copyContent();
  expect(files.size).toBeGreaterThan(50);
  for (const [name] of files.values()) {
    copy.write(scenario, readFileSync(bad(name!), 'utf8'));
    const { read, bench, pages } = openAll(copy);
    const told = [...bench.elsewhere, ...bench.entries.flatMap(({ problems }) => problems)];
    expect(told.length, name).toBe(read.problems.length);
    const page = pages.find(({ entry }) => entry.file === scenario)!;
    const isRead = read.scenarios.find(({ file }) => file === scenario)!.graph !== undefined;
    expect(page.scenario !== undefined, name).toBe(isRead);
  }
}, 60_000);

test('each part of the module is made when it is asked for', async () => {
  const { root } = copyContent();
  const read = readCourse(root);
  const bench = await studioModule(read, '', root);
  expect(bench).toContain('import("virtual:studio/no-room")');
  expect(bench).toContain('import("virtual:studio/no-room/play")');
  expect(bench).toContain('import("virtual:studio/files/course-yaml")');
  expect(bench).not.toContain('"drawing"');
  expect(await studioModule(read, 'no-room', root)).toContain('"drawing"');
  const stage = await studioModule(read, 'no-room/play', root);
  expect(stage).toContain('"island"');
  expect(stage).not.toContain('"drawing"');
});
