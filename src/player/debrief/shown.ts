import type { Ending, Graph, Meter } from '../../model/graph.ts';

/** The meters one can see something of, the one with the most cues first; names as they are read. */
export function metersShown({ cues, logic: { meters } }: Graph): MeterShown[] {
  const count = (id: string) => cues.filter(({ meter }) => meter === id).length;
  return meters
    .filter(({ id }) => count(id) > 0)
    .toSorted((a, b) => count(b.id) - count(a.id))
    .map((meter) => ({ ...meter, name: meter.id.replaceAll('-', ' ') }));
}

/** Whether some scene sets one of these by itself, so that its line may be broken. */
export function mayBreak({ logic: { scenes } }: Graph, meters: readonly Meter[]): boolean {
  const set = scenes.flatMap(({ enter }) => enter.map((it) => ('set' in it ? it.meter : '')));
  return meters.some(({ id }) => set.includes(id));
}

/** The best endings: the successes, or else the best that there are. */
export function bestEndings({ logic: { endings } }: Graph): Ending[] {
  return (['success', 'partial', 'failure'] as const)
    .map((one) => endings.filter(({ result }) => result === one))
    .find((some) => some.length > 0)!;
}

/** A meter's name, or several, at the beginning of a line. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A circle around the middle of a mark. */
export function circle(r: number): string {
  return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}

export type MeterShown = Meter & { name: string };
