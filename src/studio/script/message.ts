/** A message with its code set apart: what stands between two backticks is written as it is. */
export function wordsOf(message: string): { text: string; isCode: boolean }[] {
  return message
    .split('`')
    .map((text, i) => ({ text, isCode: i % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
