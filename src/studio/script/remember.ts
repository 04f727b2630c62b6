/*
 * A page that is loaded anew because its file was saved opens the parts again that stood open, so that
 * whoever reads does not lose the place.
 */
const key = `studio-open ${location.pathname}`;
const folds = [...document.querySelectorAll<HTMLDetailsElement>('.script > details')];
const idOf = (fold: HTMLElement) => fold.querySelector('ol')?.id ?? '';

const before = (sessionStorage.getItem(key) ?? '').split(' ');
for (const fold of folds) fold.open ||= before.includes(idOf(fold));
addEventListener('pagehide', () => {
  const open = folds.filter((fold) => fold.open).map(idOf);
  sessionStorage.setItem(key, open.join(' '));
});
