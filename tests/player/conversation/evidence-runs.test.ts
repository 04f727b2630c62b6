import { describe, expect, test } from 'vitest';
import type { Course } from '../../../src/model/course.ts';
import { openNotebook, type Notebook } from '../../../src/player/notebook.ts';
import { codeOfChoice } from '../../../src/scenario/trail.ts';
import { course } from '../../record/figures.ts';
import { body, front } from '../../scenario/box.ts';
import { graphOf } from '../../scenario/script.ts';

const { logic, variants } = graphOf(body, front);
const late = { code: '-z', starts: variants[0]!.starts, set: variants[0]!.set };
const outline = {
  id: 'box',
  title: 'The empty box',
  minutes: 3,
  order: 0,
  ahead: {},
  sector: 'parcels',
  hash: 'abc',
  logic,
};
const withVariants = course({ scenarios: [{ ...outline, variants: [late] }] });
const found = trail('look', 'call');

describe('runs that count', () => {
  test('the second may be of a variant at once, and is replayed as the variant begins', () => {
    const { book, again } = open(withVariants);
    expect(book.run('box')).toMatchObject({ counts: true, ended: false, variant: undefined });
    book.endRun({ scenario: 'box', trail: trail('deny') });
    expect(book.run('box')).toMatchObject({ counts: true, ended: true, variant: '-z' });

    const next = again(withVariants);
    next.keepRun({ scenario: 'box', trail: '', variant: '-z' });
    const { open: half, variant } = again(withVariants).run('box');
    expect(variant).toBe('-z');
    expect(half!.moment.values).toMatchObject({ trust: 20, promised: 1 });

    // With the promise made, "look" is closed from the start: as written it would be the first step.
    next.endRun({ scenario: 'box', trail: trail('deny'), variant: '-z' });
    expect(again(withVariants).run('box')).toMatchObject({ counts: false, variant: undefined });
    expect(
      again(withVariants)
        .runs('box')
        .map((run) => run.variant),
    ).toEqual([undefined, '-z']);
    expect(again(withVariants).news().rows.length).toBe(4);
  });

  test('one of a variant that has been taken out is kept, and says nothing any more', () => {
    const { book, again } = open(withVariants);
    book.endRun({ scenario: 'box', trail: trail('deny') });
    book.endRun({ scenario: 'box', trail: trail('deny'), variant: '-z' });
    const without = again({ ...withVariants, scenarios: [outline] });
    expect(without.runs('box').length).toBe(2);
    expect(without.news().rows.length).toBe(2);
  });
});

describe('evidence that one can do it alone', () => {
  const { book } = open(withVariants);

  test('is none at first, and not a practice run that did not go well', () => {
    expect(book.hasEvidence('box')).toBe(false);
    expect(book.hasEvidence('box', [{ trail: trail('deny') }])).toBe(false);
  });

  test('is a practice run of this conversation that would have passed', () => {
    expect(book.hasEvidence('box', [{ trail: trail('deny') }, { trail: found }])).toBe(true);
  });

  test('is a run that counted, of any conversation, however it ended', () => {
    book.endRun({ scenario: 'box', trail: trail('deny') });
    expect(book.hasEvidence('another')).toBe(true);
  });
});

function open(it: Course): { book: Notebook; again: (other: Course) => Notebook } {
  let kept = '';
  const start = (now: Course) => {
    const book = openNotebook({
      course: now,
      now: () => 1_760_000_000_000,
      keep: (state) => (kept = state),
    });
    book.take({ state: kept, learner: 'u1', mode: 'normal' });
    return book;
  };
  return { book: start(it), again: start };
}

/** At `counter`, then at `plan`. */
function trail(...choices: string[]): string {
  return choices
    .map((id, i) => {
      const scene = logic.scenes[i]!;
      return codeOfChoice(
        scene,
        scene.choices.find((choice) => choice.id === id)!,
      );
    })
    .join('');
}
