/*
 * Both pictures have a column for each decision, one below the other's: what stands in the page are
 * marks and colours, and only numbers go in here. The list and the table say the same in words.
 */

/** Where the columns stand in pictures 344 wide: 0 is the start, before any decision. */
export function columnsOf(count: number): (column: number) => number {
  const gap = 300 / Math.max(6, count);
  return (column) => 36 + column * gap;
}

/** Gives a line of a picture its points, written `x y` or `x,y`; there is one at least. */
export function drawLine(line: Element, points: readonly unknown[]): void {
  line.setAttribute('d', `M${points.join('L')}`);
}

/** Numbers the decisions below each picture. */
export function numberColumns(debrief: ParentNode, steps: readonly unknown[]): void {
  const at = columnsOf(steps.length);
  const numbers = steps.map((_, i) => `<text x="${at(i + 1)}">${i + 1}</text>`).join('');
  for (const place of debrief.querySelectorAll('[data-part="columns"]')) place.innerHTML = numbers;
}
