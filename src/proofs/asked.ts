import type { Search } from './search.ts';

/** States that can be asked about, by their numbers. */
export type Asked = {
  play: Pick<Search['play'], 'logic' | 'first'>;
  asks: Search['asks'];
  valueOf: Search['valueOf'];
};
