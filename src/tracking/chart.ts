import type { Opening } from './tracker.ts';

const end = { target: 'ended', actions: 'close' };
const quit = { gone: end };
const due = { guard: 'isDue', target: 'saving' };
const deliver = { actions: 'deliver' };
const trying = {
  entry: 'count',
  after: { storing: deliver },
  on: { online: deliver, refused: { target: 'notSaving', reenter: true } },
};

/**
 * When what happens in a session, as a statechart. What the actions do, `session.ts` provides. Each
 * state has one tag, which is what the learner may be told (`Status`).
 */
export const chart = {
  initial: 'finding',
  states: {
    finding: {
      tags: 'finding',
      entry: 'seek',
      after: { 250: { target: 'finding', reenter: true } },
      on: { found: 'opening', absent: 'standalone', ...quit },
    },
    opening: {
      tags: 'finding',
      entry: 'begin',
      on: {
        opened: { target: 'running', actions: 'accept' },
        'opened-to-read': { target: 'review', actions: 'accept' },
        over: { target: 'over', actions: 'accept' },
        refused: [{ guard: 'mayTryAgain', target: 'refused' }, 'standalone'],
        ...quit,
      },
    },
    refused: { tags: 'finding', entry: 'count', after: { opening: 'opening' }, on: quit },
    running: {
      initial: 'saved',
      after: { limit: { guard: 'isLimited', target: 'closing', actions: ['settle', 'expire'] } },
      on: {
        stored: '.saved',
        refused: '.retrying',
        lost: '.losing',
        hidden: { actions: 'settle' },
        leave: { actions: 'leave' },
        left: 'closing',
        gone: { target: 'ended', actions: ['settle', 'close'] },
        overtaken: 'elsewhere',
        over: 'over',
        'opened-to-read': 'review',
      },
      states: {
        saved: { tags: 'saved', entry: 'reset', on: { save: [due, 'waiting'] } },
        /** Where an LMS wants to be asked seldom. */
        waiting: { tags: 'saving-soon', after: { soon: 'saving' }, on: { save: due } },
        saving: { tags: 'saving', entry: 'schedule', on: { painted: deliver } },
        retrying: { ...trying, tags: 'saving' },
        notSaving: { ...trying, tags: 'unsaved' },
        /** The LMS says that there is no session: one is begun anew, once for each try. */
        losing: {
          tags: 'unsaved',
          entry: 'count',
          after: { storing: 'recovering' },
          on: { online: 'recovering' },
        },
        recovering: { tags: 'unsaved', entry: 'renew', on: { opened: deliver, refused: 'losing' } },
      },
    },
    standalone: {
      initial: 'reading',
      entry: ['reset', 'useDevice', 'begin'],
      on: { stored: '.kept', refused: '.lost', overtaken: 'elsewhere', ...quit },
      states: {
        reading: { tags: 'finding', on: { opened: { target: 'kept', actions: 'accept' } } },
        kept: { tags: 'device-only', on: { save: deliver } },
        lost: { tags: 'unsaved', on: { save: deliver } },
      },
    },
    /** Not even ended: some LMSs store everything once more at the end, as it was in this window. */
    elsewhere: { tags: 'elsewhere' },
    review: { tags: 'review', on: { ...quit, leave: end } },
    closing: {
      tags: 'ended',
      entry: 'close',
      after: { 1000: end },
      on: { closed: 'ended', gone: end },
    },
    ended: { tags: 'ended' },
    /** The LMS had ended it before it began. */
    over: { tags: 'over' },
  },
};

export type Event =
  | { type: 'opened' | 'opened-to-read' | 'overtaken' | 'over' | 'refused'; opening: Opening }
  | {
      type:
        | ('found' | 'absent' | 'save' | 'painted' | 'stored' | 'refused' | 'lost' | 'overtaken')
        | ('leave' | 'left' | 'closed' | 'hidden' | 'shown' | 'gone' | 'online');
    };
