import { afterEach, expect, test } from 'vitest';
import { ContentError } from '../../src/course/content-error.ts';
import { courseModule, type Maker } from '../../src/course/module.ts';
import type { CourseRead } from '../../src/course/read.ts';
import { copyContent } from './content.ts';
import { removeCopies } from './copy.ts';

afterEach(removeCopies);

/** What a page gets when it imports a name, without a server around it. */
function openModules(root: string, makers: Record<string, Maker> = {}) {
  const plugin = courseModule(root, makers);
  // The plugin's hooks as it declares them, which need nothing of the bundler.
  const { resolveId, load } = plugin as unknown as Hooks;
  return async (name: string) => {
    const id = resolveId(name);
    return id === undefined ? undefined : load(id);
  };
}

type Hooks = {
  resolveId: (name: string) => string | undefined;
  load: (id: string) => Promise<string | undefined> | string | undefined;
};

test('every module is made from one reading of the content', async () => {
  const reads: CourseRead[] = [];
  const parts: string[] = [];
  const note: Maker = (read, part) => {
    reads.push(read);
    parts.push(part);
    return 'export {}';
  };
  const open = openModules(copyContent().root, { 'virtual:one': note, 'virtual:two': note });
  await open('virtual:one');
  await open('virtual:two');
  await open('virtual:one/a/b');
  expect(parts).toEqual(['', '', 'a/b']);
  expect(new Set(reads).size).toBe(1);
});

test('with a mistake the course is that mistake, and the others are told of it', async () => {
  const copy = copyContent();
  copy.change('content/course.yaml', 'version:', 'verison:');
  const tell: Maker = ({ problems }) => problems.map(({ code }) => code).join();
  const open = openModules(copy.root, { 'virtual:other': tell });
  await expect(open('virtual:course')).rejects.toThrow(ContentError);
  await expect(open('virtual:course')).rejects.toThrow('"verison" is not a key in this file.');
  expect(await open('virtual:other')).toContain('unknown-key');
  const shown = JSON.parse((await open('virtual:shown'))!.replace('export default ', ''));
  expect(shown).toMatchObject({ media: {}, ui: { course: expect.any(String) } });
});

test('a name that nobody makes is somebody else’s', async () => {
  const open = openModules(copyContent().root, { 'virtual:other': () => '' });
  for (const name of ['virtual:nothing', 'virtual:otherwise', 'toString', '__proto__/x', 'astro']) {
    expect(await open(name)).toBeUndefined();
  }
});
