import type { Report, Row } from '../model/report.ts';
import { plain } from '../record/row-ids.ts';
import { createCaller } from './call.ts';
import type { Dialect, Field } from './dialect.ts';
import type { Api } from './find-api.ts';
import { inspect } from './inspect.ts';
import { createLedger } from './ledger.ts';
import { createObjectives } from './objectives.ts';
import type { Surroundings } from './surroundings.ts';
import type { Mode, Opening, Tracker } from './tracker.ts';

/** What the standards of SCORM have in common: a session over elements with names and values. */
export function createScormTracker(api: Api, dialect: Dialect, around: Surroundings): Tracker {
  const { elements, ladders } = dialect;
  const call = createCaller(api, dialect.verbs);
  const ledger = createLedger(call, around.anew);
  const objectives = createObjectives(call, ledger, dialect);
  let writable = false;
  let closed = false;
  /** 0 to 100: by which the LMS itself says who has passed; 0 where it does not. */
  let mark = 0;
  /** How many rows it had when this session began. */
  let listed = 0;
  /** How many characters of state it gave back then. */
  let held = 0;
  /** Its number for why the state was not taken or stored when that was last tried. */
  let trouble = 0;
  return {
    open,
    keep,
    list: (rows, all) => void (writable && list(rows, all)),
    tell: (report) => void (writable && tell(report)),
    store,
    lost: () => call.isLost(),
    kept,
    inspect: (asked) => ({ held, error: trouble, ...inspect(call, asked) }),
    close,
    line: call,
  };

  async function open(): Promise<Opening> {
    if (!call.begin(elements.learner)) {
      const over = call.isOver() || around.past.read(around.course);
      return { reached: false, why: over ? 'over' : 'refused' };
    }
    around.past.write(around.course, '');
    let found = look();
    if (!found.state && !found.entry) {
      // Where the API only stands in for one in another frame, the first reading finds nothing.
      await around.pause(400);
      found = look();
    }
    const { entry, status, ...opening } = found;
    const { state, learner } = opening;
    // Whoever can read nothing at all would write over what is there.
    if (!(status + entry + state) && !learner) return { reached: false, why: 'refused' };
    held = state.length;
    writable = !closed && found.mode === 'normal';
    const counted = around.lists.interactions ? call.get('cmi.interactions._count') : '';
    listed = Number(counted) || 0;
    if (writable) {
      if (around.lists.objectives) objectives.find();
      begin(state);
    }
    return {
      reached: true,
      // What has a status has been here before, whatever else is said of it.
      first: /^ab/i.test(entry) && !/complete|failed|passed/.test(status),
      ...(counted && { listed }),
      ...opening,
    };
  }

  function look() {
    let status = '';
    for (const element of Object.keys(ladders)) {
      const word = call.get(element);
      ledger.know(element, word);
      status += word;
    }
    const said = elements.passMark ? Number(call.get(elements.passMark)) : 0;
    mark = said >= 1 && said <= 100 ? said : 0;
    return {
      status,
      state: call.get(elements.state),
      entry: call.get(elements.entry),
      mode: modeOf(call.get(elements.mode)),
      learner: call.get(elements.learner) || undefined,
      ...(mark && { passMark: mark / 100 }),
      timeLeft: timeLeft(),
    };
  }

  /** An LMS that only wants it said when the time is up ("continue") is left to say it. */
  function timeLeft(): number {
    const read = (element: string) => dialect.read(call.get(element));
    const limit = read(elements.limit);
    const ends = limit > 0 && /^exit/.test(call.get(elements.atLimit));
    return ends ? (limit - read(elements.before)) * 1000 : 0;
  }

  /**
   * A status that stays unset becomes "completed" at the end in some LMSs; and data is given back
   * for sure only after exit "suspend", which a killed page can no longer say.
   */
  function begin(state: string): void {
    const [status = ''] = Object.keys(ladders);
    const [word] = ledger.holds(status);
    // With a state there, no status is a failed reading more likely than a first visit.
    if (/^(not attempted|unknown)$/.test(word) || !(word + state)) ledger.set(status, 'incomplete');
    ledger.set(elements.exit, 'suspend');
    store();
  }

  function keep(state: string): boolean {
    const taken = writable && ledger.set(elements.state, state);
    trouble = taken ? 0 : call.error();
    return taken;
  }

  function list(rows: readonly Row[], all = false): void {
    const now = around.now();
    const from = all ? 0 : listed;
    for (const row of rows.filter(({ index }) => index >= from && index < most)) {
      const at = `cmi.interactions.${row.index}`;
      if (!ledger.set(`${at}.id`, row.id)) return;
      const competences = row.competences.map(plain);
      const time = (around.times[row.index] ??= now);
      for (const [field, value] of dialect.row({ ...row, competences }, time)) {
        if (value) ledger.set(`${at}.${field}`, value);
      }
    }
  }

  function tell(report: Report): void {
    const score = scoreOf(report);
    const status = dialect.status(report).filter(([element, word]) => rises(element, word));
    dialect.detour?.([...score, ...status], ledger, rises, store);
    for (const field of score) ledger.set(...field);
    objectives.tell(report.competences);
    for (const field of status) ledger.set(...field);
  }

  /**
   * At the end an LMS with a pass mark puts the word that the score stands for in the place of the
   * status, whatever that was. It gets a score when both say the same.
   */
  function scoreOf({ score, success }: Report): Field[] {
    if (score === undefined) return [];
    const says = score < mark ? 'failed' : 'passed';
    return mark && says !== success ? [] : dialect.score(score);
  }

  /** A status is never taken back, not even one that an earlier attempt or the LMS itself set. */
  function rises(element: string, word: string): boolean {
    const ladder = ladders[element];
    if (!ladder) return true;
    const step = ladder.indexOf(word);
    return step >= 0 && ledger.holds(element).every((held) => ladder.indexOf(held) <= step);
  }

  function store(spent?: number): boolean {
    if (!writable) return false;
    if (spent !== undefined) ledger.set(elements.spent, dialect.spell(spent));
    // An LMS that cannot reach its own server may say "true" all the same.
    const said = call.commit();
    if (!said) trouble = call.error();
    const stored = ledger.settle(said && around.online());
    // What was handed over before a detour that failed is not in a commit that works after it.
    return stored && !ledger.isLost(elements.state);
  }

  function kept(): string | undefined {
    const state = call.get(elements.state);
    // By 403 it says, in 2004, that nothing is there (SCORM 2004 RTE 3.1.7).
    return state || [0, 403].includes(call.error()) ? state : undefined;
  }

  function close(timedOut?: boolean): boolean {
    if (timedOut && ledger.set(elements.exit, 'time-out')) store();
    closed = true;
    writable = false;
    const ended = call.end();
    if (ended) around.past.write(around.course, '1');
    return ended;
  }
}

/** Each row is several in an LMS's database; beyond this many it stops being a record. */
const most = 150;

function modeOf(word: string): Mode {
  return word === 'review' || word === 'browse' ? word : 'normal';
}
