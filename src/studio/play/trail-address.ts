/**
 * What the address of the page says of a way to be played. `start` stands in links: somebody has just
 * chosen to play from there. The page then writes `run`, the way come so far, so that it stands where it
 * stood when it is loaded anew.
 */
export function startAt(trail: string): string {
  return `#start=${trail}`;
}

export function runAt(trail: string): string {
  return `#run=${trail}`;
}

/** The way in an address; nothing where it names another place in the page. */
export function readAddress(hash: string): { trail: string; isStart: boolean } | undefined {
  const [, verb, trail = ''] = /^#(start|run)=(.*)$/.exec(hash) ?? [];
  return verb === undefined ? undefined : { trail, isStart: verb === 'start' };
}
