/*
 * Both pictures have a column for each decision, one below the other's: what stands in the page are
 * marks and colours, and only numbers go in here. The list and the table say the same in words.
 */

/** Where the columns stand in pictures 344 wide: 0 is the start, before any decision. */
export function columnsOf(count: number): (column: number) => number {
  const gap = 300 / Math.max(6, count);
  return (column) => 36 + column * gap;
}

/** Gives a line of a picture its points, written `x y` or `x,y`; before some of them it is broken. */
export function drawLine(
  line: Element,
  points: readonly unknown[],
  isBroken: (point: number) => boolean = () => false,
): void {
  line.setAttribute('d', points.map((at, i) => `${i && !isBroken(i) ? 'L' : 'M'}${at}`).join(''));
}

/** Numbers the decisions below each picture. */
export function numberColumns(debrief: ParentNode, steps: readonly unknown[]): void {
  const at = columnsOf(steps.length);
  for (const place of debrief.querySelectorAll('[data-part="columns"]')) {
    place.replaceChildren(
      ...steps.map((_, i) => {
        const number = document.createElementNS(place.namespaceURI, 'text');
        number.setAttribute('x', `${at(i + 1)}`);
        number.append(`${i + 1}`);
        return number;
      }),
    );
  }
}
