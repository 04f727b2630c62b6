import type { Standard } from './call.ts';
import { textAt, type Cmi } from './cmi.ts';
import { make, the } from './dom.ts';
import { listInteractions, listObjectives, summarise, type Listing } from './summary.ts';

/** Shows what the LMS holds: facts, suspend data, objectives and interactions. */
export function showRecord(standard: Standard, cmi: Cmi | null): void {
  const held = cmi ?? {};
  the('[data-record]').toggleAttribute('data-empty', !cmi);
  const facts = summarise(standard, held).map(({ field, label, value }) =>
    make(
      'div',
      {},
      make('dt', {}, label),
      make('dd', { 'data-field': field, class: value ? false : 'soft' }, value || 'nothing'),
    ),
  );
  the('[data-record-facts]').replaceChildren(...facts);
  the('[data-record-note]').textContent = cmi
    ? ''
    : 'Nothing of this attempt: it holds what a page commits, and nothing was committed yet.';
  const suspended = textAt(held, 'suspend_data');
  the('[data-field="suspend-data"]').textContent = suspended || 'Nothing.';
  showListing('objectives', listObjectives(standard, held));
  showListing('interactions', listInteractions(standard, held));
  the('[data-field="json"]').textContent = cmi ? JSON.stringify(cmi, null, 2) : 'Nothing.';
}

/** Says what was set and would be lost if the frame were gone now. */
export function showPending(elements: readonly string[]): void {
  const note = the('[data-pending]');
  note.textContent = elements.length
    ? `Set, but not committed yet: ${elements.slice(0, 6).join(', ')}${elements.length > 6 ? ` and ${elements.length - 6} more` : ''}.`
    : '';
}

function showListing(name: string, { heads, rows }: Listing): void {
  const table = make(
    'table',
    {},
    make('thead', {}, make('tr', {}, ...heads.map((head) => make('th', { scope: 'col' }, head)))),
    make(
      'tbody',
      {},
      ...rows.map(([id = '', ...cells]) =>
        make(
          'tr',
          { 'data-row': id },
          make('th', { scope: 'row' }, id),
          ...cells.map((cell) => make('td', {}, cell)),
        ),
      ),
    ),
  );
  const empty = make('p', { class: 'soft' }, 'None.');
  the(`[data-list="${name}"]`).replaceChildren(rows.length ? table : empty);
}
