import type { Standard } from './call.ts';
import { make, the } from './dom.ts';
import type { Attempt } from './store.ts';
import { statusOf, summarise } from './summary.ts';

/** Lists the attempts at a package, newest first; the one that is shown is pressed. */
export function showAttempts(standard: Standard, attempts: readonly Attempt[], view: Shown): void {
  the('[data-attempts-part]').hidden = attempts.length === 0;
  the('[data-attempts]').replaceChildren(
    ...attempts.toReversed().map((attempt) =>
      make(
        'li',
        {},
        make(
          'button',
          {
            type: 'button',
            'data-attempt': String(attempt.number),
            'aria-pressed': String(attempt.number === view.number),
            disabled: view.locked && attempt.number !== view.number,
          },
          make('b', {}, `Attempt ${attempt.number}`),
          ' ',
          make('span', {}, describe(standard, attempt)),
        ),
      ),
    ),
  );
}

function describe(standard: Standard, { cmi, visits, startedAt }: Attempt): string {
  const facts = summarise(standard, cmi ?? {});
  const factOf = (field: string) => facts.find((fact) => fact.field === field)?.value ?? '';
  const score = factOf('score');
  const parts = [
    statusOf(standard, cmi),
    score && `score ${score}`,
    factOf('total-time'),
    visits === 1 ? '1 visit' : `${visits} visits`,
    `begun ${when.format(startedAt)}`,
  ];
  return parts.filter(Boolean).join(' · ');
}

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

interface Shown {
  readonly number: number;
  /** While a visit lasts, only its own attempt can be looked at. */
  readonly locked: boolean;
}
