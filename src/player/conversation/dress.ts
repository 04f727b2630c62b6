/**
 * Shows the words of the variant that is played, by its code. Where none changes them they stand in the
 * page once, and are everybody's.
 */
export function dress(view: HTMLElement, variant = 'base'): void {
  for (const words of view.querySelectorAll<HTMLElement>('[data-v]')) {
    words.hidden = !words.matches(`[data-v~="${variant}"]`);
  }
}
