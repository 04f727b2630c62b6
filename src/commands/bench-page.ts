import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { unzip } from '../packaging/zip.ts';
import { contentTypeOf } from '../rehearsal/content-types.ts';
import { findBrowser } from './browser.ts';
import {
  clickTimes,
  firstChoice,
  opening,
  scriptTime,
  wordsAlone,
  type Opened,
} from './page-times.ts';
import { packages } from './project.ts';
import { step, stop } from './steps.ts';

/*
 * One conversation as it is packed, in a browser with a quarter of this machine's speed and a slow line
 * (1.6 Mbit/s, 150 ms): how long until the first choice can be taken, beside a page of the same words with
 * neither style nor script, in turns; how long the script works before anybody does anything; and how long
 * a click waits for what it shows. Then the whole course: how long until its first page is seen, and awake.
 */
const files = new Map<string, Uint8Array>();
serve('alone', join(packages, 'scenarios'), '-no-room-web.zip');
serve('whole', packages, '-web.zip');
const server = createServer((request, response) => {
  const name = decodeURIComponent(request.url!.slice(1).split('?')[0]!);
  const body = files.get(name);
  if (!body) return void response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': contentTypeOf(name), 'Content-Encoding': 'gzip' });
  response.end(body);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const conversation = `${origin}/alone/index.html#/scenarios/no-room`;

const browser = await step('Opening a browser', async () =>
  chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  }),
);
try {
  files.set('alone/plain.html', gzipSync(await wordsAlone(browser, conversation)));
  const [ours, plain]: [number[], number[]] = [[], []];
  await step('Waiting for the first choice, nine times each', async () => {
    for (let i = 0; i < 9; i += 1) {
      ours.push(await firstChoice(browser, conversation));
      plain.push(await firstChoice(browser, `${origin}/alone/plain.html`));
    }
  });
  const ratio = middle(ours) / middle(plain);
  tell(`${ratio.toFixed(2)} ×`, `as long until the first choice as in a plain page`, '1.25');
  tell(`${middle(ours).toFixed(0)} ms`, `until it (plain page: ${middle(plain).toFixed(0)} ms)`);
  const script: number[] = [];
  for (let i = 0; i < 9; i += 1) script.push(await scriptTime(browser, conversation));
  tell(`${middle(script).toFixed(0)} ms`, 'of work by the script, at a quarter of the speed', '90');
  for (const [rate, most] of [
    [1, '50'],
    [4, '100'],
  ] as const) {
    const clicks = await clickTimes(browser, conversation, rate);
    const speed = rate === 1 ? 'at full speed' : 'at a quarter of the speed';
    tell(`${middle(clicks)} ms`, `from a click to what it shows, ${speed}`, most);
  }
  const opened: Opened[] = [];
  for (let i = 0; i < 5; i += 1) opened.push(await opening(browser, `${origin}/whole/index.html`));
  const [seen, awake] = [opened.map((one) => one.seen), opened.map((one) => one.awake)];
  tell(`${middle(seen).toFixed(0)} ms`, 'until the first page of the whole course is seen');
  tell(`${middle(awake).toFixed(0)} ms`, 'until it is awake');
} finally {
  await browser.close();
  server.close();
}

/** Holds what a package has below a folder: as pages on the web, where there is no LMS to wait for. */
function serve(below: string, folder: string, end: string): void {
  for (const [name, body] of unzip(new Uint8Array(readFileSync(packed(folder, end))))) {
    files.set(`${below}/${name}`, gzipSync(body, { level: 9 }));
  }
}

function packed(folder: string, end: string): string {
  try {
    const name = readdirSync(folder).find((one) => one.endsWith(end));
    if (name) return join(folder, name);
  } catch {
    // It is told below, as where the folder is empty.
  }
  return stop(`There is no package "…${end}" to measure. Run \`npm run package\` first.`);
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;
}

function tell(much: string, what: string, most?: string): void {
  process.stdout.write(`${much.padStart(9)}  ${what}${most ? ` (may be ${most})` : ''}\n`);
}
