import type { Browser, CDPSession, Page } from '@playwright/test';

/** A new page on a slow line (1.6 Mbit/s, 150 ms), at this part of the machine's speed. */
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
export async function firstChoice(browser: Browser, url: string): Promise<number> {
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
export async function opening(browser: Browser, url: string): Promise<Opened> {
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

export type Opened = { seen: number; awake: number };

/** Milliseconds in which the script has worked when the page has come to rest. */
export async function scriptTime(browser: Browser, url: string): Promise<number> {
  const { page, line } = await slow(browser);
  await line.send('Performance.enable');
  await page.goto(url);
  await page.locator('course-app[data-saving]').waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
  const { metrics } = await line.send('Performance.getMetrics');
  await page.context().close();
  return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
}

/** Of each decision of a run, and of going on after it: until the next frame, as the browser itself tells it. */
export async function clickTimes(browser: Browser, url: string, rate: number): Promise<number[]> {
  const { page } = await slow(browser, rate);
  await page.goto(url);
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
export async function wordsAlone(browser: Browser, url: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(url);
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
