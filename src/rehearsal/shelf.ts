import { readManifest, type Manifest } from './manifest.ts';

/**
 * Asks the server which packages there are and reads each manifest. A sentence instead of a list
 * says why there are none.
 */
export async function loadShelf(): Promise<readonly Package[] | string> {
  const answer = await fetch('/rehearsal/packages.json').catch(() => null);
  if (!answer?.ok) {
    return 'This page is served without packages. Run “npm start”: it packs the course and opens the rehearsal with the packages in it.';
  }
  // Our own server writes this file.
  const listed = (await answer.json()) as Listed[];
  if (listed.length === 0) return 'There are no packages yet. Run “npm run package”, then reload.';
  return Promise.all(listed.map(readPackage));
}

/** "84 kB", "1.2 MB": what a person compares, in thousands as file managers count. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

async function readPackage(listed: Listed): Promise<Package> {
  if (!listed.hasManifest) {
    const page = await fetchDocument(`${listed.path}index.html`, 'text/html');
    return { ...listed, title: page.title || listed.id, manifest: null, wrong: null };
  }
  const xml = await fetchDocument(`${listed.path}imsmanifest.xml`, 'application/xml');
  const broken = xml.querySelector('parsererror')?.textContent?.trim();
  const read = broken ? { wrong: `It is not well-formed: ${broken}` } : readManifest(xml);
  if (!('wrong' in read)) {
    return { ...listed, title: read.title || listed.id, manifest: read, wrong: null };
  }
  const wrong = `imsmanifest.xml cannot be imported. ${read.wrong}`;
  return { ...listed, title: listed.id, manifest: null, wrong };
}

async function fetchDocument(url: string, type: DOMParserSupportedType): Promise<Document> {
  const answer = await fetch(url);
  return new DOMParser().parseFromString(await answer.text(), type);
}

export interface Package extends Listed {
  /** From the manifest or the page; else the id. */
  readonly title: string;
  /** Null for a plain web package, which is opened without an API. */
  readonly manifest: Manifest | null;
  /** Why the package cannot be imported. */
  readonly wrong: string | null;
}

/** One entry of packages.json. `path` is the folder the files of the package are served from. */
interface Listed {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly hasManifest: boolean;
  readonly path: string;
}
