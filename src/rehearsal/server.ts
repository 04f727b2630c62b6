import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { contentTypeOf } from './content-types.ts';

/**
 * Serves the rehearsal LMS on this computer only (127.0.0.1): the built site, the list of packages
 * and the files of each, under a path as deep as Moodle's and without a directory index. A busy
 * port is passed over for the next one, up to twenty times; `port` 0 takes any free one. Throws a
 * sentence when no port can be had.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const shelf = options.packages.map(shelve);
  // `dev` looks at the folder on each request, so a new build shows without a restart.
  const site = sirv(options.site, { dev: true });
  const server = createServer((request, response) => {
    const path = pathOf(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
    if (path === null) return end(response, 400);
    if (isPage.test(path)) return end(response, 308, { Location: encodeURI(`${path}/`) });
    if (path === '/rehearsal/packages.json') return sendList(response, shelf);
    if (!path.startsWith('/pluginfile.php/'))
      return site(request, response, () => end(response, 404));
    const body = fileAt(shelf, path);
    if (!body) return end(response, 404);
    if (options.csp) response.setHeader('Content-Security-Policy', "script-src 'self'");
    send(response, contentTypeOf(path), body);
  });
  const port = await listen(server, options.port);
  return {
    port,
    url: `http://127.0.0.1:${port}/rehearsal/`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The links of these pages are relative, so each is at its folder's address alone. */
const isPage = /^\/(?:rehearsal|(?:studio|classroom)(?:\/[^/]+)*(?<!\.svg))$/;

function shelve(one: RehearsalPackage, index: number): Shelved {
  return { ...one, path: `/pluginfile.php/${index + 1}/mod_scorm/content/1/${one.id}/` };
}

function fileAt(shelf: readonly Shelved[], path: string): Uint8Array | undefined {
  const found = shelf.find((one) => path.startsWith(one.path));
  return found?.files.get(path.slice(found.path.length));
}

/** The decoded path, null when it is malformed or tries to climb or to reach a hidden file. */
function pathOf({ url = '/' }: IncomingMessage): string | null {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
    return /(^|[/\\])\.|[\\\0]/.test(path) ? null : path;
  } catch {
    return null;
  }
}

function sendList(response: ServerResponse, shelf: readonly Shelved[]): void {
  const list = shelf.map(({ id, bytes, path, files }) => {
    return {
      id,
      name: `${id}.zip`,
      bytes,
      hasManifest: files.has('imsmanifest.xml'),
      path: path.split('/').map(encodeURIComponent).join('/'),
    };
  });
  send(response, 'application/json', Buffer.from(JSON.stringify(list)));
}

function send(response: ServerResponse, type: string, body: Uint8Array): void {
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': body.byteLength,
    'Cache-Control': 'no-store',
  });
  response.end(body);
}

function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers).end();
}

async function listen(server: Server, first: number): Promise<number> {
  const last = Math.min(first + 20, 65_535);
  for (let port = first; port <= last; port += 1) {
    const address = await tryPort(server, port);
    if (address !== null) return address;
  }
  throw new Error(`The ports ${first} to ${last} are all in use. Name another port.`);
}

function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(new Error(`Port ${port} cannot be opened: ${error.message}`));
    };
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

export interface ServeOptions {
  /** The folder of the built site. */
  readonly site: string;
  readonly packages: readonly RehearsalPackage[];
  readonly port: number;
  /** Send `Content-Security-Policy: script-src 'self'` with the files of packages, as some LMSs do. */
  readonly csp?: boolean;
}

export interface RehearsalPackage {
  /** The zip's file name without `.zip`. */
  readonly id: string;
  /** The size of the zip. */
  readonly bytes: number;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface Serving {
  /** The address of the rehearsal page. */
  readonly url: string;
  /** The port taken; not always the one asked for. */
  readonly port: number;
  close(): Promise<void>;
}

interface Shelved extends RehearsalPackage {
  /** The folder its files are served from, not encoded. */
  readonly path: string;
}
