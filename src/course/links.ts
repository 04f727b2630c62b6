import { languages } from '../model/course-file.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { Use } from '../language/names.ts';
import { guess } from '../language/guess.ts';
import { isPicture } from '../language/near-pictures.ts';

/**
 * Checks where links lead. What leads to another site is a person's own click, so it may be there;
 * what does not arrive anywhere may not, nor what no package may hold (`packaging/document-rules`).
 */
export function checkLinks(uses: readonly Use[], places: Places): Problem[] {
  return uses.flatMap((use) => {
    if (use.kind !== 'link') return [];
    if (/^http:/i.test(use.name)) return [problem('open-link', use.spot, { url: use.name })];
    const reason = explain(use.name, places);
    return reason === undefined ? [] : [problem('dead-link', use.spot, { reason })];
  });
}

function explain(url: string, { known, open, written }: Places): string | undefined {
  if (/^(?:https:\/\/[^/]|mailto:.|tel:.)/i.test(url)) return undefined;
  if (url === '' || url === '#') return `This link has no address. ${forms}`;
  if (isPicture(url)) {
    return `"${url}" is a picture, and this only leads to it. To show it, begin with "!" and no blank: "![what it shows](${url})".`;
  }
  if (!url.startsWith('#')) {
    const meant = meantBy(url, [...known]);
    return `"${url}" is not in the package. ${meant === undefined ? forms : `Write "${meant}".`}`;
  }
  const place = decode(url.slice(1));
  if (place === '/' || known.has(place)) return undefined;
  if (open.some((one) => place.startsWith(`${one}/`))) return undefined;
  const [, kind, id] = place.split('/');
  if (written.includes(`/${kind}/${id}`) && !known.has(`/${kind}/${id}`)) {
    return `"${url}" leads to what is written and not in the course. Name it in content/course.yaml.`;
  }
  const below = [...known].filter((one) => one.startsWith(`/${kind}/${id}/`));
  const beside = [...known].filter((one) => one.split('/').length === 3);
  const last = `/${place.split('/').at(-1)}`;
  const namesakes = [...known].filter((one) => one.endsWith(last));
  const meant =
    namesakes.length === 1
      ? ` Did you mean "#${namesakes[0]}"?`
      : guess(
          url,
          [...known].map((one) => `#${one}`),
        );
  const cure = meant || ` There are: ${few(below.length > 0 ? below : beside)}.`;
  return `There is no "${url}" in the course.${cure}`;
}

/** The address that was meant: a lesson or a conversation by its file or its id, or what is elsewhere. */
function meantBy(url: string, known: readonly string[]): string | undefined {
  const place = url.replace(/^[./]*(?:content\/)?/, '/').replace(ofFile, '');
  const own = known.filter(
    (one) => one === place || one.split('/').slice(2).join('/') === place.slice(1),
  );
  if (own.length === 1) return `#${own[0]}`;
  if (/^[^\s@/]+@[^\s@/]+\.\w+$/.test(url)) return `mailto:${url}`;
  const isSite = /^(?:[\w-]+\.)+[a-z]{2,}(?:\/|$)/i.test(url) && !/\.(?:mdx?|html?)$/i.test(url);
  return isSite ? `https://${url}` : undefined;
}

function decode(place: string): string {
  try {
    return decodeURI(place);
  } catch {
    return place;
  }
}

const few = (places: readonly string[]) => {
  const shown = places.slice(0, 8).map((one) => `#${one}`);
  return `${shown.join(', ')}${places.length > shown.length ? ' …' : ''}`;
};
/** What the path of a file has, and its address has not. */
const ofFile = new RegExp(`/(?:${languages.join('|')})(?=/)|\\.mdx$`, 'g');
const forms =
  'Name a part of the course as "#/lessons/its-id" or "#/scenarios/its-id", and an address elsewhere whole, with "https://".';

/** What can be reached in the one document. */
export type Places = {
  /** Every address in it: `/lessons/x`, `/lessons/x/a-heading`, `/scenarios/y`, `/scenarios/y/scene`. */
  known: Set<string>;
  /** Addresses below which nobody knows what there is, because the file could not be read. */
  open: string[];
  /** Lessons and conversations that are written, in the course or not. */
  written: string[];
};
