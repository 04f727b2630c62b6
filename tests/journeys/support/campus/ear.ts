import type { BrowserContext } from '@playwright/test';
import type { Call } from '../../../../src/rehearsal/call.ts';
import type { Note } from './plan.ts';

/** Hears what the LMSs in a device's pages are told, and which presses took too long. */
export function createEar(): Ear {
  const launches = new Map<string, Launch>();
  const slow: string[] = [];
  return {
    get launches() {
      return [...launches.values()];
    },
    slow,
    async listen(context) {
      await context.exposeBinding('tellTest', (_from, note: Note) => hear(note));
      await context.exposeBinding('tellSlow', (_from, what: string) => void slow.push(what));
      await context.addInitScript(tellOfSlowClicks);
    },
    hear,
  };

  /** Notes come by two ways, and one may be faster. */
  function hear({ launch: id, first, calls, complaints }: Note): void {
    const launch = launches.get(id) ?? { calls: [], complaints: [] };
    launches.set(id, launch);
    for (const [i, call] of calls.entries()) launch.calls[first + i] = call;
    launch.complaints.push(...complaints);
  }
}

/** As the rehearsal has it; what was refused is among the complaints. */
export function toCall(said: string): Pick<Call, 'kind' | 'element' | 'value' | 'refused'> {
  const [, verb, element = null, value = null] = /^(\w+)\(([^=]*)=?(.*)\)$/.exec(said)!;
  const kind = verb === 'SetValue' ? 'write' : verb === 'GetValue' ? 'read' : 'session';
  return { kind, element, value, refused: false };
}

/** In every page: from a press to what it brings about must not be a second. */
function tellOfSlowClicks(): void {
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) {
      if (duration > 1000 && /^(click|keydown)$/.test(name))
        void tellSlow(`${name}: ${duration} ms`);
    }
  }).observe({ type: 'event', buffered: true });
}

declare function tellSlow(what: string): Promise<void>;

type Launch = { calls: Note['calls']; complaints: string[] };

export type Ear = {
  /** Every launch, in the order of its first call. */
  readonly launches: Launch[];
  slow: string[];
  listen(context: BrowserContext): Promise<void>;
  /** Notes come by two ways, and one may be faster. */
  hear(note: Note): void;
};
