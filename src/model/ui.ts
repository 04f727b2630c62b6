import { z } from 'zod';
import { moods } from './names.ts';

const Words = z.string().min(1);

const keys = [
  // The frame around everything
  'skip',
  'course',
  'course-nav',
  'save-and-leave',
  'you-can-close',
  // The course page
  'lead',
  'minutes-all',
  'minutes',
  'will-be-able',
  'lessons',
  'conversations',
  'start',
  'go-on',
  'all-done',
  'not-passed-yet',
  'decisions-in',
  'not-started',
  'started',
  'started-count',
  'done',
  'my-competences',
  'my-competences-about',
  'chances-none',
  'chances',
  'claim-not-enough',
  'claim-emerging',
  'claim-developing',
  'claim-shown',
  'sent-title',
  'stays-title',
  'stays',
  // A lesson
  'lesson-minutes',
  'objectives',
  'activity',
  'about',
  'my-words',
  'private',
  'check-note',
  'check-answer',
  'check-none',
  'check-right',
  'check-part',
  'check-wrong',
  'check-done',
  'all-that-apply',
  'sort-check',
  'sort-none',
  'sort-result',
  'line-to-keep',
  'sources',
  'next',
  // A conversation
  'content-note',
  'who-you-are',
  'who-you-meet',
  'this-run',
  'run-counts',
  'run-counts-again',
  'run-counted',
  'run-open',
  'run-review',
  'run-newer',
  'begin-live',
  'begin-unguided',
  'begin-guided',
  'decision',
  'earlier',
  'you',
  'what-say',
  'what-answer',
  'go-on-button',
  'take-back',
  'coach',
  'leave',
  'stop',
  'stop-sure',
  'stop-now',
  'stay',
  'changed',
  // What comes after it
  'how-it-ended',
  'note-counted',
  'note-practice',
  'your-decisions',
  'turning-point',
  'for-a-group',
  'you-chose',
  'why-and-tempting',
  'tempting',
  'three-questions',
  'for-yourself',
  'again',
  'back-to-course',
  // Saving
  'saved',
  'status-finding',
  'status-unsaved',
  'status-device-only',
  'status-review',
  'status-ended',
  'status-over',
] as const;

/**
 * The words of the interface (`content/ui/<lang>.yaml`). Every key must be there: one that is
 * missing is reported at build, not found by a learner. `{name}` is filled in.
 */
export const UiFile = z.strictObject({
  ...(Object.fromEntries(keys.map((key) => [key, Words])) as Record<Key, typeof Words>),
  sent: z
    .strictObject({
      status: Words,
      place: Words,
      competences: Words,
      decisions: Words,
      answers: Words,
    })
    .describe('What an LMS is sent, one line each; what course.yaml switches off is left out.'),
  asks: z.array(z.strictObject({ title: Words, text: Words })).length(3),
  moods: z.strictObject(
    // `fromEntries` forgets which keys it was given.
    Object.fromEntries(moods.map((mood) => [mood, Words])) as Record<
      (typeof moods)[number],
      typeof Words
    >,
  ),
});

type Key = (typeof keys)[number];
export type UiFile = z.infer<typeof UiFile>;
