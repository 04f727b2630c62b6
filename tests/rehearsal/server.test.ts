import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Serving } from '../../src/rehearsal/server.ts';
import { makePackages } from './fixtures.ts';

const deep = '/pluginfile.php/1/mod_scorm/content/1/tiny-scorm12/';
const packages = makePackages();
let root: string;
let serving: Serving;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'rehearsal-'));
  mkdirSync(join(root, 'dist/rehearsal'), { recursive: true });
  mkdirSync(join(root, 'dist-secret'));
  writeFileSync(join(root, 'dist/rehearsal/index.html'), '<title>Rehearsal</title>');
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'dist-secret/secret.txt'), 'secret');
  writeFileSync(join(root, 'dist/.hidden'), 'secret');
  serving = await serve({ site: join(root, 'dist'), packages, port: 0 });
});

afterAll(async () => {
  await serving.close();
  rmSync(root, { recursive: true });
});

test('the address is on this computer and opens the page of the built site', async () => {
  expect(serving.url).toBe(`http://127.0.0.1:${serving.port}/rehearsal/`);
  const page = await fetch(serving.url);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<title>Rehearsal</title>');
  const bare = await ask('/rehearsal');
  expect(bare).toMatchObject({ status: 308, headers: { location: '/rehearsal/' } });
});

test.each(['/studio', '/studio/no-room', '/studio/problems/stuck', '/classroom/no-room/group'])(
  '%s is sent to the address from which its links lead on',
  async (path) => {
    expect(await ask(path)).toMatchObject({ status: 308, headers: { location: `${path}/` } });
  },
);

test('a picture of the studio is no page', async () => {
  expect((await ask('/studio/no-room/faces/nora.svg')).status).toBe(404);
});

test('the list names each package with its size and the folder of its files', async () => {
  const list: unknown = JSON.parse((await ask('/rehearsal/packages.json')).body);
  expect(list).toHaveLength(packages.length);
  expect(list).toContainEqual(expect.objectContaining({ id: 'tiny-web', hasManifest: false }));
  expect(list).toContainEqual({
    id: 'tiny-scorm12',
    name: 'tiny-scorm12.zip',
    bytes: packages[0]?.bytes,
    hasManifest: true,
    path: deep,
  });
});

test('the files of a package come with the type Moodle gives them, and are never cached', async () => {
  const page = await ask(`${deep}index.html?from=1`);
  expect(page).toMatchObject({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
  expect(page.body).toContain('<h1>A tiny course</h1>');
  expect(page.headers['content-security-policy']).toBeUndefined();
  expect(await typeOf('sco.js')).toBe('application/x-javascript; charset=utf-8');
  expect(await typeOf('look.css')).toBe('text/css; charset=utf-8');
  expect(await typeOf('imsmanifest.xml')).toBe('application/xml');
});

test('a folder, a missing file and another package’s number are not found', async () => {
  expect((await ask(deep)).status).toBe(404);
  expect((await ask(deep.slice(0, -1))).status).toBe(404);
  expect((await ask(`${deep}missing.js`)).status).toBe(404);
  expect((await ask(deep.replace('/1/mod', '/9/mod') + 'index.html')).status).toBe(404);
});

test.each([
  '/../secret.txt',
  '/rehearsal/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/../dist-secret/secret.txt',
  '/..\\secret.txt',
  '/.hidden',
  `${deep}../../../../../../secret.txt`,
  '/%zz',
])('%s leads nowhere', async (path) => {
  const answer = await ask(path);
  expect(answer.status).toBe(400);
  expect(answer.body).toBe('');
});

test('only reading is allowed', async () => {
  expect((await fetch(serving.url, { method: 'POST' })).status).toBe(405);
});

test('a strict policy is sent with the files of packages when asked for', async () => {
  const strict = await serve({ site: join(root, 'dist'), packages, port: 0, csp: true });
  const page = await fetch(`http://127.0.0.1:${strict.port}${deep}index.html`);
  expect(page.headers.get('content-security-policy')).toBe("script-src 'self'");
  await strict.close();
});

test('a busy port is passed over for the next', async () => {
  const next = await serve({ site: join(root, 'dist'), packages, port: serving.port });
  expect(next.port).toBeGreaterThan(serving.port);
  expect((await fetch(next.url)).status).toBe(200);
  await next.close();
});

test('nobody is served at another address of this computer', async () => {
  const socket = await knock('127.0.0.2', serving.port);
  expect(socket).toBeNull();
});

test('a connection that asks for nothing does not keep the server from closing', async () => {
  const brief = await serve({ site: join(root, 'dist'), packages, port: 0 });
  const socket = await knock('127.0.0.1', brief.port);
  expect(socket).not.toBeNull();
  await brief.close();
  socket?.destroy();
});

test('a closed server gives its port back', async () => {
  const brief = await serve({ site: join(root, 'dist'), packages, port: 0 });
  await fetch(brief.url);
  await brief.close();
  const taker = createServer();
  await new Promise<void>((resolve, reject) => {
    taker.once('error', reject);
    taker.listen(brief.port, '127.0.0.1', resolve);
  });
  await new Promise((resolve) => taker.close(resolve));
});

/** An open connection, or null where nobody answers. */
function knock(host: string, port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect({ host, port }, () => resolve(socket));
    socket.once('error', () => resolve(null));
    // Some systems let an address that is not theirs time out instead of refusing it.
    socket.setTimeout(2000, () => resolve(null));
  });
}

async function typeOf(file: string): Promise<string | undefined> {
  return (await ask(deep + file)).headers['content-type'];
}

/** Asks for a path exactly as it is written; fetch would tidy it first. */
function ask(path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: serving.port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    }).on('error', reject);
  });
}

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}
