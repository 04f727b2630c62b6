import { expect, test } from 'vitest';
import { openNotebook, type Notebook } from '../../../src/player/notebook.ts';
import { passMark, scoreFacts } from '../../../src/player/debrief/score.ts';
import { codeOfChoice, replay } from '../../../src/scenario/trail.ts';
import { course } from '../../record/figures.ts';
import { graphOf } from '../../scenario/script.ts';

/** Seven decisions alike: of `listen`, as many as are heard. */
const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const scenes = names.map(
  (name, i) => `## ${name}: Scene ${name}

Nora (tense): And?

- [hear] "Tell me."
  - evidence: listen +1
  - next: ${names[i + 1] ?? 'ending'}
- [miss] "Well."
${i === 6 ? '  - critical: yes\n' : ''}  - next: ${names[i + 1] ?? 'ending'}
- [quit] "Goodbye."
  - next: gone
`,
);
const body = `${scenes.join('\n')}
## ending found: Found
- result: success

It was there.

## ending gone: Gone
- result: failure

She went.`;

test('a score is a whole number of 100, and never rounded up to the mark', () => {
  expect(came(4)).toMatchObject({ score: 57, enough: false, short: true });
  expect(came(6)).toMatchObject({ score: 85, enough: true, short: false });
  expect(came(6, 0.86)).toMatchObject({ score: 85, enough: false, short: true });
});

test('what is enough is never told as less than the mark', () => {
  const marks = [0.1, 0.285, 0.5714, 0.6, 0.71425, 0.855, 0.8571, 1];
  for (const mark of marks) {
    for (const heard of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const { score, enough } = came(heard, mark);
      const told = passMark(bookOf(body, mark));
      expect(Number.isInteger(score) && Number.isInteger(told), `${mark}`).toBe(true);
      expect(Number(score) >= told, `${heard} of 7, ${mark}`).toBe(enough);
    }
  }
});

test('a failure, or a choice that puts somebody at risk, is not enough with any score', () => {
  const not = { score: 85, enough: false, short: false };
  expect(came('quit')).toMatchObject({ ...not, fails: true, risky: false });
  expect(came('risk')).toMatchObject({ ...not, fails: false, risky: true });
});

test('all that is in the way of a pass is told, and not the first of it alone', () => {
  expect(came('quit', 0.9)).toMatchObject({ enough: false, short: true, fails: true });
  expect(came('risk', 0.9)).toMatchObject({ enough: false, short: true, risky: true });
});

test('where nothing could be shown, there is neither enough nor too little', () => {
  const plain = body.replaceAll(/ {2}- evidence: .*\n/g, '');
  expect(came(7, 0.6, plain)).toMatchObject({ enough: false, short: false });
});

test('the mark is that of the course, or of the LMS, of 100', () => {
  expect(passMark(bookOf(body, 0.6))).toBe(60);
  expect(passMark(bookOf(body, 0.675)), 'rounded up').toBe(68);
  const book = bookOf(body, 0.6);
  book.take({ state: '', learner: 'u1', mode: 'normal', passMark: 0.8 });
  expect(passMark(book)).toBe(80);
});

/** What is said where the first are missed and so many heard, or all but the last one. */
function came(heard: number | 'quit' | 'risk', pass = 0.6, script = body) {
  const book = bookOf(script, pass);
  const scenario = book.scenario('box');
  const trail = scenario.play.logic.scenes.map((scene, i) => {
    const last = heard === 'quit' ? 'quit' : 'miss';
    const id =
      typeof heard === 'number' ? (i < 7 - heard ? 'miss' : 'hear') : i < 6 ? 'hear' : last;
    return codeOfChoice(
      scene,
      scene.choices.find((choice) => choice.id === id)!,
    );
  });
  const { moment, steps } = replay(scenario, trail.join(''));
  return scoreFacts(scenario.play, moment, steps, book);
}

function bookOf(script: string, pass: number): Notebook {
  const { logic } = graphOf(script, 'primary: [listen]');
  const outline = {
    id: 'box',
    title: 'B',
    minutes: 3,
    order: 0,
    ahead: {},
    sector: 'parcels',
    hash: 'abc',
    logic,
  };
  return openNotebook({
    course: { ...course({ scenarios: [outline] }), pass },
    now: () => 1_760_000_000_000,
    keep: () => undefined,
  });
}
