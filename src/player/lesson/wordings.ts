import { theDrawer } from '../drawer.ts';
import { tell } from '../tell.ts';

/*
 * A question that has to be right (`data-critical`). After an answer that is not, its form is closed and
 * its button asks the same in other words: the author's next wording, and after the last the first
 * again. The wordings wait in templates behind it, so that one of them is in the page at a time. Only
 * the one that is has an answer kept, and by that is found again.
 */

/** Where the answer to it is kept: each wording has its own, at the one address of the question. */
export function keyOf({ dataset }: HTMLElement): `answers/${string}` {
  return `answers/${dataset.wording ?? dataset.at!}`;
}

/** Nothing more is chosen in this wording, and its button goes on to the next. */
export function close(form: HTMLFormElement): void {
  form.dataset.closed = 'yes';
  for (const input of form.querySelectorAll('input')) input.disabled = true;
  tell(form.querySelector('[type="submit"]')!, 'again');
}

/** Asks the same in other words, as it was before anybody answered. */
export function reword(form: HTMLFormElement, fresh: DocumentFragment): void {
  const wordings = wordingsOf(form, fresh);
  const at = wordings.findIndex((one) => keyOf(one) === keyOf(form));
  const next = wordings[(at + 1) % wordings.length]!;
  theDrawer().put(keyOf(form), '');
  form.replaceWith(next);
  const group = next.querySelector<HTMLElement>('.group')!;
  group.focus();
  group.scrollIntoView();
}

/** The wording that was answered last, in the place of the one that is in the page. */
export function lastWorded(form: HTMLFormElement, fresh: DocumentFragment): HTMLFormElement {
  const isKept = (one: HTMLElement) => theDrawer().read(keyOf(one));
  const last = isKept(form) ? form : (wordingsOf(form, fresh).find(isKept) ?? form);
  if (last !== form) form.replaceWith(last);
  return last;
}

/** In the author's order; `fresh` is the check as it was. */
function wordingsOf({ dataset }: HTMLFormElement, fresh: DocumentFragment): HTMLFormElement[] {
  const page = fresh.cloneNode(true) as DocumentFragment;
  const others = [...page.querySelectorAll('template')].map(({ content }) => content);
  const own = `[data-question="${dataset.question}"]`;
  return [page, ...others].flatMap((each) => [...each.querySelectorAll<HTMLFormElement>(own)]);
}
