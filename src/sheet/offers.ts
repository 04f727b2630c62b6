import { guess } from '../language/guess.ts';
import type { SheetFile } from '../model/sheet.ts';
import { listed, type Slip } from './slip.ts';

/**
 * Boxes that offer what was written elsewhere, where that is nowhere. `sheets` are those of the course
 * by their ids; one that could not be read is there without what it holds.
 */
export function strangeOffers(
  { parts }: SheetFile,
  sheets: ReadonlyMap<string, SheetFile | undefined>,
): Slip[] {
  return parts.flatMap((part, i) =>
    Object.entries(part.fields).flatMap(([name, { offers }]): Slip[] => {
      const reason = offers === undefined ? undefined : whyStrange(offers, sheets);
      return reason === undefined ? [] : [{ path: ['parts', i, 'fields', name, 'offers'], reason }];
    }),
  );
}

function whyStrange(
  offers: string,
  sheets: ReadonlyMap<string, SheetFile | undefined>,
): string | undefined {
  const [id = '', place = ''] = offers.split('/');
  const other = sheets.get(id);
  if (!sheets.has(id)) {
    const ids = [...sheets.keys()];
    return `There is no sheet called "${id}" to offer anything from.${guess(id, ids)} ${listed(ids)}`;
  }
  const places = other?.parts.flatMap(({ rows, fields }) =>
    Object.keys(fields).map((name) => (rows ? `${rows}.${name}` : name)),
  );
  if (!places || places.includes(place)) return undefined;
  const near = places.find((one) => one.endsWith(`.${place}`));
  const meant = near ? ` Did you mean "${near}"?` : guess(place, places);
  return `The sheet "${id}" has no "${place}" to offer anything from.${meant} ${listed(places)}`;
}
