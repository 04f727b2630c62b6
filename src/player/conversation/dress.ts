/**
 * Shows the words of the variant that is played, by its code. Where none changes them they stand in the
 * page once, and are everybody's; a code that is not in the page any more is of no variant.
 */
export function dress(view: ParentNode, variant = 'base'): void {
  const says = (code: string) => `[data-v~="${code}"]`;
  const worn = says(view.querySelector(says(variant)) ? variant : 'base');
  for (const words of view.querySelectorAll<HTMLElement>('[data-v]')) {
    words.hidden = !words.matches(worn);
  }
}
