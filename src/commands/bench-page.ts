import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { unzip } from '../packaging/zip.ts';
import { contentTypeOf } from '../rehearsal/content-types.ts';
import { findBrowser } from './browser.ts';
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
  files.set('alone/plain.html', gzipSync(await wordsAlone(browser)));
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
  for (let i = 0; i < 9; i += 1) script.push(await scriptTime(browser));
  tell(`${middle(script).toFixed(0)} ms`, 'of work by the script, at a quarter of the speed', '90');
  for (const [rate, most] of [
    [1, '50'],
    [4, '100'],
  ] as const) {
    const clicks = await clickTimes(browser, rate);
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

async function slow(browser: Browser, rate = 4): Promise<{ page: Page; line: CDPSession }> {
  const page = await (await browser.newContext()).newPage();
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 100_000,
  });
  await line.send('Emulation.setCPUThrottlingRate', { rate });
  return { page, line };
}

/** Milliseconds from leaving for the page until a choice is there to be taken; whoever reads begins at once. */
async function firstChoice(browser: Browser, url: string): Promise<number> {
  const { page } = await slow(browser);
  await page.addInitScript(() => {
    const look = () => {
      const choices = [...document.querySelectorAll('[data-choice]')];
      // What is to be seen before the script wakes does nothing yet.
      const isAwake = !document.querySelector('course-app:not([data-saving])');
      if (isAwake && choices.some((choice) => choice.checkVisibility())) {
        Object.assign(window, { first: performance.now() });
        return;
      }
      const ways = [...document.querySelectorAll<HTMLElement>('[data-act="begin"]')];
      ways.find((way) => way.checkVisibility())?.click();
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(url);
  const first = await page.waitForFunction(() => Reflect.get(window, 'first') as number, null, {
    timeout: 60_000,
  });
  const time = await first.jsonValue();
  await page.context().close();
  return time;
}

/** Milliseconds until the first words are painted, and until the script answers to what one does. */
async function opening(browser: Browser, url: string): Promise<Opened> {
  const { page } = await slow(browser);
  await page.addInitScript(() => {
    const look = () => {
      const isAwake = document.querySelector('course-app[data-saving]');
      if (isAwake) Object.assign(window, { awake: performance.now() });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(url);
  await page.waitForFunction(() => Reflect.get(window, 'awake'), null, { timeout: 60_000 });
  const times = await page.evaluate(() => ({
    seen: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
    awake: Reflect.get(window, 'awake') as number,
  }));
  await page.context().close();
  return times;
}

type Opened = { seen: number; awake: number };

/** Milliseconds in which the script has worked when the page has come to rest. */
async function scriptTime(browser: Browser): Promise<number> {
  const { page, line } = await slow(browser);
  await line.send('Performance.enable');
  await page.goto(conversation);
  await page.locator('course-app[data-saving]').waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
  const { metrics } = await line.send('Performance.getMetrics');
  await page.context().close();
  return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
}

/** Of each decision of a run, and of going on after it: until the next frame, as the browser itself tells it. */
async function clickTimes(browser: Browser, rate: number): Promise<number[]> {
  const { page } = await slow(browser, rate);
  await page.goto(conversation);
  await page.evaluate(() => {
    const told: number[] = [];
    Object.assign(window, { told });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'click') told.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await page.locator('[data-act="begin"]:visible').first().click();
  // A choice, then going on, until it has ended.
  for (let i = 0; i < 20; i += 1) {
    const next = page.locator(i % 2 === 0 ? '[data-choice]:visible' : '[data-act="go-on"]:visible');
    if ((await next.count()) === 0) break;
    await next.first().click();
    await page.waitForTimeout(200);
  }
  const told = await page.evaluate(() => Reflect.get(window, 'told') as number[]);
  await page.context().close();
  return told;
}

/** The same words in their order, each choice a button; nothing else is in it. */
async function wordsAlone(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  await page.goto(conversation);
  const body = await page.evaluate(() =>
    [...document.querySelectorAll('customer-conversation :is(h1, h2, p, [data-choice])')]
      .map((one) => {
        const tag = one.matches('[data-choice]') ? 'button data-choice' : one.localName;
        return `<${tag}>${one.textContent.trim()}</${tag.split(' ')[0]}>`;
      })
      .join('\n'),
  );
  await page.close();
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title>${body}</html>`;
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;
}

function tell(much: string, what: string, most?: string): void {
  process.stdout.write(`${much.padStart(9)}  ${what}${most ? ` (may be ${most})` : ''}\n`);
}
