import { parseHTML } from 'linkedom';

/** An empty document to draw in, where there is no browser. The only door to linkedom. */
export function openSheet(): Document {
  return parseHTML('<!doctype html><html><body></body></html>').document;
}
