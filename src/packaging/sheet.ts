import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import type { Label } from '../model/label.ts';
import { type Format, formats, standardOf } from './formats.ts';
import { listElements, parseHtml, removeElements, stringifyHtml } from './html.ts';

/** In every package, beside the learner's page, which does not lead to it. */
export const sheetName = 'admin.html';

/** The admin's sheet of a portion as it was built, for every form at once. */
export function readSheet(dist: string, { name, kind }: Label): string {
  try {
    return readFileSync(join(dist, 'sheets', name || kind, 'index.html'), 'utf8');
  } catch {
    throw new Error(
      `There is no admin’s sheet of ${name || 'the course'} to pack: run \`npm run build\` first.`,
    );
  }
}

/**
 * Writes the sheet for one form: without what is of others (`data-only`, by standard and by
 * whether the course is in the zip), and with the
 * facts that are known where the zip is made (`data-fact`). A row whose fact is not known there, such
 * as the fingerprint of the zip within that zip, goes.
 */
export function writeSheet(
  html: string,
  format: Format,
  facts: Facts,
  kind: Kind = 'full',
): string {
  const tree = parseHtml(html);
  const standard = standardOf(format);
  const known: Record<string, string | undefined> = { ...facts, form: formats[format].says };
  removeElements(tree, ({ properties: { dataOnly } }) => {
    return (
      typeof dataOnly === 'string' &&
      !dataOnly.split(' ').some((word) => word === standard || word === kind)
    );
  });
  removeElements(
    tree,
    (row) =>
      row.properties.dataRow !== undefined &&
      factsIn(row).some((name) => known[name] === undefined),
  );
  for (const element of listElements(tree)) {
    const { dataFact, dataOnly, dataRow, ...properties } = element.properties;
    if (typeof dataFact === 'string') {
      const value = known[dataFact];
      if (value === undefined) throw new Error(`The admin’s sheet asks for "${dataFact}".`);
      element.children = [{ type: 'text', value }];
    }
    element.properties = properties;
  }
  return stringifyHtml(tree);
}

function factsIn(row: Element): string[] {
  return listElements({ type: 'root', children: [row] }).flatMap(({ properties: { dataFact } }) =>
    typeof dataFact === 'string' ? [dataFact] : [],
  );
}

/** Whether the course is in the zip, or elsewhere. */
type Kind = 'full' | 'thin';

export type Facts = {
  /** The zip's name. */
  file: string;
  /** The fingerprint of what a learner gets. */
  content: string;
  /** In words. */
  size: string;
  /** The fingerprint of the zip; outside of it alone. */
  sum?: string;
};
