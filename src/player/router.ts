import { hush } from './hush.ts';

/**
 * Shows the view that the address names: `#/lessons/…`, `#/scenarios/…`, `#/`. One document holds
 * them all, because an LMS session lives in one window. It sets the title, moves focus to the
 * heading, and gives back the place on the page when one goes back. `shown` is told of the view that
 * has come into sight, and says whether it has taken focus itself.
 */
export function startRouter<View extends HTMLElement>(
  views: readonly View[],
  course: string,
  shown: (view: View) => boolean,
): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let current: View | undefined;
  history.scrollRestoration = 'manual';

  const go = (first: boolean) => {
    const route = location.hash.slice(1) || '/';
    // A place in what is shown, such as the one the skip link leads to, is no other view.
    if (current && !route.startsWith('/')) return;
    const inside = (view: View) => route === view.id || route.startsWith(`${view.id}/`);
    const next = views.filter(({ id }) => id !== '/').find(inside) ?? views[0]!;
    const changed = next !== current;
    current = next;
    for (const view of views) view.hidden = view !== next;
    hush();
    const title = next.dataset.title;
    document.title = title ? `${title} · ${course}` : course;
    if (changed && shown(next)) return;
    const place = route === next.id ? undefined : document.getElementById(route);
    if (place && !place.hidden) {
      // A heading takes it; a scene says for itself where one is.
      place.focus({ preventScroll: true });
      return place.scrollIntoView();
    }
    if (!changed) return;
    if (!first) next.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    const back: unknown = history.state;
    scrollTo(0, isPlace(back) ? back.y : 0);
  };

  // Before an address is left, its place on the page is kept with it.
  document.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element) || !target.closest('a[href^="#"]')) return;
      history.replaceState({ y: scrollY }, '');
    },
    { signal, capture: true },
  );
  addEventListener('hashchange', () => go(false), { signal });
  go(true);
  return () => listening.abort();
}

const isPlace = (state: unknown): state is { y: number } =>
  typeof state === 'object' && state !== null && 'y' in state && typeof state.y === 'number';
