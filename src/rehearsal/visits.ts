import type { Entry } from './call.ts';
import type { Fault } from './faults.ts';
import { openSession, type Session } from './host.ts';
import { entryOf } from './launch.ts';
import type { Manifest } from './manifest.ts';
import { readLog, saveAttempt, saveLog, type Attempt, type Shelf } from './store.ts';

/**
 * Begins a visit to an attempt: the log goes on where it stood, the API object is new. `tell` is
 * called after every entry of the log and after every change of the record.
 */
export function beginVisit(options: VisitOptions): Visit {
  const { storage, id, manifest, review, tell } = options;
  const { standard, terms } = manifest;
  let attempt: Attempt = { ...options.attempt, visits: options.attempt.visits + 1 };
  const log: Entry[] = readLog(storage, id, attempt.number);
  let timer: ReturnType<typeof setTimeout> | undefined;
  saveAttempt(storage, id, attempt);

  const session = openSession(
    standard,
    terms,
    { stored: attempt.cmi, review },
    {
      hear(call) {
        write({ ...call, at: Date.now() });
        // The page may be on its way out: what ends or saves a session is stored at once.
        if (call.kind === 'session') keepLog();
      },
      hold(cmi) {
        const next = { ...attempt, cmi };
        if (!saveAttempt(storage, id, next)) {
          mark('This browser has no room left to store the record, so the commit is refused.');
          return false;
        }
        attempt = next;
        return true;
      },
      fault: options.fault,
    },
  );
  const entry = entryOf(standard, attempt.cmi);
  mark(
    `Opened: visit ${attempt.visits} of attempt ${attempt.number}, entry “${entry}”, ` +
      (review ? 'mode “review”, no credit.' : 'mode “normal”, for credit.'),
  );

  return {
    session,
    log,
    attempt: () => attempt,
    mark,
    keepLog,
    end() {
      mark(farewell(session, standard === 'scorm12' ? 'LMSFinish' : 'Terminate'));
      keepLog();
    },
  };

  function mark(text: string): void {
    write({ kind: 'mark', at: Date.now(), text });
  }

  function write(one: Entry): void {
    log.push(one);
    timer ??= setTimeout(keepLog, 300);
    tell(one);
  }

  function keepLog(): void {
    clearTimeout(timer);
    timer = undefined;
    saveLog(storage, id, attempt.number, log);
  }
}

function farewell(session: Session, finish: string): string {
  const lost = session.pending();
  const how = session.isFinished() ? 'Left.' : `Left without ${finish}, so no time was added.`;
  return lost.length ? `${how} Lost, because it was not committed: ${lost.join(', ')}.` : how;
}

export interface Visit {
  readonly session: Session;
  /** The log of the attempt, this visit and those before. */
  readonly log: readonly Entry[];
  attempt(): Attempt;
  /** Writes into the log what the LMS does, between the calls. */
  mark(text: string): void;
  /** Stores the log now. */
  keepLog(): void;
  /** To be called when the frame is gone. */
  end(): void;
}

export interface VisitOptions {
  readonly storage: Shelf;
  /** The package. */
  readonly id: string;
  readonly manifest: Manifest;
  readonly attempt: Attempt;
  readonly review: boolean;
  fault(): Fault;
  tell(entry: Entry): void;
}
