import { moods } from '../model/names.ts';
import type { Names } from '../language/names.ts';
import type { Titles } from '../language/meant.ts';
import type { DeclaredAt } from '../language/settle.ts';
import { namedBy } from '../language/plain-id.ts';
import { castOf } from './cast.ts';
import type { FrontRead } from './front-matter.ts';
import type { Section } from './section.ts';

/** The names that a script can use, by kind. */
export function namesOf(
  front: FrontRead,
  sections: Section[],
  competences: Names['competences'],
  competenceTitles?: Titles,
): Names {
  // "## Facts" is reported as no id; "next: facts" is then not another mistake.
  const ids = (kind: Section['kind']) => {
    const own = sections.filter((section) => section.kind === kind && !section.missing);
    return namedBy(own.flatMap((one) => [one.id, ...lostNames(one)]));
  };
  const [scenes, endings] = [ids('scene'), ids('ending')];
  // Where no ending is there, that is the mistake, and no name of one.
  const targets = endings.length > 0 ? [...scenes, ...endings] : undefined;
  // Of two headings with one id one was to have another, and so was one without.
  const isDoubled = new Set(sections.map(({ id }) => id)).size < sections.length;
  const unsure = isDoubled || sections.some(({ lost }) => lost);
  const titled = sections.filter(({ lost, missing }) => !lost && !missing);
  const titles = {
    targets: new Map(titled.map(({ id, title }) => [id, [title]])),
    ...(competenceTitles && { competences: competenceTitles }),
  };
  const former = new Map(sections.flatMap(({ id, was }) => (was ? [[was, id]] : [])));
  return {
    ...front.names,
    competences,
    moods,
    targets,
    scenes,
    endings,
    titles,
    former: { targets: former },
    ...(unsure && { unsure: { kind: 'targets', names: namedBy(sections.flatMap(lostNames)) } }),
    ...(sections.some(({ missing }) => missing) && { lost: 'targets' }),
  };
}

/** What an unreadable heading says before its colon, which may have been its id. */
function lostNames({ lost }: Section): string[] {
  return lost?.text.includes(':') ? [lost.text.split(':')[0]!] : [];
}

/** Where a name is declared that the script itself declares; competences are in another file. */
export function placeOfNames({ parts, flags, at }: FrontRead, sections: Section[]): DeclaredAt {
  return (kind, name) => {
    if (kind === 'meters') return at(['meters', name], true);
    if (kind === 'flags')
      return flags.includes(name) ? at(['flags', flags.indexOf(name)]) : undefined;
    if (kind === 'targets') return sections.find(({ id }) => id === name)?.at;
    if (kind !== 'cast' || !parts.customer) return undefined;
    const people = [parts.customer, ...(parts.others ?? [])];
    const i = people.findIndex((one) => castOf(one, []).has(name));
    if (i < 0) return undefined;
    return at(i === 0 ? ['customer', 'name'] : ['others', i - 1, 'name']);
  };
}
