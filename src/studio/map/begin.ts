/*
 * Where the map is wider than its column it opens where the conversation begins, and not at an empty
 * corner.
 */
for (const map of document.querySelectorAll<SVGElement>('svg.map[role="group"]')) {
  const frame = map.closest('.scroll');
  const start = map.querySelector('a[data-start] .box');
  if (!frame || !start) continue;
  const [outer, inner] = [frame.getBoundingClientRect(), start.getBoundingClientRect()];
  frame.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
}
