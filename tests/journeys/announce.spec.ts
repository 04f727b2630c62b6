import { forget, heard, listen, plain, type Announcement } from './support/announcements.ts';
import { asksHowSure, beginConversation, keyOf, tabTo, type Course } from './support/learner.ts';
import { openLms } from './support/lms.ts';
import { ui } from './support/packages.ts';
import { bestRun, noRoom, playRun } from './support/script.ts';
import { expect, test } from './support/test.ts';

/** Between them these come through every scene of the script and to each of its endings. */
const runs = [
  bestRun,
  [
    ...['terms', 'defend', 'threaten', 'ask-colm', 'taxi', 'or-nothing', 'no-conditions'],
    ...['on-speaker', 'nightmare', 'write-up'],
  ],
  [
    ...['stall', 'own-up', 'hear-out', 'what-time', 'take-214', 'told-you', 'sorry-you-feel'],
    'carry-on',
  ],
  [
    ...['straight', 'hear-out', 'what-time', 'key-305', 'move-him', 'no-conditions', 'on-speaker'],
    ...['close-loop', 'staff-chat'],
  ],
];

test('the runs below come through all seventeen scenes and four endings', () => {
  const places = runs.flatMap((run) => {
    const { decisions, at } = playRun(run);
    return [...decisions.map(({ scene }) => scene), at];
  });
  const { scenes, endings } = noRoom.logic;
  expect(new Set(places)).toEqual(new Set([...scenes, ...endings].map(({ id }) => id)));
});

for (const run of runs) {
  const { decisions, at: end } = playRun(run);

  test(`on the way to "${end}" each choice and each "Go on" is said once, with who, how and what`, async ({
    page,
    lms,
  }) => {
    await listen(page);
    const course = await (await openLms(page, lms, 'scorm12')).take();
    await beginConversation(page, course);
    for (const [i, { scene, taken }] of decisions.entries()) {
      const next = decisions[i + 1]?.scene ?? end;
      await page.keyboard.press('Tab');
      let said = await hear(course, () => choose(course, taken.id));
      if (await asksHowSure(course)) {
        // A question in between is said once as well.
        expectSaid(said, 'focus', [ui['how-sure']!, ui['how-sure-about']!]);
        await page.keyboard.press('Tab');
        said = await hear(course, () => page.keyboard.press('2'));
      }
      expectSaid(said, 'focus', answerTo(scene, taken.id, next));

      await tabTo(page, course.getByRole('button', { name: ui['go-on-button']! }));
      const then = await hear(course, () => page.keyboard.press('Enter'));
      expectSaid(then, 'focus', [noRoom.titles[next]!, ...lineIn(next)]);
    }

    /** Focus is among the choices already: one press of the number beside the choice. */
    async function choose(here: Course, choice: string): Promise<void> {
      const button = here.locator(
        `[data-view]:not([hidden]) [data-scene]:not([hidden]) [data-choice="${choice}"]`,
      );
      await page.keyboard.press(await keyOf(button));
    }
  });
}

async function hear(course: Course, deed: () => Promise<void>): Promise<Announcement[]> {
  await forget(course);
  await deed();
  return heard(course);
}

/** Once, by one way, and the parts in their order. */
function expectSaid(said: Announcement[], by: Announcement['by'], parts: readonly string[]): void {
  expect(said.map((one) => one.by)).toEqual([by]);
  expect(said[0]!.text).toMatch(new RegExp(parts.map(plain).join('\\b.*\\b')));
}

/** Who, how, and what comes of it. A face follows when the one who answers is there in the next scene. */
function answerTo(scene: string, choice: string, next: string): string[] {
  const [before, after] = [speechIn(scene), speechIn(next)];
  const face = before && after?.who === before.who ? after : before;
  const words = noRoom.texts[`${scene}/${choice}/consequence`]!;
  return face ? [nameOf(face.who), face.mood, words] : [words];
}

function lineIn(place: string): string[] {
  const speech = noRoom.logic.scenes.some(({ id }) => id === place) && speechIn(place);
  return speech ? [nameOf(speech.who), speech.mood, noRoom.texts[speech.text]!] : [];
}

/** Whoever speaks last before the choices, other than oneself. */
function speechIn(place: string) {
  const speeches = noRoom.beats[place]!.filter((beat) => 'who' in beat);
  return speeches.findLast(({ who }) => who !== 'you');
}

function nameOf(who: string): string {
  const person = [noRoom.customer, ...noRoom.others].find(({ id }) => id === who)!;
  return person.name.split(' ')[0]!;
}
