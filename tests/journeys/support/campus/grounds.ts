import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serve } from '../../../../src/rehearsal/server.ts';
import { readPackage, standards, type Standard } from '../packages.ts';
import { startLmsServer, type LmsServer } from './lms-server.ts';

/**
 * Everything that stands still while learners come and go: the packages, served as Moodle serves
 * them, the pages of LMSs and of whoever puts frames around them, and the LMS's own server.
 */
export async function openGrounds(): Promise<Grounds> {
  const site = mkdtempSync(join(tmpdir(), 'campus-'));
  await bundle(site);
  for (const [name, script] of Object.entries(pages)) {
    writeFileSync(
      join(site, `${name}.html`),
      `<!doctype html><link rel="icon" href="data:," /><title>${name}</title><body>${script}`,
    );
  }
  const packages = standards.map(readPackage);
  const serving = await serve({ site, packages, port: 0, csp: true });
  const server = await startLmsServer();
  return {
    server,
    origin: `http://127.0.0.1:${serving.port}`,
    elsewhere: `http://localhost:${serving.port}`,
    pathOf(standard) {
      const place = `/pluginfile.php/${standards.indexOf(standard) + 1}/mod_scorm/content/1/`;
      return `${place}${readPackage(standard).id}/index.html`;
    },
    async close() {
      await serving.close();
      await server.close();
      rmSync(site, { recursive: true });
    },
  };
}

async function bundle(outDir: string): Promise<void> {
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      minify: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('lms-page.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: 'lms.js' },
      },
    },
  });
}

const address = 'decodeURIComponent(location.hash.slice(1))';
const full = 'inline-size: 100%; block-size: 100vh; border: 0';

/** An LMS, and what stands around one or around a course; each opens the address it is given. */
const pages = {
  lms: '<script src="lms.js"></script>',
  around: `<iframe name="sco" style="${full}"></iframe><script>sco.location = ${address}</script>`,
  frameset: `<script>
    const set = document.createElement('frameset');
    set.rows = '100%';
    const frame = document.createElement('frame');
    frame.name = 'sco';
    frame.src = ${address};
    set.append(frame);
    document.body = set;
  </script>`,
  opener: `<script>open(${address}, '', 'popup,width=714,height=900')</script>`,
  exit: '<h1>You have left the course.</h1>',
};

export type Grounds = {
  server: LmsServer;
  /** Where LMSs and packages are. */
  origin: string;
  /** The same pages under a name of another site. */
  elsewhere: string;
  /** The path of a package's page. */
  pathOf(standard: Standard): string;
  close(): Promise<void>;
};
