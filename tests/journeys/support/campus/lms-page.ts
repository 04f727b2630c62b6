import { createLms, type Launch } from '../../../lms/lms.ts';
import type { Api } from '../../../../src/tracking/find-api.ts';
import type { Note, Plan } from './plan.ts';

/*
 * The page of an LMS: the scriptable LMS of the tests in a real window, with its server outside, which
 * a page can reach as pages can: not while it is left, and not when the wires are cut.
 */
const plan = JSON.parse(decodeURIComponent(location.hash.slice(1))) as Plan;
const lms = createLms(plan.standard, { ...plan.habits, stored: fetchStored(), sends });
let leaving = false;
addEventListener('pagehide', () => (leaving = true));

Object.assign(window, { lms, putApi });
if (!plan.late) putApi();
open(plan.opens);

/** Who comes after the end, as a page that is loaded again does, begins a session of its own. */
function putApi(): void {
  let launch = lms.launch();
  let api = watch(launch);
  const hasEnded = () => launch.calls.some((call) => call.startsWith('Terminate'));
  Object.defineProperty(window, launch.name, {
    get() {
      if (hasEnded()) api = watch((launch = lms.launch()));
      return api;
    },
  });
}

function open({ in: where, address }: Plan['opens']): void {
  if (where === 'tab') return void Object.assign(window, { course: window.open(address) });
  const frame = Object.assign(document.createElement('iframe'), { name: 'sco', src: address });
  frame.style.cssText = 'inline-size: 100%; block-size: 100vh; border: 0';
  document.body.append(frame);
}

function fetchStored(): Record<string, string> {
  const request = new XMLHttpRequest();
  request.open('GET', plan.account, false);
  request.send();
  return JSON.parse(request.responseText) as Record<string, string>;
}

/** A page knows of its server what HTTP says; Moodle's takes a beacon for as good as an answer. */
function sends(payload: [string, string][]): boolean {
  const body = JSON.stringify(payload);
  const request = new XMLHttpRequest();
  try {
    request.open('POST', plan.account, false);
    request.send(body);
    return request.status === 200;
  } catch (error) {
    if (plan.unreachable === 'throws') throw error;
    return plan.unreachable === 'beacon' && (navigator.sendBeacon(plan.account, body), true);
  }
}

/** Tells the test of every call as it comes, since this page may not live to be asked. */
function watch({ api, calls, complaints }: Launch): Api {
  const id = Math.random().toString(36).slice(2);
  let told = 0;
  const watched: Api = {};
  for (const [method, run] of Object.entries(api)) {
    watched[method] = function (this: unknown, ...values: string[]) {
      const at = Date.now();
      try {
        return Reflect.apply(run, this === watched ? api : this, values) as unknown;
      } finally {
        const first = told;
        told = calls.length;
        const news = calls.slice(first).map((said) => ({ said, at }));
        tell({ launch: id, first, calls: news, complaints: complaints.splice(0) });
      }
    };
  }
  return watched;
}

function tell(note: Note): void {
  if (note.calls.length + note.complaints.length === 0) return;
  try {
    // The last words of a page are heard by no browser's driver.
    if (leaving) navigator.sendBeacon(`${plan.account}/notes`, JSON.stringify(note));
    else tellTest(note).catch(() => {});
  } catch {
    // The window is no longer there to tell it from.
  }
}

declare function tellTest(note: Note): Promise<void>;
