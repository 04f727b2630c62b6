import { createShelf, type Shelf } from '../tracking/shelf.ts';

/** This device's storage. Reading `localStorage` may itself throw, so it is read inside. */
export function openShelf(): Shelf {
  return createShelf(() => localStorage);
}
