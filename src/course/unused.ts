import type { SiteFile } from '../model/site.ts';
import { problem, type Problem, type Spot } from '../model/problem.ts';
import { guess } from '../language/guess.ts';
import { namesIn } from '../language/values.ts';
import type { YamlRead } from '../language/yaml/read.ts';
import type { Use } from '../language/names.ts';
import type { AnimationRead } from './animations.ts';
import type { GlossaryRead } from './glossary.ts';
import type { MediaFile } from './media/folder.ts';
import type { SheetRead } from './sheets.ts';
import { kindNames, type Kind } from './page-kinds.ts';

/** What is written and named nowhere: said of a course in which all else holds, never as an echo. */
export function findUnused(written: Written): Problem[] {
  const { pages, named, media, shown, site, texts, glossary, sheets, animations, uses } = written;
  return [
    ...pages
      .filter(({ kind, id }) => !named[kind].includes(id))
      .map(({ kind, id, file }) => problem(`unused-${kind}`, { file }, { id })),
    ...media
      .filter((one) => !shown.includes(one))
      .map(({ file }) => problem('unused-media', { file })),
    ...(site?.value ? unusedValues(site, site.value, texts) : []),
    ...unusedTerms(glossary, uses),
    ...unusedFiles('sheet', sheets, uses),
    ...unusedFiles('animation', animations, uses),
  ];
}

/** `currency` is used by every amount of money. */
function unusedValues({ spot }: SiteRead, values: SiteFile, texts: readonly string[]): Problem[] {
  const used = new Set(texts.flatMap(namesIn));
  if (Object.values(values).some(({ type }) => type === 'money')) used.add('currency');
  const wanted = [...used].filter((name) => !Object.hasOwn(values, name));
  return Object.keys(values)
    .filter((name) => !used.has(name))
    .map((name) =>
      problem('unused-value', spot([name], true), { name, guess: guess(name, wanted) }),
    );
}

function unusedTerms({ value = {}, spot }: GlossaryRead, uses: readonly Use[]): Problem[] {
  const used = new Set(uses.filter(({ kind }) => kind === 'term').map(({ name }) => name));
  return Object.keys(value)
    .filter((name) => !used.has(name))
    .map((name) => problem('unused-term', spot(name), { name }));
}

/** Of those that have a file each. */
function unusedFiles(
  kind: 'sheet' | 'animation',
  files: readonly { id: string; file: string }[],
  uses: readonly Use[],
): Problem[] {
  const used = new Set(uses.filter((use) => use.kind === kind).map(({ name }) => name));
  return files
    .filter(({ id }) => !used.has(id))
    .map(({ id, file }) => problem(`unused-${kind}`, { file }, { name: id }));
}

/** Two lessons, or two conversations, that people could not tell apart. */
export function findSameTitles(pages: readonly Titled[]): Problem[] {
  return pages.flatMap(({ kind, title, spot }, i) => {
    const other = pages
      .slice(0, i)
      .find((one) => one.kind === kind && plain(one.title) === plain(title));
    return other ? [problem('same-title', spot, { kind: kindNames[kind], other: other.id })] : [];
  });
}

const plain = (title: string) => title.trim().toLowerCase();

type SiteRead = YamlRead<SiteFile>;
export type Titled = { kind: Kind; id: string; title: string; spot: Spot };
export type Written = {
  pages: { kind: Kind; id: string; file: string }[];
  /** What course.yaml names. */
  named: Record<Kind, readonly string[]>;
  media: readonly MediaFile[];
  shown: readonly MediaFile[];
  site: SiteRead | undefined;
  /** Every file that may name a value. */
  texts: readonly string[];
  glossary: GlossaryRead;
  sheets: readonly SheetRead[];
  animations: readonly AnimationRead[];
  /** What is named anywhere. */
  uses: readonly Use[];
};
