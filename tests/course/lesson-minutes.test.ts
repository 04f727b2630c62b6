import { afterEach, expect, test } from 'vitest';
import { copyContent, lesson } from './content.ts';
import { removeCopies } from './copy.ts';

afterEach(removeCopies);

const said = (copy: ReturnType<typeof copyContent>) =>
  copy.advised().filter((one) => one.includes('`minutes` says'));

test.for(['350', '3', '3.5', '16', '80'])(
  'a lesson of 35 minutes that says %s is asked',
  (minutes) => {
    const copy = copyContent();
    expect(said(copy)).toEqual([]);
    const at = copy.change(lesson, 'minutes: 35', `minutes: ${minutes}`, minutes);
    const [found, ...more] = said(copy);
    expect(more).toEqual([]);
    expect(found).toContain(
      `${at}: \`minutes\` says ${minutes}, but this lesson comes to about 34:`,
    );
    const cure = /Write "(minutes: \d+)"/.exec(found!)![1]!;
    copy.change(lesson, `minutes: ${minutes}\n`, `${cure}\n`);
    expect(said(copy)).toEqual([]);
  },
);

test('nobody knows to the minute: what is not far from it is said by nobody', () => {
  for (const minutes of ['18', '25', '50', '70']) {
    const copy = copyContent();
    copy.change(lesson, 'minutes: 35', `minutes: ${minutes}`);
    expect(said(copy)).toEqual([]);
  }
});

test('a conversation that stands in no activity takes its own minutes', () => {
  const copy = copyContent();
  copy.change(lesson, /(?<=\n## Before you read\n)/, '\n<Scenario id="no-room" />\n');
  copy.change(lesson, 'minutes: 35', 'minutes: 350');
  expect(said(copy)).toEqual([expect.stringContaining('about 34: 3,085 words')]);
  copy.change(
    lesson,
    /<Activity title="[^"]*" minutes="\d+">\n\n[^<]*<Scenario id="no-room" \/>[^<]*<\/Activity>/,
    '',
  );
  expect(said(copy)).toEqual([expect.stringContaining(' and 14 minutes that its activities')]);
});

test('of a lesson with a mistake it is not said', () => {
  const copy = copyContent();
  copy.change(lesson, 'minutes: 35', 'minutes: 350');
  copy.change(lesson, '</Activity>', '');
  expect(said(copy)).toEqual([]);
});
