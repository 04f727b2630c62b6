import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDrawer, type Drawer } from '../../../src/player/drawer.ts';
import { press } from '../../../src/player/ideas/press.ts';
import { createSender } from '../../../src/player/ideas/sending.ts';
import { comments12 } from '../../../src/tracking/comments12.ts';
import { comments2004 } from '../../../src/tracking/comments2004.ts';
import { createShelf } from '../../../src/tracking/shelf.ts';
import { createCommentLms, type Habits } from './comment-lms.ts';

const dialects = { scorm12: comments12, scorm2004: comments2004 };
const standards = ['scorm12', 'scorm2004'] as const;
type Standard = (typeof standards)[number];

const kinds: Record<string, Habits> = {
  'adds to what is there': { appends: true },
  'puts one in the place of the other': {},
  'adds, and takes a failed commit for sent': { appends: true, believes: true },
  'shows only what is stored, and adds': { appends: true, late: true },
  'shows only what is stored, and puts one in the place of the other': { late: true },
};
const cases = Object.entries(kinds).flatMap(([name, habits]) =>
  standards.map((standard) => ({ name, habits, standard })),
);

describe.each(cases)('in $standard an LMS that $name', ({ habits, standard }) => {
  // In 2004 a failed commit hides nothing (as in Moodle's player).
  const lmsOf = () =>
    createCommentLms(standard, standard === 'scorm12' ? habits : { ...habits, believes: false });

  test('has each idea once, in order, after the page is left and opened again', () => {
    const lms = lmsOf();
    const at = openPage(lms, standard);
    expect(at.write('A chair by the door.')).toEqual({
      sent: expect.objectContaining({ number: 1 }),
    });
    at.write('Prices on the board.');
    at.reopen();
    at.write('Two lines at noon.');
    expect(lms.comments()).toEqual([
      'Idea 1: A chair by the door.',
      'Idea 2: Prices on the board.',
      'Idea 3: Two lines at noon.',
    ]);
    expect(at.waiting()).toEqual([]);
  });

  test('any sequence of ideas, failures, losses and reloads ends with each idea once and in order', () => {
    const deed = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('write', 'press') },
      { weight: 2, arbitrary: fc.constantFrom('fail', 'reopen', 'close', 'refuse', 'other') },
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
        const lms = lmsOf();
        const at = openPage(lms, standard);
        const written: string[] = [];
        for (const what of deeds) {
          lms.refuses = what === 'refuse' ? 301 : 0;
          lms.closed = what === 'close';
          if (what === 'fail') lms.failing = 1;
          if (what === 'reopen') at.reopen();
          // The session stores something else meanwhile.
          else if (what === 'other') at.lms.ask([]);
          else if (what !== 'press' && at.draft() === '') {
            written.push(`Thing ${written.length}.`);
            at.write(written.at(-1)!);
          } else at.press();
        }
        Object.assign(lms, { failing: 0, refuses: 0, closed: false });
        // What an LMS has not shown is looked for at the next launch.
        at.reopen();
        at.press();
        at.press();
        expect(lms.comments()).toEqual(written.map((words, i) => `Idea ${i + 1}: ${words}`));
        expect(at.waiting()).toEqual([]);
        expect(at.draft()).toBe('');
      }),
      { numRuns: 400 },
    );
  });
});

describe.each(standards)('in %s', (standard) => {
  test('an LMS without comments is told nothing, and the words stay', () => {
    const lms = createCommentLms(standard, { none: true });
    const at = openPage(lms, standard);
    expect(at.sender.look(at.lms)).toBe('none');
    expect(at.write('A chair.')).toEqual({ trouble: 'none' });
    expect(lms.set).toEqual([]);
    expect([at.draft(), at.drawer.read('ideas')]).toEqual(['A chair.', undefined]);
  });

  test.each([401, 402, 403, 404])('one that refuses with %d takes none', (code) => {
    const lms = createCommentLms(standard);
    lms.refuses = code;
    expect(openPage(lms, standard).write('A chair.')).toEqual({ trouble: 'none' });
  });

  test('one that refuses this value leaves the words in the box', () => {
    const lms = createCommentLms(standard);
    lms.refuses = 405;
    const at = openPage(lms, standard);
    expect(at.write('A chair.')).toEqual({ trouble: 'refused' });
    expect(at.draft()).toBe('A chair.');
  });

  test('without a session nothing is sent, and the words stay', () => {
    const lms = createCommentLms(standard);
    lms.closed = true;
    const at = openPage(lms, standard);
    expect(at.sender.look(at.lms)).toBe('closed');
    expect(at.write('A chair.')).toEqual({ trouble: 'closed' });
    expect(at.draft()).toBe('A chair.');
  });

  test('an idea of several lines is sent as one, and without the sign that parts ideas', () => {
    const lms = createCommentLms(standard);
    openPage(lms, standard).write('A chair |\n  by the door.\n');
    expect(lms.comments()).toEqual(['Idea 1: A chair / by the door.']);
  });

  test('nothing but blanks is nothing to send', () => {
    const lms = createCommentLms(standard);
    expect(openPage(lms, standard).write(' \n ')).toEqual({ trouble: 'empty' });
    expect(lms.commits).toBe(0);
  });

  test('what another device sent is counted', () => {
    const lms = createCommentLms(standard);
    openPage(lms, standard).write('A chair.');
    openPage(lms, standard).write('Two chairs.');
    expect(lms.comments()).toEqual(['Idea 1: A chair.', 'Idea 2: Two chairs.']);
  });

  test('a new attempt, which has no comments, goes on counting and repeats none', () => {
    const lms = createCommentLms(standard);
    const at = openPage(lms, standard);
    at.write('A chair.');
    lms.stored.clear();
    at.reopen();
    at.write('Two chairs.');
    expect(lms.comments()).toEqual(['Idea 2: Two chairs.']);
  });

  test('the longest idea that the box lets in fits, and one more character does not', () => {
    for (const more of [0, 12]) {
      const lms = createCommentLms(standard);
      const at = openPage(lms, standard);
      const most = Number(at.sender.look(at.lms));
      const { trouble } = at.write('x'.repeat(most + more));
      expect(trouble).toBe(more ? 'full' : undefined);
      expect(lms.comments()).toHaveLength(more ? 0 : 1);
    }
  });
});

test('the field of SCORM 1.2 is full when its 4,096 characters are: that is said, and nothing of it is lost', () => {
  for (const appends of [true, false]) {
    const lms = createCommentLms('scorm12', { appends });
    const at = openPage(lms, 'scorm12');
    at.write('x'.repeat(3000));
    const left = Number(at.sender.look(at.lms));
    expect(left).toBeLessThan(1100);
    at.write('y'.repeat(left));
    expect(at.sender.look(at.lms)).toBe(0);
    expect(at.write('A chair.')).toEqual({ trouble: 'full' });
    expect(at.draft()).toBe('A chair.');
    expect(lms.stored.get('cmi.comments')!.length).toBeLessThanOrEqual(4096);
    expect(lms.comments().map((one) => one.slice(0, 10))).toEqual(['Idea 1: xx', 'Idea 2: yy']);
  }
});

test('in SCORM 2004 an idea says where in the course it was written, and when, to hundredths', () => {
  const lms = createCommentLms('scorm2004');
  openPage(lms, 'scorm2004').write('A chair.');
  const at = 'cmi.comments_from_learner.0';
  expect(lms.stored.get(`${at}.location`)).toBe('lessons/hear-the-need');
  expect(lms.stored.get(`${at}.timestamp`)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\dZ$/);
});

test('words that look like an earlier idea hide none', () => {
  const lms = createCommentLms('scorm12');
  const at = openPage(lms, 'scorm12');
  at.write('A');
  at.write('Idea 1: A was good. | Idea 9: so be it');
  at.write('B');
  expect(lms.comments()).toEqual([
    'Idea 1: A',
    'Idea 2: Idea 1: A was good. / Idea 9: so be it',
    'Idea 3: B',
  ]);
});

type Lms = ReturnType<typeof createCommentLms>;

/** A page of a device with its drawer, in an LMS. */
function openPage(lms: Lms, standard: Standard) {
  const kept = new Map<string, string>();
  const shelf = createShelf(() => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  }));
  let drawer!: Drawer;
  let sender!: ReturnType<typeof createSender>;
  let asker!: ReturnType<Lms['visit']>;
  const page = {
    reopen() {
      drawer = openDrawer(shelf, 'moments');
      drawer.own('L1');
      sender = createSender(dialects[standard]);
      asker = lms.visit();
    },
    press: () => press({ drawer, sender, lms: asker, where: 'lessons/hear-the-need', day: 5 }),
    write(words: string) {
      drawer.put('words/idea', words);
      return page.press();
    },
    draft: () => drawer.read('words/idea') ?? '',
    waiting: () => (drawer.read('ideas') ?? []).filter(({ behind }) => behind),
    get lms() {
      return asker;
    },
    get sender() {
      return sender;
    },
    get drawer() {
      return drawer;
    },
  };
  page.reopen();
  return page;
}
