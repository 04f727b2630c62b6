import { afterAll, expect, test } from 'vitest';
import { openCourse } from '../../src/course/outline.ts';
import { copyContent } from './content.ts';
import { removeCopies } from './copy.ts';

afterAll(removeCopies);

/** The small course with this behind `thin:`. */
function withThin(thin: string, ideas = 'off') {
  const content = copyContent();
  content.change('content/course.yaml', 'ideas: off', `ideas: ${ideas}`);
  content.change('content/course.yaml', /^packages:/m, `thin: ${thin}\npackages:`);
  return () => openCourse(content.root);
}

const good = '{ host: https://training.example.org/course/, lms: [https://lms.example.org] }';

test('where the course is published and which LMSs may show it is in course.yaml', () => {
  expect(withThin(good)().thin).toEqual({
    host: 'https://training.example.org/course/',
    lms: ['https://lms.example.org'],
  });
});

test.each([
  ['without its last /', good.replace('course/', 'course'), '"thin.host"'],
  ['without https', good.replace('https://t', 'http://t'), '"thin.host"'],
  [
    'with a path in the LMS’s address',
    good.replace('lms.example.org', 'lms.example.org/moodle'),
    '"thin.lms"',
  ],
  ['for every LMS', good.replace('https://lms.example.org', '"*"'), '"thin.lms"'],
  ['for no LMS', good.replace('https://lms.example.org', ''), '"thin.lms"'],
])('%s it is refused at its line', (_, thin, named) => {
  expect(withThin(thin)).toThrow(new RegExp(`content/course\\.yaml:\\d+:\\d+: .*${named}`));
});

test('ideas cannot be sent from another host, which is said', () => {
  expect(withThin(good, 'on')).toThrow(
    /course\.yaml:\d+:\d+: "lms\.ideas" is "on", but it should be off/,
  );
});
