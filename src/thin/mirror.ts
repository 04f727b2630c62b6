import type { Verbs } from '../tracking/call.ts';
import type { Api } from '../tracking/find-api.ts';
import type { Change, FromCourse, FromLauncher } from './messages.ts';

/**
 * An LMS's API of which the LMS is in another window, of another origin, where calls come as messages. It
 * answers at once, by what it was handed at the start and what has been set since. A commit is `true` as
 * long as every one before it was; what turns out not to be stored after all is told by `failed`. From then
 * on until something is stored there is no session, so that one is begun anew and all is told again.
 */
export function createMirror({ verbs, noSession, say, now, failed, healed }: MirrorParts): Mirror {
  /** What the LMS has stored, and the same with what was set since. */
  let stored = new Map<string, string>();
  let values = stored;
  /** Its numbers for what it could not read or did not take. */
  const unread = new Map<string, number>();
  const refused = new Map<string, number>();
  let changes: Change[] = [];
  /** What was sent and has no answer yet, by its number. */
  const waiting = new Map<number, { changes: Change[]; at: number }>();
  let sent = 0;
  let isBegun = false;
  let isFailing = false;
  let code = 0;
  const answer = (said: boolean, number: number) => {
    code = said ? 0 : number;
    return String(said);
  };
  const send = (ends: boolean) => {
    if (changes.length === 0 && !ends && !isFailing) return;
    sent += 1;
    waiting.set(sent, { changes, at: now() });
    say({ number: sent, changes, ends });
    changes = [];
  };
  const isLate = () => [...waiting.values()].some(({ at }) => now() - at > patience);

  const api: Api = {
    [verbs.begin]() {
      if (!isBegun) say({ begin: true });
      // What was set and not stored is not there any more.
      values = new Map(stored);
      changes = [];
      return answer(isBegun, notBegun);
    },
    [verbs.get](element = '') {
      // What came of a state is read in the window of the LMS, and nobody can say it before the answer.
      if (element === stateName && values.get(element) !== stored.get(element)) {
        code = 101;
        return '';
      }
      const value = values.get(element) ?? '';
      code = value ? 0 : (unread.get(element) ?? 0);
      return value;
    },
    [verbs.set](element = '', value = '') {
      const number = refused.get(element);
      if (number !== undefined) return answer(false, number);
      values.set(element, value);
      changes.push([element, value]);
      return answer(true, 0);
    },
    [verbs.commit]() {
      send(false);
      // An LMS can hold its page up for seconds: then it may have been stored, and may not.
      return isLate() && !isFailing ? answer(false, 101) && '' : answer(!isFailing, noSession);
    },
    [verbs.end]() {
      send(true);
      return answer(!isFailing, notBegun);
    },
    [verbs.error]: () => String(code),
  };
  return { api, hear, isWaiting: () => waiting.size > 0 && !isLate() };

  function hear(message: FromLauncher): void {
    if ('answer' in message) return settle(message);
    if (message.handed !== 'begun') return;
    const was = isFailing;
    [isBegun, isFailing] = [true, false];
    for (const all of [unread, refused, waiting]) all.clear();
    stored = new Map();
    for (const [element, [value, number]] of Object.entries(message.values)) {
      stored.set(element, value);
      unread.set(element, number);
    }
    values = new Map(stored);
    if (was) healed();
  }

  function settle(message: Extract<FromLauncher, { answer: number }>): void {
    const told = waiting.get(message.answer);
    // What was sent in a session that is over.
    if (!told) return;
    waiting.delete(message.answer);
    const wrong = new Map(message.refused);
    const isLast = waiting.size === 0 && changes.length === 0;
    const isCut = isLast && message.state !== (values.get(stateName) ?? '');
    const isBad = !message.stored || wrong.has(stateName) || isCut;
    if (!isBad) for (const change of told.changes) if (!wrong.has(change[0])) keep(...change);
    for (const [element, number] of wrong) if (element !== stateName) refused.set(element, number);
    if (message.lost) isBegun = false;
    const was = isFailing;
    isFailing = isBad;
    if (isBad && !was) failed();
    if (was && !isBad) healed();
  }

  /** Of a list the LMS would say one more now. */
  function keep(element: string, value: string): void {
    stored.set(element, value);
    const [, list, at = '0'] = /^(cmi\.\w+)\.(\d+)\./.exec(element) ?? [];
    const count = `${list}._count`;
    if (list && +at >= Number(stored.get(count))) stored.set(count, String(+at + 1));
  }
}

/** Both standards call it so. */
const stateName = 'cmi.suspend_data';
/** By 101 it would be asked whether reading works all the same, which here it always does. */
const notBegun = 102;
/** Milliseconds without an answer after which nothing is taken for stored any more. */
const patience = 3000;

export type MirrorParts = {
  verbs: Verbs;
  /** The standard's error number for "there is no session", by which one is begun anew. */
  noSession: number;
  say(message: FromCourse): void;
  now(): number;
  /** What counted as stored is not: all of it has to be told again. */
  failed(): void;
  /** It may be tried again now. */
  healed(): void;
};

export type Mirror = {
  api: Api;
  hear(message: FromLauncher): void;
  /** Something that was sent has no answer yet, and has not been waited for too long. */
  isWaiting(): boolean;
};
