import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sayPreset } from '../../src/admin/preset.ts';
import { openCourse } from '../../src/course/outline.ts';
import { CourseFile } from '../../src/model/course-file.ts';
import { presets, settle } from '../../src/model/presets.ts';
import { copyContent } from '../course/content.ts';
import { removeCopies } from '../course/copy.ts';

afterAll(removeCopies);

/** As it is where nothing is written. */
const plain = { interactions: true, objectives: true, saves: 'at-once' };

/** The small course with these lines under `lms`. */
function withLms(...lines: string[]) {
  const content = copyContent();
  const all = content.read('content/course.yaml');
  const lms = `lms:\n${lines.map((line) => `  ${line}\n`).join('')}`;
  content.write('content/course.yaml', all.replace(/^lms:\n(?: .*\n)*/m, lms));
  return content;
}

test('without a preset the LMS gets rows and objectives, written or not', () => {
  const { outline, preset } = openCourse(withLms('ideas: off').root);
  expect(outline.lms).toEqual({ ...plain, ideas: 'off' });
  expect(preset).toBeUndefined();
});

test.each(Object.entries(presets))('%s sets what its source is about', (name, { sets, source }) => {
  const course = openCourse(withLms(`preset: ${name}`).root);
  expect(course.outline.lms).toEqual({
    ...{ ...plain, ideas: 'off' },
    ...sets,
  });
  const said = sayPreset(course);
  const what = { skillport: 'within ten minutes' }[name] ?? 'the LMS gets no interactions';
  expect(said[0]).toContain(what);
  expect(said.join(' ')).toContain(source);
  expect(said).toHaveLength(2);
});

test('a switch that is written beside a preset wins, and the sheet says so', () => {
  const course = openCourse(withLms('preset: knowbe4', 'objectives: true').root);
  expect(course.outline.lms).toMatchObject({ interactions: false, objectives: true });
  expect(sayPreset(course)[0]).toBe('KnowBe4: the LMS gets no interactions.');
  expect(sayPreset(course)[2]).toMatch(/^“objectives: true” in course\.yaml wins over it/);
});

test('a switch that says what the preset says is no exception', () => {
  const course = openCourse(withLms('preset: knowbe4', 'objectives: false').root);
  expect(sayPreset(course)).toHaveLength(2);
});

test('a preset that there is not is told at its line, with the one that was meant', () => {
  const content = withLms('preset: knowb4');
  const line = content.read('content/course.yaml').split('\n').indexOf('  preset: knowb4') + 1;
  expect(() => openCourse(content.root)).toThrow(
    new RegExp(`content/course\\.yaml:${line}:11: .*knowbe4`),
  );
});

test.each(['preset: knowbe4', 'interactions: false', 'objectives: false', 'saves: seldom'])(
  'in the course as it is shipped, "%s" holds as soon as its "# " is taken away',
  (line) => {
    const shipped = readFileSync(new URL('../../content/course.yaml', import.meta.url), 'utf8');
    expect(shipped).toContain(`  # ${line}`);
    const read = (text: string) => CourseFile.parse(parse(text)).lms;
    expect(settle(read(shipped))).toEqual(plain);
    const [name, value] = line.split(': ');
    const told = settle(read(shipped.replace(`  # ${line}`, `  ${line}`)));
    expect(told).toEqual(
      name === 'preset'
        ? { ...plain, interactions: false, objectives: false }
        : { ...plain, [name!]: value === 'false' ? false : value },
    );
  },
);
