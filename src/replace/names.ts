import { lasting } from '../model/code.ts';

/** What is in one list by its lasting name and not in the other. */
export function missing<Item extends Renamed>(
  from: readonly Item[],
  among: readonly Renamed[],
): Item[] {
  const names = new Set(among.map(lasting));
  return from.filter((one) => !names.has(lasting(one)));
}

/** The id something has now, of which the lasting name has gone; empty where that could be several. */
export function renamedTo(old: readonly Renamed[], now: readonly Renamed[]): string {
  const fresh = missing(now, old);
  return fresh.length === 1 && missing(old, now).length === 1 ? fresh[0]!.id : '';
}

export type Renamed = { id: string; was?: string | undefined };
