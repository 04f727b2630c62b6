/** A sentence that begins in the middle of another begins large by itself. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
