/** A message of the table with its gaps, `{name}`, set apart. */
export function gapsIn(says: string): { text: string; isGap: boolean }[] {
  return says
    .split(/\{(\w+)\}/)
    .map((text, i) => ({ text, isGap: i % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
