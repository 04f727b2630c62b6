import type { Serving } from '../../../src/rehearsal/server.ts';

/** The address of a page of the studio, as `npm start` serves it. */
export function studioPage({ url }: Serving, path = ''): string {
  return new URL(`/studio/${path}`, url).href;
}
