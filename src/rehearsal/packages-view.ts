import { make, the } from './dom.ts';
import { sizeText, type Package } from './shelf.ts';

/** Lists the packages as buttons; the chosen one is pressed. */
export function showPackages(shelf: readonly Package[], chosen: Package | null): void {
  the('[data-shelf]').replaceChildren(
    ...shelf.map((one) =>
      make(
        'li',
        {},
        make(
          'button',
          { type: 'button', 'data-package': one.id, 'aria-pressed': String(one === chosen) },
          make('span', { class: 'name' }, one.title),
          make('span', { class: 'where' }, one.name),
          make('span', { class: 'kind' }, kindOf(one)),
          make('span', { class: 'size' }, sizeText(one.bytes)),
        ),
      ),
    ),
  );
}

/** What an import of the package shows: what it is, where it starts, what it asks of the LMS. */
export function showChosen(chosen: Package): void {
  the('[data-title]').textContent = chosen.title;
  const { manifest } = chosen;
  const facts = manifest
    ? [
        kindOf(chosen),
        `opens ${manifest.launch}`,
        manifest.terms.mastery
          ? `pass mark ${manifest.terms.mastery}`
          : 'no pass mark in the manifest',
        manifest.tracked ? '' : 'the page is no SCO, so it finds no API',
      ]
    : [kindOf(chosen), 'opened without an API'];
  the('[data-facts]').replaceChildren(...facts.filter(Boolean).map((fact) => make('li', {}, fact)));
  the('[data-problem]').textContent = chosen.wrong ?? '';
}

function kindOf({ manifest, wrong }: Package): string {
  if (wrong) return 'Cannot be imported';
  if (!manifest) return 'Web page, no manifest';
  if (manifest.standard === 'scorm12') return 'SCORM 1.2';
  return `SCORM ${manifest.version}`;
}
