import { isCall, type Call, type Entry } from './call.ts';
import { showAttempts } from './attempts-view.ts';
import { watchCalls } from './calls-view.ts';
import type { Cmi } from './cmi.ts';
import { the } from './dom.ts';
import { faultOf } from './faults.ts';
import { closeFrame, offerWidths, openFrame } from './frame.ts';
import { showChosen, showPackages } from './packages-view.ts';
import { showPending, showRecord } from './record-view.ts';
import { loadShelf, type Package } from './shelf.ts';
import { forget, listAttempts, readLog, type Attempt } from './store.ts';
import { beginVisit, type Visit } from './visits.ts';

/**
 * The rehearsal LMS: a learner's visits to the packages of this build, with every call in sight.
 *
 * `window.rehearsal` lets a test read what is shown and change nothing: `package` and `attempt`
 * name it, `calls` are the calls of the attempt in order (in full for this page load, long values
 * cut before it), `record()` is what the LMS holds, in the standard's own names, or null.
 */
const calls = watchCalls();
let shelf: readonly Package[] = [];
let chosen: Package | null = null;
let attempts: readonly Attempt[] = [];
let shown: Attempt | null = null;
let log: readonly Entry[] = [];
let visit: Visit | null = null;
let open = false;

Object.defineProperty(window, 'rehearsal', {
  value: Object.freeze({
    get package(): string | null {
      return chosen?.id ?? null;
    },
    get attempt(): number | null {
      return shown?.number ?? null;
    },
    get calls(): Call[] {
      return log.filter(isCall);
    },
    record(): Cmi | null {
      return shown?.cmi ?? null;
    },
  }),
});

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (!button) return;
  const { package: id, attempt, action } = button.dataset;
  const one = shelf.find((each) => each.id === id);
  if (one) choose(one);
  if (attempt) look(Number(attempt));
  if (action) actions[action]?.();
});
faultList().addEventListener('change', ({ currentTarget: list }) => {
  if (list instanceof HTMLSelectElement)
    visit?.mark(`From now on: ${list.selectedOptions[0]?.text}.`);
});
window.addEventListener('pagehide', () => visit?.keepLog());
void start();

const actions: Readonly<Record<string, () => void>> = {
  take: () => enter({ fresh: attempts.length === 0, review: false }),
  return: () => enter({ fresh: false, review: false }),
  'new-attempt': () => enter({ fresh: true, review: false }),
  review: () => enter({ fresh: false, review: true }),
  leave: () => {
    leave();
    the(attempts.length ? '[data-action="return"]' : '[data-action="take"]').focus();
  },
  forget: () => {
    if (!chosen) return;
    forget(localStorage, chosen.id);
    choose(chosen);
    the('[data-action="take"]').focus();
    say('Everything that was stored about this package is gone.');
  },
};

async function start(): Promise<void> {
  const found = await loadShelf();
  the('[data-shelf-note]').textContent = typeof found === 'string' ? found : '';
  if (typeof found === 'string') return;
  shelf = found;
  const wanted = decodeURIComponent(location.hash.slice(1));
  const first = shelf.find((one) => one.id === wanted) ?? shelf.find((one) => one.manifest);
  choose(first ?? shelf[0] ?? null);
  offerWidths();
}

function choose(one: Package | null): void {
  leave();
  chosen = one;
  the('[data-desk]').hidden = !one;
  showPackages(shelf, one);
  if (!one) return;
  history.replaceState(null, '', `#${encodeURIComponent(one.id)}`);
  showChosen(one);
  attempts = one.manifest ? listAttempts(localStorage, one.id) : [];
  look(attempts.length);
}

/** Shows one attempt, or what there is before the first. */
function look(number: number): void {
  shown = attempts.find((attempt) => attempt.number === number) ?? null;
  log = visit?.log ?? (chosen && shown ? readLog(localStorage, chosen.id, shown.number) : []);
  calls.show(log);
  refresh();
}

function enter({ fresh, review }: { fresh: boolean; review: boolean }): void {
  leave();
  if (!chosen || chosen.wrong) return;
  const { id, manifest, path } = chosen;
  if (manifest) {
    const last = attempts.at(-1);
    const begun = { number: attempts.length + 1, startedAt: Date.now(), visits: 0, cmi: null };
    const attempt = fresh || !last ? begun : last;
    visit = beginVisit({
      storage: localStorage,
      id,
      manifest,
      attempt,
      review,
      tell: hear,
      fault: () => faultOf(faultList().value),
    });
    const { name, api } = visit.session;
    if (manifest.tracked) Object.assign(window, { [name]: api });
    attempts = listAttempts(localStorage, id);
    look(attempt.number);
  }
  open = true;
  refresh();
  openFrame(path + (manifest?.launch ?? 'index.html'), chosen.title);
}

function leave(): void {
  if (!open) return;
  closeFrame();
  open = false;
  if (visit) {
    Reflect.deleteProperty(window, visit.session.name);
    visit.end();
    say(lastWords(visit));
    visit = null;
  }
  refresh();
}

function hear(entry: Entry): void {
  if (!visit) return;
  log = visit.log;
  calls.add(log, entry);
  showPending(visit.session.pending());
  if (isCall(entry) && entry.refused) say(`Refused: ${entry.method} ${entry.element ?? ''}`);
  if (!isCall(entry) || entry.kind === 'session') refresh();
}

function refresh(): void {
  if (visit) {
    const now = visit.attempt();
    attempts = attempts.map((one) => (one.number === now.number ? now : one));
    shown = now;
  }
  const manifest = chosen?.manifest;
  the('[data-tracking]').hidden = !manifest;
  the('[data-record]').hidden = !manifest;
  if (manifest) {
    showRecord(manifest.standard, shown?.cmi ?? null);
    showAttempts(manifest.standard, attempts, { number: shown?.number ?? 0, locked: open });
  }
  if (!visit) showPending([]);
  const has = attempts.length > 0;
  offer('take', !open && !has && !chosen?.wrong);
  offer('return', !open && has);
  offer('new-attempt', !open && has);
  offer('review', !open && has);
  offer('forget', !open && has);
  offer('leave', open);
}

function faultList(): HTMLSelectElement {
  return the('[data-fault]') as HTMLSelectElement;
}

function offer(action: string, possible: boolean): void {
  the(`[data-action="${action}"]`).hidden = !possible;
}

function lastWords({ log: entries }: Visit): string {
  const last = entries.at(-1);
  return last?.kind === 'mark' ? last.text : '';
}

function say(words: string): void {
  the('[data-say]').textContent = words;
}
