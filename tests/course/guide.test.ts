import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { say } from '../../src/course/content-error.ts';
import { readCourse } from '../../src/course/read.ts';
import { copyOne, removeCopies } from './copy.ts';
import { writeMedia } from './media-samples.ts';

afterEach(removeCopies);

/* The trainer's guide: each of its examples is copied into a course as it stands there. */
const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
const webp = new TextEncoder().encode('RIFF\0\0\0\0WEBPVP8 ');
const blocks = [...guide.matchAll(/^```\w*\n([^]*?)^```$/gm)].map(([, text]) => text!);

/** What stands in a file of its own, or in one with others, by how it begins. */
const places = {
  modules: 'modules:',
  front: 'title:',
  variants: 'variants:',
  scene: '## arrival:',
  other: '## threat:',
  play: '## best:',
  credits: 'shop/bell.webp:',
  lesson: '---\n',
  question: '<Question id="first-step"',
  statement: '<Question id="loyal"',
  critical: '<Question id="way-out"',
  match: '<Match ',
  order: '<Order ',
  sort: '<Sort ',
  compare: '<Compare>',
  glossary: 'receipt:',
  site: 'refund-limit:',
  competence: 'till:',
  sheet: 'title: Before I promise',
  more: 'title: Ten parts of a week',
  animation: 'title: A wet book',
};
const example = (name: keyof typeof places) =>
  blocks.find((text) => text.startsWith(places[name])) ?? '';

/** What the examples leave out: the scenes to which they lead, and the endings. */
const rest = `
## repair: What is wrong with it

Sam puts it on the counter.

- [more] "Leave it here for a week, and we will see what we can do about it."
  - effect: trust -20
  - evidence: listen -1
  - consequence: A look at the clock.
  - feedback: It may be true, and it answers nothing.
  - next: threat
- [own] "That is our mistake, and I am sorry. Here is a new one."
  - effect: spent +40, set promised
  - evidence: listen +1
  - consequence: A nod.
  - feedback: It says whose it is.
  - next: after
`;
const after = `
- [give-in] "All right. Take a new one."
  - effect: spent +40
  - evidence: listen +0
  - consequence: A short laugh.
  - feedback: It ends the noise.
  - next: ending open-end
- [stay] "I will hear you out, from where I stand."
  - effect: trust -5
  - evidence: listen +1
  - consequence: A step back.
  - feedback: It keeps a distance, and listens.
  - next: after

## after: A minute later

Sam has stepped back.

- [wait] You wait.
  - evidence: listen +0
  - consequence: Nobody says a word.
  - feedback: Nothing was asked.
  - next: ending open-end
- [sum-up] "You bought it on Monday, and it failed at once."
  - evidence: listen +2
  - consequence: A breath.
  - feedback: The fact came back.
  - next: ending settled
- [offer] "I can still offer you a new one, if that is what you would like."
  - when: not promised
  - evidence: listen +1
  - consequence: A nod.
  - feedback: It offers before it asks.
  - next: ending settled

## box: Without the box

Priya (calm): Is there a box?

- [no-box] "Without the box I can do nothing for you today, and nobody else can."
  - effect: trust -40
  - evidence: listen -1
  - consequence: The bag is closed.
  - feedback: The rule is heard, and nobody is.
  - next: ending open-end
- [look] "Let me look for it with you."
  - evidence: listen +1
  - consequence: The bag is opened.
  - feedback: It goes along.
  - next: repair

## ending gone: The door
- result: failure

Sam is out of the door.

## ending open-end: Nobody knows
- result: partial

Sam will think about it.

## ending settled: A new one
- result: success

Sam goes out with a new one.
`;

/** A course with a conversation and a lesson that are made of the guide's examples. */
function copyGuide() {
  const copy = copyOne();
  const course = copy.read('content/course.yaml');
  copy.write('content/course.yaml', course.replace(/^modules:[^]*?(?=^\w)/m, example('modules')));
  const script = `---\n${example('front')}${example('variants')}---\n\n${example('scene')}${rest}\n${example('other')}${after}`;
  copy.write('content/scenarios/en/my-customer.mdx', script);
  copy.write('content/scenarios/en/my-customer.play', example('play'));
  const shown = /!\[[^\]]*\]\(shop\/bell\.webp\)/.exec(guide)?.[0] ?? '';
  const term = /`(<Term id="receipt[^`]*)`/.exec(guide)?.[1] ?? '';
  const quoted = /`(title="A '[^`]*)`/.exec(guide)?.[1] ?? '';
  const lesson = `${example('lesson')}
Here is a ${term}.

<Sheet id="promise" />

<Sheet id="ten-parts" />

<Animation id="wet-book" />

<Reveal ${quoted}>

It will not close.

</Reveal>

${shown}

${example('compare')}
## To answer

<Check id="check">

${['question', 'statement', 'critical', 'match', 'order', 'sort'].map((name) => example(name as keyof typeof places)).join('\n')}
</Check>
`;
  copy.write('content/lessons/en/my-lesson.mdx', lesson);
  copy.write('content/sheets/en/promise.yaml', example('sheet'));
  copy.write('content/sheets/en/ten-parts.yaml', example('more'));
  copy.write('content/animations/en/wet-book.yaml', example('animation'));
  copy.write('content/glossary.yaml', example('glossary'));
  for (const [file, more] of [
    ['content/site.yaml', example('site')],
    ['content/competences.yaml', example('competence')],
  ] as const) {
    copy.write(file, `${copy.read(file)}\n${more}`);
  }
  writeMedia(copy.root, { 'shop/bell.webp': webp, 'credits.yaml': example('credits') });
  const said = () => readCourse(copy.root).problems.map(say);
  return { ...copy, said };
}

test('every example is one that is tried here', () => {
  const begins = Object.values(places);
  expect(blocks.filter((text) => !begins.some((begin) => text.startsWith(begin)))).toEqual(
    blocks.filter((text) => text.startsWith('- enter:')),
  );
  expect(blocks).toHaveLength(begins.length);
});

test('what a sheet can do is shown in a table, with a part of the example each', () => {
  const rows = [...guide.matchAll(/^\| `([a-z]+)` +\|[^|]*\| `([^`]*)` +\|$/gm)];
  const keys = ['steps', 'holds', 'starts', 'offers', 'named', 'counts', 'wheel', 'tries'];
  expect(rows.map(([, key]) => key)).toEqual(expect.arrayContaining(keys));
  for (const [, key = '', part = ''] of rows.filter(([, key]) => keys.includes(key!))) {
    expect(example('more'), key).toContain(`${key}:`);
    expect(example('more'), key).toContain(part);
  }
});

test('so is what a drawn scene can do', () => {
  const chapter = guide.slice(guide.indexOf('### A drawn scene'), guide.indexOf('## What is set'));
  const rows = [...chapter.matchAll(/^\| `([a-z]+)` +\|.*\| `([^`]*)` +\|$/gm)];
  const keys = [
    'at',
    'faces',
    'says',
    'thinks',
    'breathes',
    'look',
    'things',
    'clock',
    'seen',
    'still',
  ];
  expect(rows.map(([, key]) => key)).toEqual(keys);
  for (const [, key = '', part = ''] of rows.filter(([, key]) => key !== 'thinks')) {
    expect(example('animation'), key).toContain(part);
  }
});

test('copied into a course, the examples make one without a mistake', () => {
  const { said } = copyGuide();
  expect(said()).toEqual([]);
});

test.for([
  ['modules', 'content/course.yaml', 'lesson: my-lesson', 'lesson: My lesson'],
  ['the top of a script', 'content/scenarios/en/my-customer.mdx', 'start: 40', 'start: 400'],
  ['a rule', 'content/scenarios/en/my-customer.mdx', 'go: gone', 'go: done'],
  ['a variant', 'content/scenarios/en/my-customer.mdx', 'flags: [promised]', 'flags: [left]'],
  ['a playthrough', 'content/scenarios/en/my-customer.play', 'ending: settled', 'ending: gone'],
  ['credits', 'content/media/credits.yaml', 'licence:', 'license:'],
  ['the top of a lesson', 'content/lessons/en/my-lesson.mdx', 'objectives:', 'objective:'],
  ['a link', 'content/lessons/en/my-lesson.mdx', '#/lessons/when', '#/lessons/then'],
  ['quotation marks', 'content/lessons/en/my-lesson.mdx', "'broken'", '"broken"'],
  ['a question', 'content/lessons/en/my-lesson.mdx', '- right: yes', '- right: perhaps'],
  ['a sort', 'content/lessons/en/my-lesson.mdx', 'goes: fact', 'goes: facts'],
  ['a term', 'content/glossary.yaml', 'means:', 'mean:'],
  ['a sheet', 'content/sheets/en/promise.yaml', 'said is "No"', 'said is No'],
  ['an example of one', 'content/sheets/en/promise.yaml', '[You can say it.]', '[]'],
  ['steps', 'content/sheets/en/ten-parts.yaml', 'steps: true', 'steps: yes'],
  ['what a box holds', 'content/sheets/en/ten-parts.yaml', 'holds: 10', 'holds: ten'],
  ['beginnings', 'content/sheets/en/ten-parts.yaml', 'starts: [', 'begins: ['],
  ['what is offered', 'content/sheets/en/ten-parts.yaml', 'others.who', 'other.who'],
  ['rows that are named', 'content/sheets/en/ten-parts.yaml', "'Paper: forms", "'Papers: forms"],
  ['a sum', 'content/sheets/en/ten-parts.yaml', 'parts - places', 'parts minus places'],
  ['a wheel', 'content/sheets/en/ten-parts.yaml', 'shows: [now', 'shows: [then'],
  ['what a sheet is tried by', 'content/sheets/en/ten-parts.yaml', 'now: 5', 'now: 1'],
  ['a drawn scene', 'content/animations/en/wet-book.yaml', 'says: ines', 'says: inse'],
  ['how long a shot is', 'content/animations/en/wet-book.yaml', 'seconds: 3', 'seconds: 2'],
  ['a value', 'content/site.yaml', 'default: 80', 'default: 80 euros'],
  ['a competence', 'content/competences.yaml', 'short: Know the till', 'brief: Know the till'],
  ['a statement', 'content/lessons/en/my-lesson.mdx', '- answer: false', '- answer: perhaps'],
  ['a match', 'content/lessons/en/my-lesson.mdx', '- goes: Own', '- goes: Hear'],
  ['an order', 'content/lessons/en/my-lesson.mdx', '- [sorry]', '- [what]'],
  ['a comparison', 'content/lessons/en/my-lesson.mdx', '**As it could be said**', 'So:'],
] as const)('and a mistake in it is told: %s', ([, file, from, to]) => {
  const copy = copyGuide();
  copy.change(file, from, to);
  expect(copy.said()).not.toEqual([]);
});
