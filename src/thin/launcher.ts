import './launcher.css';
import { createCaller, type Caller } from '../tracking/call.ts';
import { findApi } from '../tracking/find-api.ts';
import type { FromCourse, FromLauncher, Launch, Read } from './messages.ts';

/*
 * The whole script of a thin package: it begins the session with the LMS, shows the course from its host in
 * a frame, sets and stores what that says, and ends the session when the page is left, whether or not the
 * course is still able to say so. What is told, and when, is the course's to know.
 */
const launch = JSON.parse(document.querySelector('#launch')!.textContent) as Launch; // The packer wrote it.
const { origin } = new URL(launch.host);
const frame = document.querySelector('iframe')!;
let lms: Caller | undefined;
let spent = '';
let isHere = false;
let patience: ReturnType<typeof setTimeout>;

/** Looks for the LMS four times a second, for ten seconds, as the course itself would. */
function seek(tries = 0): void {
  if (begin() === 'none' && tries < 40) setTimeout(seek, 250, tries + 1);
  else open();
}

/** Begins, where no session is running; anew where one was lost. */
function begin(): 'none' | 'begun' | 'refused' {
  const { begin, set } = launch.verbs;
  if (!lms || lms.isOver()) {
    const found = findApi(window, launch.api, [begin, set]);
    if (!found) return 'none';
    lms = createCaller(found.api, launch.verbs);
  }
  return lms.begin(launch.sample) ? 'begun' : 'refused';
}

function open(): void {
  isHere = false;
  show('waiting');
  frame.src = launch.host;
  clearTimeout(patience);
  patience = setTimeout(() => !isHere && show('unreachable'), 20_000);
}

/** `waiting` and `unreachable` have words in the page; of the course there is the frame. */
function show(what: 'waiting' | 'unreachable' | 'course'): void {
  document.body.dataset['shows'] = what;
}

function hand(): void {
  const handed = begin();
  if (handed === 'begun') tell({ handed, values: readAll(lms!) });
  else tell(handed === 'none' ? { handed } : { handed, code: lms!.error() });
}

function readAll(caller: Caller): Record<string, Read> {
  const read = (element: string): [string, Read] => {
    const value = caller.get(element);
    return [element, [value, caller.error() || 0]];
  };
  const values = Object.fromEntries(launch.reads.map(read));
  for (const [list, part] of launch.lists) {
    const [name, count] = read(`${list}._count`);
    values[name] = count;
    const most = Math.min(Number(count[0]) || 0, 100);
    for (let i = 0; i < most; i += 1)
      Object.assign(values, { ...Object.fromEntries([read(`${list}.${i}.${part}`)]) });
  }
  return values;
}

function store({ number, changes, ends }: Extract<FromCourse, { number: number }>): void {
  if (!lms) return;
  const caller = lms;
  const refused = changes.flatMap(([element, value]): [string, number][] =>
    caller.set(element, value) ? [] : [[element, caller.error() || 0]],
  );
  // The network of this page is the one that counts: the LMS may say "true" without any.
  const stored = caller.commit() === true && navigator.onLine;
  const lost = !stored && caller.isLost();
  const state = caller.get(launch.state);
  if (ends) caller.end();
  tell({ answer: number, stored, lost, refused, state });
}

function tell(message: FromLauncher): void {
  frame.contentWindow?.postMessage(message, origin);
}

addEventListener('message', ({ data, origin: from, source }) => {
  if (from !== origin || source !== frame.contentWindow) return;
  const said = data as FromCourse; // From the one page that is known to speak so.
  isHere = true;
  show('course');
  if ('begin' in said) hand();
  if ('spent' in said) spent = said.spent;
  if ('number' in said) store(said);
});
frame.addEventListener('load', hand);
document.querySelector('button')!.addEventListener('click', open);
// A last message of the course would come too late: all of this is done before the page is gone.
addEventListener('pagehide', ({ persisted }) => {
  if (!lms) return;
  if (spent) lms.set(launch.spent, spent);
  lms.commit();
  if (!persisted) lms.end();
});

seek();
