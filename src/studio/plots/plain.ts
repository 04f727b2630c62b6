/**
 * The SVG that a page may hold under a strict policy: no `<style>`, no `style=""`; looks come from
 * classes of the stylesheet. What the plot library writes for screen readers about its own parts
 * gives way to a title and a description of the whole.
 */
export function toPlainSvg(svg: Element, { id, title, desc }: Told): string {
  const page = svg.ownerDocument;
  const says = (name: 'title' | 'desc', words: string) => {
    const element = page.createElementNS('http://www.w3.org/2000/svg', name);
    element.setAttribute('id', `${id}-${name}`);
    element.textContent = words;
    return element;
  };
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of svg.querySelectorAll('*')) {
    for (const name of ['style', 'aria-label', 'aria-hidden', 'font-variant']) {
      part.removeAttribute(name);
    }
    // A colour that is the name of a class, and one that the class sets anyway.
    const fill = part.getAttribute('fill');
    if (fill && part.tagName.toLowerCase() === 'circle') part.setAttribute('class', fill);
    for (const name of ['fill', 'stroke']) part.removeAttribute(name);
    for (const name of measures) roundIn(part, name);
  }
  // The stylesheet speaks to words themselves, not to groups of them.
  for (const text of svg.querySelectorAll('g.strong > text')) text.setAttribute('class', 'strong');
  svg.prepend(says('title', title), says('desc', desc));
  for (const name of ['style', 'fill', 'font-family', 'font-size']) svg.removeAttribute(name);
  svg.setAttribute('class', 'chart');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title`);
  svg.setAttribute('aria-describedby', `${id}-desc`);
  return svg.outerHTML;
}

const measures = ['cx', 'cy', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'transform'];

/** A tenth of a px is finer than any screen. */
function roundIn(part: Element, name: string): void {
  const text = part.getAttribute(name);
  if (text)
    part.setAttribute(
      name,
      text.replace(/\d+\.\d{2,}/g, (n) => String(+(+n).toFixed(1))),
    );
}

/** `id` begins the ids in the drawing, so that several can stand on one page. */
export type Told = { id: string; title: string; desc: string };
