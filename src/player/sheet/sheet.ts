import { fill } from '../../i18n.ts';
import type { Entries, SheetRules } from '../../model/sheet.ts';
import { rowsOf, saidBy, shortName } from '../../sheet/says.ts';
import { theDrawer } from '../drawer.ts';
import { make, nearest, part } from '../part.ts';
import { fillBoxes, readBoxes, readRows, toldIn } from './boxes.ts';
import { drawWheels } from './wheel.ts';

/**
 * A private page to fill in. All of it is kept in the learner's drawer under the sheet's id, wherever it
 * stands, so that a later lesson shows what an earlier one asked for; what is in other sheets is offered
 * where the author says so. Rows are copies of the one that is in the page.
 *
 * Available as `<private-sheet>`.
 */
export class PrivateSheet extends HTMLElement {
  #groups: Group[] = [];
  #shown = '';

  connectedCallback(): void {
    this.#groups = [...this.querySelectorAll<HTMLElement>('div[data-rows]')].map((rows) => ({
      rows,
      blank: rows.firstElementChild as HTMLElement,
      name: rows.dataset['rows']!,
    }));
    this.oninput = () => this.#keep();
    this.onclick = ({ target }) => {
      const button = nearest(target, '[data-act]') as HTMLButtonElement | null;
      if (button) this.#act(button);
    };
    // Before a box is written in, so that it has what was written elsewhere meanwhile.
    this.addEventListener('focusin', () => this.#offer());
  }

  /**
   * Shows again what is kept. Whoever brings the sheet into sight asks for it, and whoever wants its lines: a
   * course has many, and a slow phone would wait for all of them.
   */
  recall(): void {
    const kept = theDrawer().read(this.#name) ?? {};
    const shown = JSON.stringify(kept);
    // Whoever is writing keeps the box they write in.
    if (shown !== this.#shown) {
      this.#shown = shown;
      this.#back.hidden = true;
      fillBoxes(this, kept);
      for (const group of this.#groups) {
        group.rows.replaceChildren();
        for (const entry of entriesFor(group, kept)) added(group, entry);
      }
      this.#offer();
    }
    this.#tell();
  }

  /** What is filled in as lines for people; none where nothing is. */
  told(): string[] {
    this.recall();
    return theDrawer().read(this.#name) ? ['', ...toldIn(this), ''] : [];
  }

  get #name() {
    return `sheet/${this.dataset['sheet']}` as const;
  }

  get #back() {
    return this.querySelector<HTMLElement>('[data-act="back"]')!;
  }

  #act(button: HTMLButtonElement): void {
    const { act } = button.dataset;
    if (act === 'print') {
      this.setAttribute('data-alone', '');
      print();
      this.removeAttribute('data-alone');
      return;
    }
    const row = nearest(button, '[data-row]');
    const back = this.#back;
    back.hidden = act !== 'out';
    if (act === 'up') row!.previousElementSibling?.before(row!);
    if (act === 'out') {
      const { parentElement, nextSibling } = row!;
      back.onclick = () => parentElement!.insertBefore(row!, nextSibling);
      row!.remove();
      back.focus();
    }
    if (act === 'add') {
      const group = this.#groups.find(({ name }) => name === button.value)!;
      added(group, {}).querySelector<HTMLElement>('[data-field]')!.focus();
    } else if (act === 'up') {
      // The row at the top goes no further up, and has no button for it.
      const out = row!.querySelector<HTMLElement>('[data-act="out"]')!;
      (button.checkVisibility() ? button : out).focus();
    }
    this.#keep();
  }

  #keep(): void {
    const entries = this.#tell();
    this.#shown = JSON.stringify(entries);
    theDrawer().put(this.#name, entries);
  }

  /** Says what there is to say of what is filled in, and gives that. */
  #tell(): Entries {
    for (const { rows } of this.#groups) number(rows);
    const lists = this.#groups.map(({ name, rows }) => [name, readRows(rows)]);
    const entries: Entries = { ...readBoxes(this), ...Object.fromEntries(lists) };
    // A day as ISO has it, in the time of whoever is here.
    const today = new Date().toLocaleDateString('sv');
    const rules = JSON.parse(this.dataset['says']!) as SheetRules;
    const [first, remarks] = saidBy(rules, entries, today);
    const place = part(this, 'verdict');
    // Read out once, and not at each letter.
    if (place.textContent !== first) place.textContent = first;
    part(this, 'remarks').replaceChildren(...remarks.map((one) => make('li', '', one)));
    drawWheels(this, entries);
    this.toggleAttribute('data-fleeting', !theDrawer().lasts);
    return entries;
  }

  /** Offers what is written elsewhere: `sheet/field`, or `sheet/rows.field`. */
  #offer(): void {
    for (const list of this.querySelectorAll<HTMLElement>('[data-offers]')) {
      const [sheet, place = ''] = list.dataset['offers']!.split('/');
      const [first = '', field = ''] = place.split('.');
      const kept = theDrawer().read(`sheet/${sheet!}`) ?? {};
      const words = field ? rowsOf(kept, first).map((row) => row[field]) : [kept[first]];
      list.replaceChildren(...words.map((one) => make('option', '', String(one ?? ''))));
    }
  }
}

/** What was written in each row: where rows have names, under its own, wherever that stood. */
function entriesFor({ rows, name }: Group, kept: Entries): Entries[] {
  const { names, from } = rows.dataset;
  const there = (kept[name] ?? []) as Entries[];
  if (names) return namesIn(names).map((row) => there.findLast((one) => one.row === row) ?? {});
  return Array.from({ length: Math.max(there.length, Number(from)) }, (_, i) => there[i] ?? {});
}

const namesIn = (names: string) => (JSON.parse(names) as string[]).map(shortName);

function added({ rows, blank }: Group, entry: Entries): HTMLElement {
  const row = blank.cloneNode(true) as HTMLElement;
  fillBoxes(row, entry);
  rows.append(row);
  return row;
}

/** Says in each row which it is, and lets there be no more than there can be. */
function number(rows: HTMLElement): void {
  const { names, to } = rows.dataset;
  for (const [i, row] of [...rows.children].entries()) {
    const { row: form } = (row as HTMLElement).dataset;
    part(row, 'row').textContent = names
      ? (JSON.parse(names) as string[])[i]!
      : fill(form!, { n: i + 1 });
  }
  const add = rows.nextElementSibling as HTMLElement | null;
  if (add) add.hidden = rows.children.length >= Number(to);
}

type Group = { name: string; rows: HTMLElement; blank: HTMLElement };
