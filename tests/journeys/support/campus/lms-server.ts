import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Note } from './plan.ts';

/**
 * The server behind an LMS's pages, on this computer: an account for each learner, in memory, apart
 * from every page. Of what arrives it makes what its weather says.
 */
export async function startLmsServer(): Promise<LmsServer> {
  const accounts = new Map<string, Account>();
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const { url = '' } = request;
      const account = accounts.get(url.replace(/\/notes$/, ''));
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Cache-Control', 'no-cache');
      if (!account) return response.writeHead(404).end();
      if (request.method === 'GET') {
        return response.end(JSON.stringify(Object.fromEntries(account.stored)));
      }
      // The pages that send these are our own.
      if (url.endsWith('/notes')) {
        account.hear(JSON.parse(body) as Note);
        return response.end();
      }
      const code = account.weather === 'storm' ? 500 : account.weather;
      if (typeof code === 'number') return response.writeHead(code, { Location: '/login' }).end();
      if (account.weather === 'login-page') return response.end('<title>Log in</title>');
      const payload = JSON.parse(body) as [string, string][];
      for (const [element, value] of payload) account.stored.set(element, value);
      return response.end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    open(hear) {
      const path = `/${accounts.size + 1}`;
      const address = `http://127.0.0.1:${port}${path}`;
      const account: Account = { address, stored: new Map(), weather: 'fair', hear };
      accounts.set(path, account);
      return account;
    },
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

export type LmsServer = {
  /** A new learner, of whom nothing is known. */
  open(hear: (note: Note) => void): Account;
  close(): Promise<void>;
};

export type Account = {
  readonly address: string;
  /** What it holds, by element. */
  readonly stored: Map<string, string>;
  /**
   * In a storm, and by a number of HTTP's, it answers with an error; a login page is called a success
   * and holds nothing.
   */
  weather: 'fair' | 'storm' | 'login-page' | number;
  /** Takes what a page says with its last breath. */
  hear(note: Note): void;
};
