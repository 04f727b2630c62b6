import { hush } from './hush.ts';
import { nearest } from './part.ts';

/**
 * Shows the view that the address names: `#/lessons/…`, `#/scenarios/…`, `#/`. One document holds
 * them all, because an LMS session lives in one window. It sets the title, moves focus to the
 * heading, and gives back the place on the page when one goes back. `shown` is told of the view that
 * has come into sight, and says whether it has taken focus itself.
 */
export function startRouter<View extends HTMLElement>(
  views: readonly View[],
  course: string,
  shown: (view: View) => boolean | undefined,
): void {
  let current: View | undefined;
  history.scrollRestoration = 'manual';

  const go = () => {
    const route = location.hash.slice(1) || '/';
    // A place in what is shown, such as the one the skip link leads to, is no other view.
    if (current && !route.startsWith('/')) return;
    const before = current;
    const next = views.find(({ id }) => `${route}/`.startsWith(`${id}/`)) ?? views[0]!;
    const changed = next !== before;
    current = next;
    for (const view of views) view.hidden = view !== next;
    hush();
    const { title } = next.dataset;
    document.title = title ? `${title} · ${course}` : course;
    if (changed && shown(next)) return;
    const place = route === next.id ? null : document.getElementById(route);
    if (place && !place.hidden) {
      // A heading takes it; a scene says for itself where one is.
      place.focus({ preventScroll: true });
      return place.scrollIntoView();
    }
    if (!changed) return;
    if (before) next.querySelector('h1')?.focus({ preventScroll: true });
    // What was kept below, or nothing.
    scrollTo(0, history.state ?? 0);
  };

  // Before an address is left, its place on the page is kept with it.
  const keepPlace = ({ target }: Event) => {
    if (nearest(target, 'a[href^="#"]')) history.replaceState(scrollY, '');
  };
  document.addEventListener('click', keepPlace, true);
  addEventListener('hashchange', go);
  go();
}
