import { readFileSync } from 'node:fs';
import type { Label } from '../model/label.ts';
import type { Material } from './materials.ts';
import { readTerms } from './made-of.ts';

/** In every package: the licences ask that their words travel with what is under them. */
export const licencesName = 'licences.txt';

/** On what terms a package and everything in it may be used, in full. */
export function writeLicences(label: Label, within: readonly Material[]): string {
  const project = readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8').trim();
  const head = [
    label.title,
    label.licence && `Texts, questions, conversations and pictures: ${label.licence}.`,
    'What else is in this package, and on what terms, is below.',
  ];
  const parts = within.map(({ name, by, licence, npm, ownNotices }) => {
    const { version, text } = readTerms(npm);
    const said = `${name}, by ${by}. ${licence}. From the npm package ${npm} ${version}.`;
    return ownNotices ? said : `${said}\n\n${text}`;
  });
  const all = [head.filter(Boolean).join('\n'), project, ...parts];
  return `${all.join(`\n\n${'-'.repeat(72)}\n\n`).replaceAll('\r\n', '\n')}\n`;
}
