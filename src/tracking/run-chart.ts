import type {
  AnyActorScope,
  AnyStateMachine,
  EventFromLogic,
  ExecutableActionObject,
  SnapshotFrom,
} from 'xstate';

/**
 * Runs a statechart by XState's own transitions: its deeds are done as it comes to them, its delays
 * are kept by the page's clock, and what is sent meanwhile waits its turn. An XState actor does the
 * same and much else, for 2,300 bytes more; a test has both do the same. `see` is called with each
 * snapshot, from that of the start on. A deed that throws on the way is told to the page, and the
 * chart stays where it was.
 */
export function runChart<Machine extends AnyStateMachine>(
  machine: Machine,
  see: (snapshot: SnapshotFrom<Machine>) => void,
): Running<Machine> {
  const waiting: EventFromLogic<Machine>[] = [];
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** What XState puts off until a transition is through: to set a timer, and to stop one. */
  let putOff: (() => void)[];
  // What is sent before the start waits, too.
  let isBusy = true;
  let snapshot: SnapshotFrom<Machine>;
  // What a chart asks of whoever runs it; the rest of a scope is for actors within actors.
  const scope = {
    system: {
      // To an inspector of running machines; the learner's XState has no line to one.
      _sendInspectionEvent() {},
      scheduler: {
        schedule(
          _from: unknown,
          _to: unknown,
          event: EventFromLogic<Machine>,
          ms: number,
          id: string,
        ) {
          timers.set(
            id,
            setTimeout(() => send(event), ms),
          );
        },
        cancel: (_from: unknown, id: string) => clearTimeout(timers.get(id)),
      },
    },
    defer: (job: () => void) => putOff.push(job),
    actionExecutor: ({ exec, info, params }: ExecutableActionObject) => exec?.(info, params),
  } as unknown as AnyActorScope;
  return {
    start: () => go(() => machine.getInitialSnapshot(scope) as SnapshotFrom<Machine>),
    send,
  };

  function send(event: EventFromLogic<Machine>): void {
    waiting.push(event);
    if (!isBusy) next();
  }

  function next(): void {
    const event = waiting.shift();
    if (event) go(() => machine.transition(snapshot, event, scope) as SnapshotFrom<Machine>);
  }

  function go(step: () => SnapshotFrom<Machine>): void {
    isBusy = true;
    putOff = [];
    attempt(() => {
      snapshot = step();
      putOff.push(() => see(snapshot));
      // One that throws keeps none back of those behind it.
      putOff.forEach(attempt);
    });
    isBusy = false;
    next();
  }
}

/** Does a job; what it throws is the page's to hear, and stops nothing else. */
function attempt(job: () => void): void {
  try {
    job();
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
  }
}

export type Running<Machine extends AnyStateMachine> = {
  /** Once. */
  start(): void;
  /** Where an event is sent by a deed of the chart, it is heard after the transition. */
  send(event: EventFromLogic<Machine>): void;
};
