import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutLeft } from '../../src/language/left.ts';
import { usualTerms } from '../../src/model/terms.ts';
import { problems, type Code } from '../../src/model/problem.ts';
import { advice } from '../../src/model/problems/advice.ts';
import { prove } from '../../src/proofs/prove.ts';
import { verify } from '../../src/proofs/verify.ts';
import { compileText, inShort, messagesOf, scriptOf } from '../scenario/script.ts';

const folder = new URL('../problems/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.mdx'));

/** Codes that no scenario can give, and who gives them. */
const elsewhere: Partial<Record<Code, string>> = {
  'not-utf8': 'the bytes of a file, before there is a text to compile',
  'odd-blank': 'the text of any file, before it is compiled',
  'merge-marks': 'the same',
  'file-twice': 'the same',
  'missing-file': 'what course.yaml names and the disk does not hold',
  'empty-content': 'a folder without a script',
  'unknown-scenario': 'lessons, which name conversations',
  'bad-question': 'lessons, which ask questions',
  'bad-compare': 'lessons, which compare two things',
  'unknown-term': 'lessons, which explain terms',
  'long-sentence': 'lessons and briefs, which are read and not said',
  'no-why': 'the same',
  'bad-play': 'playthroughs, which have a file of their own',
  'unknown-choice': 'playthroughs, which name choices',
  'missing-choose': 'playthroughs, which take choices one after the other',
  'unknown-variant': 'playthroughs, which can begin in a variant',
  'play-closed': 'playthroughs, which take choices',
  'play-differs': 'playthroughs, which say what should be so',
  'missing-media': 'the folder of pictures and sounds, which no script sees',
  'media-type': 'the same folder',
  'media-content': 'the same folder',
  'media-name': 'the same folder',
  'heavy-file': 'the same folder',
  'heavy-course': 'the same folder',
  'no-credit': 'the same folder',
  'one-right': 'the same',
  'right-count': 'the same',
  'lesson-minutes': 'lessons, which are read beside what is done in them',
  'renamed-competence': 'what competences.yaml declares, and what several files use',
  'wrong-folder': 'where a file lies',
  'heading-order': 'lessons, which have headings of several levels',
  'dead-link': 'links, which lead from one file to another',
  'open-link': 'links, which are judged where their ends are known',
  'same-title': 'two files side by side',
  'unused-media': 'the course as a whole',
  'unused-lesson': 'the course as a whole',
  'unused-scenario': 'the course as a whole',
  'unused-term': 'the course as a whole',
  'unused-value': 'the course as a whole',
  'unknown-sheet': 'lessons, which show sheets',
  'bad-sheet': 'sheets, which have files of their own',
  'unused-sheet': 'the course as a whole',
  'unknown-animation': 'lessons, which show drawn scenes',
  'bad-animation': 'drawn scenes, which have files of their own',
  'unused-animation': 'the course as a whole',
  'brief-lesson': 'briefs, which have files of their own',
  'bad-brief': 'the same',
};

test.for(files)('%s gives its one message, at its place', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const expected = expectedOf(text);
  const found = problemsOf(text, expected);
  expect(found.map(inShort)).toEqual(expected.problems);
  for (const { code, message } of found) {
    expect(name, 'the file is named after its code').toMatch(new RegExp(`^${code}[.-]`));
    expect(message).not.toMatch(/undefined|NaN|\[object/);
    expect(message).toMatch(/[.?]$/);
  }
});

test('every code that a scenario can give has a bad file', () => {
  const shown = files.flatMap((name) =>
    expectedOf(readFileSync(new URL(name, folder), 'utf8')).problems.map(
      (expected) => expected.split(' ')[0]!,
    ),
  );
  const codes = Object.keys(problems).filter((code) => !(code in elsewhere));
  expect(codes.filter((code) => !shown.includes(code))).toEqual([]);
  expect(shown.filter((code) => code in elsewhere)).toEqual([]);
});

test('a bad file without its mistake is not bad: the same script, whole, gives no message', () => {
  const whole = readFileSync(new URL('unknown-target-next.mdx', folder), 'utf8');
  expect(problemsOf(whole)).not.toEqual([]);
  expect(problemsOf(whole.replace('next: plna', 'next: plan'))).toEqual([]);
});

test('all mistakes of a file come back together, from the top of the file down', () => {
  const body = `## counter: An empty box

Nora (waary): It was < 10 grams.

- [look] "May I look?"
  - efect: trust +20
  - next: plna
- [d] "It left us full."
  - when: promisd
  - evidence: lisen +1

## ending open: Nobody knows
- result: won`;
  const { problems } = compileText(
    scriptOf(body, 'primary: [emapthy]\nrules: [{ when: trust is, go: open }]'),
  );
  expect(problems.map(({ code }) => code)).toEqual([
    'unknown-competence',
    'bad-guard',
    'unknown-mood',
    'mdx-trap',
    'unknown-key',
    'unknown-target',
    'bad-id',
    'unknown-flag',
    'unknown-competence',
    'wrong-value',
  ]);
});

test('a trap hides nothing of what follows it', () => {
  const body = `## counter: An empty box

<Figure src={box} alt="An empty box" />

- [x] "May I look?"
  - next: plna
- [deny]: "It left us full."
  - next: opne

## ending open: Open
- result: partial`;
  expect(compileText(scriptOf(body)).problems.map(({ code }) => code)).toEqual([
    'mdx-trap',
    'mdx-trap',
    'unknown-target',
    'mdx-trap',
    'unknown-target',
  ]);
});

test('a slip in the YAML is said in plain words', () => {
  const says = (front: string) => {
    const { problems } = compileText(scriptOf('', front));
    return problems.filter(({ code }) => code === 'broken-yaml').map(({ message }) => message);
  };
  const head = 'The YAML cannot be read here:';
  expect(says('primary: [listen')).toEqual([
    `${head} a bracket is opened here and not closed. Add "]".`,
  ]);
  expect(says('content-note: Note: one box')).toEqual([
    `${head} a text with a colon and a blank in it needs quotation marks round it. Write content-note: "Note: one box".`,
  ]);
  expect(says('content-note: *One* box')).toEqual([
    `${head} a text that begins with * needs quotation marks round it. Write content-note: "*One* box".`,
  ]);
});

test('a mistake in the front matter hides no other there', () => {
  const body =
    '## counter: An empty box\n\n- [look] "May I look?"\n\n## ending open: Open\n- result: partial';
  const text = scriptOf(body, 'start: conter\nsecondary: [lisen]').replace(
    'minutes: 3',
    'minutes: three',
  );
  expect(compileText(text).problems.map(({ code }) => code)).toEqual([
    'wrong-value',
    'unknown-target',
    'unknown-competence',
  ]);
});

test('a message says what is, what could have been meant, and what to do', () => {
  const [message] = messagesOf(
    '## counter: An empty box\n\n- [look] "May I look?"\n  - next: countre\n\n## ending open: Open\n- result: partial',
  );
  expect(message).toBe(
    'There is no scene or ending called "countre". Did you mean "counter"? Write its heading, or name one that is there.',
  );
});

test('a flag alone says nothing of what becomes of it', () => {
  const body =
    '## counter: An empty box\n\n- [look] "May I look?"\n  - effect: promised\n\n## ending open: Open\n- result: partial';
  expect(messagesOf(body)).toEqual([
    'This effect cannot be read: "promised". Write "set promised" if it is so from here on, "clear promised" if it no longer is.',
  ]);
});

test('two neighbouring letters that changed places are a near miss, another word is not', () => {
  const messageOf = (target: string) =>
    messagesOf(
      `## plan: A plan\n\n- [look] "May I look?"\n  - next: ${target}\n\n## ending open: Open\n- result: partial`,
    )[0];
  expect(messageOf('plna')).toContain('Did you mean "plan"?');
  expect(messageOf('pla')).toContain('Did you mean "plan"?');
  expect(messageOf('garden')).not.toContain('Did you mean');
});

/** What a bad file says about itself: `# expect: code line:column`, and `# limit: 3` for a search. */
function expectedOf(text: string): Expected {
  const limit = /^# limit: (\d+)$/m.exec(text)?.[1];
  return {
    problems: [...text.matchAll(/# expect: (\S+ \d+:\d+)/g)].map((found) => found[1]!),
    ...(limit !== undefined && { limit: Number(limit) }),
  };
}

/**
 * The compiler first; what can only be seen by playing, when there is something to play; and where a
 * file is there for it, whether a pass is earned and what is worth a look: the others are short, and
 * would deserve a lot.
 */
function problemsOf(text: string, { problems: expected = [], limit }: Partial<Expected> = {}) {
  const { graph, problems: found, spots } = compileText(text);
  if (!graph) return found;
  const at = (place: string) => spots.get(place) ?? { file: 'box.mdx' };
  const isWhole =
    graph.variants.length > 0 || expected.some((one) => ofWhole.has(one.split(' ')[0]!));
  const proof = isWhole
    ? prove(graph, at, { ...usualTerms, ...(limit !== undefined && { limit }) })
    : verify(graph, at, limit === undefined ? {} : { limit });
  return withoutLeft('box.mdx', text, [...found, ...proof.problems]);
}

/** What is only said of a scenario with nothing else wrong in it, as is all about its variants. */
const ofWhole = new Set([
  ...Object.keys(advice),
  'unscored-primary',
  'shut-to-best',
  'best-run-fails',
  'worst-run-passes',
  'unproven-pass',
  'suspend-data-over',
]);

type Expected = { problems: string[]; limit?: number };
