import { visit } from 'unist-util-visit';
import type { Graph } from '../model/graph.ts';
import { openDesk, type Desk } from '../language/desk.ts';
import { guess } from '../language/guess.ts';
import { lookInto } from '../language/look.ts';
import { readMarkdown } from '../language/read.ts';
import { openSource } from '../language/source.ts';
import { linkInChoice } from './body.ts';
import type { FrontRead } from './front-matter.ts';
import { checkQuotes } from './quotes.ts';

/**
 * Looks at the texts that variants put in the place of others as those were looked at: every place is
 * there, quotation marks have their partners, links lead somewhere and none stands in a choice. `prose`
 * has the places that are shown as Markdown.
 */
export function checkVariantTexts(
  graph: Graph,
  prose: ReadonlySet<string>,
  front: FrontRead,
  desk: Desk,
): void {
  const places = Object.keys(graph.texts);
  const spoken = spokenPlaces(graph);
  for (const { id, texts } of graph.variants) {
    for (const [place, text] of Object.entries(texts)) {
      const path = ['variants', id, 'texts', place];
      if (!(place in graph.texts)) {
        const near = places.filter((known) => known.split('/')[0] === place.split('/')[0]);
        const known = someOf(near.length > 0 ? near : places);
        const where = `under "variants.${id}.texts"`;
        const meant = lastParagraph(place, places) ?? guess(place, places);
        desk.note('unknown-key', front.at(path, true), { name: place, where, guess: meant, known });
        continue;
      }
      const at = front.at(path);
      if (spoken.has(place)) {
        // YAML may fold a text: where in the file a sign of it stands is not known.
        const inner = openDesk(openSource(desk.source.file, text), desk.names);
        checkQuotes({ text, at: 0 }, inner);
        for (const { code } of inner.problems) desk.note(code, at);
      }
      if (prose.has(place)) lookInto(text, at, desk);
      if (spoken.get(place) !== 'choice') continue;
      visit(readMarkdown(text), 'link', () =>
        desk.note('stray-text', at, { reason: linkInChoice }),
      );
    }
  }
}

/** Of a number that goes too far, which is the last one: no other is more likely to be meant. */
function lastParagraph(place: string, places: readonly string[]): string | undefined {
  const [, scene] = /^([^/]+)\/\d+$/.exec(place) ?? [];
  const numbered = places.filter((known) => /^[^/]+\/\d+$/.test(known));
  const count = numbered.filter((known) => known.split('/')[0] === scene).length;
  if (count === 0) return undefined;
  const has = count === 1 ? 'one paragraph' : `${count} paragraphs`;
  return ` "${scene}" has ${has}. Did you mean "${scene}/${count}"?`;
}

function someOf(places: readonly string[]): string {
  const more = places.length - mostKnown;
  const named = places.slice(0, mostKnown).join(', ');
  return more > 0 ? `${named} and ${more} more` : named;
}

const mostKnown = 12;

/** Texts in which quotation marks tell what is said; of the words of a choice, that they are that. */
function spokenPlaces({ beats, logic }: Graph): Map<string, 'choice' | 'other'> {
  const said = Object.values(beats)
    .flat()
    .flatMap((beat) => ('who' in beat ? beat.text : []));
  return new Map([
    ...said.map((place) => [place, 'other'] as const),
    ...logic.scenes.flatMap(({ id, choices }) =>
      choices.flatMap((choice) => [
        [`${id}/${choice.id}/text`, 'choice'] as const,
        ...['locked', 'consequence', 'feedback', 'tempting'].map(
          (key) => [`${id}/${choice.id}/${key}`, 'other'] as const,
        ),
      ]),
    ),
  ]);
}
