import { expect, test } from 'vitest';
import { checkHeadings } from '../../src/course/headings.ts';
import { anyName, openDesk } from '../../src/language/desk.ts';
import { readTree } from '../../src/language/read.ts';
import { openSource } from '../../src/language/source.ts';

const activity = (...lines: string[]) =>
  `<Activity title="x" minutes="1">\n\n${lines.join('\n\n')}\n\n</Activity>`;

/** What is said of a lesson of these paragraphs: code and line, counted in paragraphs. */
function said(...paragraphs: string[]): string[] {
  const source = openSource('lesson.mdx', paragraphs.join('\n\n'));
  const desk = openDesk(source, anyName);
  checkHeadings(readTree(source, source.text).tree!, desk);
  return desk.problems.map(({ code, line }) => `${code} ${line}`);
}

test.for([
  ['parts, and parts of parts', ['## a', '### b', '#### c', '## d', '### e', '### f']],
  ['an activity before the first heading', [activity('x'), '## a']],
  ['headings in an activity', ['## a', activity('#### b', '##### c', '#### d'), '### e']],
  ['a part of a part after an activity', ['## a', '### b', activity('x'), '#### c']],
] as const)('%s are in order', ([, paragraphs]) => {
  expect(said(...paragraphs)).toEqual([]);
});

test('a level that is left out is told once, where it is left out', () => {
  expect(said('## a', '#### b', '#### c', '## d', '###### e')).toEqual([
    'heading-order 3',
    'heading-order 9',
  ]);
});

test('what stands below an activity is no part of it', () => {
  expect(said('## a', activity('#### b'), '#### c', '### d')).toEqual(['heading-order 9']);
});

test('the first heading begins a part of the lesson', () => {
  expect(said('### a', '### b', '## c')).toEqual(['heading-order 1']);
});

test('the title’s own level is a mistake, and what follows is read as if it were a part', () => {
  expect(said('# a', '### b')).toEqual(['bad-heading 1']);
});

test('a heading in an activity belongs below the activity’s own', () => {
  expect(said('## a', activity('## b', '#### c'), '### d')).toEqual(['heading-order 5']);
});

test('a heading without words is a mistake', () => {
  expect(said('## a', '###')).toEqual(['bad-heading 3']);
});
