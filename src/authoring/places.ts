/** The places of a sort or a match, as the plugin of the lessons has written them. */
export function readPlaces(written: string): { id: string; words: string }[] {
  return JSON.parse(written) as { id: string; words: string }[];
}
