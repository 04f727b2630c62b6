import type { FrameLocator, Page } from '@playwright/test';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentTypeOf } from '../../../src/rehearsal/content-types.ts';
import { unzip } from '../../../src/packaging/zip.ts';
import { serve } from '../../../src/rehearsal/server.ts';
import { project } from '../../course/copy.ts';
import { buildOne } from './build-one.ts';
import { openLms, type Lms } from './lms.ts';
import { course, editions, site, type Scorm } from './packages.ts';

/** As course.yaml has them; in the tests each is a port of this computer. */
const host = 'https://training.example.org/course/';
const origin = 'https://lms.example.org';

/**
 * The course of one conversation as thin packages in an LMS at one address, and its host at another: two
 * hosts, two ports, nothing in common but messages.
 */
export async function serveThin(): Promise<ThinServing> {
  await buildOne('thin', (copy) => {
    const lines = `thin:\n  host: ${host}\n  lms: [${origin}]\npackages: [course]`;
    copy.change('content/course.yaml', /^packages: .*$/m, lines);
  });
  const read = (form: string) => {
    const id = `${course.id}-${course.version}-thin-${form}`;
    const bytes = readFileSync(join(project, `dist/thin/packages/thin/${id}.zip`));
    return { id, bytes: bytes.length, files: unzip(bytes) };
  };
  const published = read('host').files;
  /** Whether the host answers. */
  let isUp = true;
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    if (path === '/foreign.html') return response.end(foreign);
    const bytes = isUp ? published.get(path.replace('/course/', '')) : undefined;
    if (!bytes) return response.writeHead(404).end();
    return response.writeHead(200, { 'Content-Type': contentTypeOf(path) }).end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo; // It listens on a port.
  const at = `http://localhost:${port}`;
  const packages = editions.map(read);
  const lms = await serve({ site, packages, port: 0, csp: true });
  const lmsOrigin = new URL(lms.url).origin;
  for (const { files } of packages) {
    replace(files, 'index.html', [
      [host, `${at}/course/`],
      [new URL(host).origin, at],
    ]);
  }
  for (const name of ['scorm12/index.html', 'scorm2004/index.html']) {
    replace(published, name, [[origin, lmsOrigin]]);
  }
  return {
    lms,
    packages,
    host: at,
    show: (is) => void (isUp = is),
    async close() {
      server.closeAllConnections();
      server.close();
      await lms.close();
    },
  };
}

/** The rehearsal LMS with a thin package chosen, as `openLms` has it with a full one. */
export async function enterThin(page: Page, thin: ThinServing, standard: Scorm): Promise<Thin> {
  const lms = await openLms(page, thin.lms, standard, thin.packages[editions.indexOf(standard)]);
  const launcher = page.frameLocator('iframe[name="sco"]');
  const course = launcher.frameLocator('iframe');
  // What is taken away and opened again has no `main` of its own: the course has.
  const press = (action: string) => page.locator(`[data-action="${action}"]`).press('Enter');
  return {
    ...lms,
    course,
    launcher,
    async begin() {
      await press('take');
      await saved(course).waitFor();
      return course;
    },
    async return() {
      await press('return');
      await saved(course).waitFor();
      return course;
    },
  };
}

/** Whether all of it is saved, by the course's own word. */
export const saved = (course: FrameLocator) => course.locator('[data-saving="saved"]');

/** A page of another origin that can show others, and has nothing to do with any of this. */
const foreign = '<!doctype html><title>Foreign</title><main>A foreign page</main>';

function replace(files: Map<string, Uint8Array>, name: string, pairs: [string, string][]): void {
  let text = new TextDecoder().decode(files.get(name));
  for (const [from, to] of pairs) {
    if (!text.includes(from)) throw new Error(`${name} holds no ${from}.`);
    text = text.replaceAll(from, to);
  }
  files.set(name, new TextEncoder().encode(text));
}

export type ThinServing = {
  lms: Awaited<ReturnType<typeof serve>>;
  packages: { id: string; bytes: number; files: Map<string, Uint8Array> }[];
  /** The origin of the course's host. */
  host: string;
  /** Whether the host has the course. */
  show(is: boolean): void;
  close(): Promise<void>;
};

export type Thin = Lms & {
  course: FrameLocator;
  launcher: FrameLocator;
  /** Opens the course, and waits until it is saved for the first time. */
  begin(): Promise<FrameLocator>;
  return(): Promise<FrameLocator>;
};
