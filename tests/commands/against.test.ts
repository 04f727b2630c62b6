import { cpSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { against } from '../../src/commands/against.ts';
import { openCourse } from '../../src/course/outline.ts';
import type { Format } from '../../src/packaging/formats.ts';
import { copyContent, lesson, playthroughs, scenario, type Content } from '../course/content.ts';
import { removeCopies, type Copy } from '../course/copy.ts';
import { copyProject, type Project } from './project.ts';

afterAll(removeCopies);

let copy: Project;
let built: string[];
let small: string;
const inUse = 'Im Einsatz seit März.zip';

/** Every file that a build leaves, with the time of its writing. */
function filesIn(): string[] {
  return readdirSync(copy.path('dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => `${path} ${statSync(path).mtimeMs}`)
    .toSorted();
}

beforeAll(async () => {
  copy = copyProject();
  small = copyContent().read(scenario);
  copy.write(scenario, small);
  copy.remove(playthroughs);
  expect(await copy.run('package')).toMatchObject({ code: 0, err: '' });
  const packages = copy.path('dist/packages');
  for (const [from, to] of [
    ['moments-of-truth-0.1.0-scorm12.zip', inUse],
    ['lessons/moments-of-truth-0.1.0-lesson-when-it-goes-wrong-web.zip', 'lesson.zip'],
    ['scenarios/moments-of-truth-0.1.0-scenario-no-room-scorm2004-4th.zip', 'talk.zip'],
  ] as const) {
    cpSync(join(packages, from), copy.path(to));
  }
  built = filesIn();
}, 120_000);

/** What a comparison with a package says, of the content after an edit. */
function compared(zip: string, edit: (content: Content) => void, form: Format | '' = '') {
  const content = copyContent();
  edit(content);
  return against(copy.path(zip), form)(openCourse(content.root));
}

const raise = (content: Copy) =>
  void content.change('content/course.yaml', 'version: 0.1.0', 'version: 0.2.0');

test('a version that is not raised is one reason, and the only one', () => {
  const { verdict, says } = compared(inUse, () => {});
  expect(verdict).toBe('unsafe');
  expect(says).toContain('1. The package in use is version 0.1.0, and this would be 0.1.0.');
  expect(says).toContain('to 0.1.1 or more');
  expect(says).not.toContain('2. ');
});

test('each portion is compared with its own, in its own form unless another is named', () => {
  const lesson = compared('lesson.zip', raise);
  expect(lesson).toMatchObject({ verdict: 'safe' });
  expect(lesson.says).toContain('web, version 0.1.0 in use; web, version 0.2.0 in its place.');
  const talk = compared('talk.zip', raise, 'scorm12');
  expect(talk).toMatchObject({ verdict: 'unsafe' });
  expect(talk.says).toContain('in use is scorm2004-4th, and this is scorm12');
  expect(compared('talk.zip', raise, 'scorm2004-3rd').verdict).toBe('safe with notes');
});

test('what is not packed alone any more has nothing to take its place', () => {
  const { verdict, says } = compared('lesson.zip', (content) => {
    raise(content);
    content.change('content/course.yaml', 'packages: [course, lessons,', 'packages: [course,');
  });
  expect(verdict).toBe('unsafe');
  expect(says).toContain('is of the lesson "when-it-goes-wrong" alone, and that is not packed');
  expect(says).toContain('Write "packages: [course, scenarios, lessons]" in course.yaml.');
});

test('another course of ours is told as one', () => {
  const { verdict, says } = compared(inUse, (content) => {
    content.change('content/course.yaml', 'id: moments-of-truth', 'id: another-course');
  });
  expect(verdict).toBe('unsafe');
  expect(says).toContain('of the course "moments-of-truth", and this one is of "another-course"');
});

test('the command ends with 2 where a promise breaks, with 1 where nothing can be compared, and has built nothing', async () => {
  const bad = await copy.run('package', ['--against', copy.path('gone.zip')]);
  expect(bad).toMatchObject({ code: 1, out: 'Reading the package in use …\n' });
  expect(bad.err).toMatch(/^There is no file "gone\.zip"\. [^\n]*\n$/);
  const blank = await copy.run('package', ['--against', 'My', 'course.zip']);
  expect(blank.code).toBe(1);
  expect(blank.err).toContain('a path with blanks stands in quotation marks');
  copy.change(scenario, /^- \[/m, '- [quite-new] "Later."\n  - next: ending\n- [');
  const { code, out, err } = await copy.run('package', ['--against', copy.path(inUse)]);
  expect({ code, out }).toMatchObject({ code: 2 });
  expect(out).toContain('NOT SAFE to replace.');
  expect(out).toMatch(/In the conversation "no-room", scene "\S+", "\S+" was the letter a/);
  expect(err).toContain('Nothing was built');
  expect(filesIn()).toEqual(built);
}, 120_000);

test('what is safe is packed, and said to be safe', async () => {
  copy.write(scenario, small);
  raise(copy);
  copy.change(lesson, 'Try this customer', 'Try him');
  const { code, out, err } = await copy.run('package', ['--against', copy.path(inUse)]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('SAFE to replace.\n');
  expect(out).toContain('dist/packages/moments-of-truth-0.2.0-scorm12.zip');
}, 120_000);
