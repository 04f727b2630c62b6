import { afterEach, describe, expect, test } from 'vitest';
import { copyContent, lesson, scenario } from './content.ts';
import { removeCopies } from './copy.ts';

afterEach(removeCopies);

const site = 'content/site.yaml';
const course = 'content/course.yaml';

/** A script that may spend up to what the organisation sets, and spends 100 of it. */
function copySpending(start = 0) {
  const copy = copyContent();
  copy.change(
    scenario,
    '\n  trust:\n',
    `\n  spent: { from: 0, to: 200, start: ${start}, limit: $spending-limit }\n  trust:\n`,
  );
  const own = copy
    .read(scenario)
    .replace('effect: trust +20\n  - evidence: ownership', (found) =>
      found.replace('+20', '+20, spent +100'),
    );
  copy.write(scenario, own);
  return copy;
}

describe('what is said of a limit names the line in which it is set', () => {
  test('of a meter that goes past it', () => {
    const copy = copySpending();
    expect(copy.said()).toEqual([]);
    const at = copy.change(site, 'default: 150', 'default: 50').split(':')[1];
    const [said] = copy.said();
    expect(said).toMatch(new RegExp(`^${scenario}:.* its limit is 50\\.`));
    expect(said).toContain(` $spending-limit is set in line ${at} of content/site.yaml.`);
  });

  test('of a meter that begins past it', () => {
    const copy = copySpending(60);
    copy.change(site, 'default: 150', 'default: 50');
    expect(copy.said()).toEqual([
      expect.stringMatching(
        /at most 50, .* \$spending-limit is set in line 22 of content\/site\.yaml\.$/,
      ),
    ]);
  });

  test('of a line with too many words', () => {
    const copy = copyContent();
    const at = copy.change(course, 'words: 30', 'words: 11').split(':')[1];
    const said = copy.advised().filter((one) => one.includes('This line has'));
    expect(said.length).toBeGreaterThan(0);
    for (const one of said)
      expect(one).toMatch(
        new RegExp(` allows 11\\. .* That limit is set in line ${at} of content/course.yaml\\.$`),
      );
  });

  test('of a sentence with too many words', () => {
    const copy = copyContent();
    const at = copy.change(course, 'words: 30', 'words: 20').split(':')[1];
    const said = copy.advised().filter((one) => one.includes('This sentence has'));
    expect(said.length).toBeGreaterThan(0);
    for (const one of said)
      expect(one).toMatch(
        new RegExp(` allows 20: .* That limit is set in line ${at} of content/course.yaml\\.$`),
      );
  });

  test('of a sentence that is hard to read', () => {
    const copy = copyContent();
    const at = copy.change(course, 'age: 14', 'age: 9').split(':')[1];
    const said = copy.advised();
    // In the conversation and in the lesson.
    expect(new Set(said.map((one) => one.split(':')[0]))).toEqual(new Set([scenario, lesson]));
    for (const one of said)
      expect(one).toMatch(
        new RegExp(
          `at the age of 9, because .* The age is set in line ${at} of content/course.yaml\\.$`,
        ),
      );
  });

  test('but no line where course.yaml sets none', () => {
    const copy = copyContent();
    copy.change(course, /\nreading:[^]*?\n {2}age: [^\n]*/, '');
    copy.change(scenario, 'Sam (wary): So', `Sam (wary): ${'So we wait and '.repeat(12)}so`);
    const said = copy.advised().filter((one) => one.includes('This line has'));
    expect(said).toEqual([
      expect.stringContaining('and the reading level in course.yaml allows 30.'),
    ]);
  });
});

test('a line that is too long is not told as hard to read as well', () => {
  const copy = copyContent();
  const hard =
    'Notwithstanding considerable administrative complications concerning international reimbursement procedures';
  const at = copy.change(
    scenario,
    'Sam (wary): So what happens now?',
    `Sam (wary): ${hard} happen now.`,
  );
  const line = at.split(':').slice(0, 2).join(':');
  expect(copy.advised()).toEqual([expect.stringContaining('This sentence is hard to read')]);
  copy.change(course, 'words: 30', 'words: 8');
  const said = copy.advised().filter((one) => one.startsWith(`${line}:`));
  expect(said).toEqual([expect.stringContaining('This line has')]);
});

test('an old name, under `was`, says what the scene is called now', () => {
  const copy = copyContent();
  copy.change(scenario, '## what-now: What now?\n', '## what-then: What now?\n\n- was: what-now\n');
  const at = copy.change(
    scenario,
    'effect: trust -20\n',
    'effect: trust -20\n  - next: what-now\n',
    'what-now',
  );
  expect(copy.said()).toEqual([
    `${at}: There is no scene or ending called "what-now". It is now called "what-then". Write its heading, or name one that is there.`,
  ]);
});
