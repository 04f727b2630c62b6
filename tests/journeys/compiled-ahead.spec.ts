import { webPage } from './support/lms.ts';
import { expect, test } from './support/test.ts';

test('the script is compiled while it comes, and not function by function while the page waits', async ({
  browser,
  page,
  lms,
}) => {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'],
  });
  await page.goto(webPage(lms));
  await expect(page.locator('[data-saving]')).toBeAttached();
  const trace = JSON.parse(String(await browser.stopTracing())) as { traceEvents: Span[] };
  const running = trace.traceEvents.find(
    ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith('player.js'),
  )!;
  const meanwhile = trace.traceEvents.filter(
    ({ tid, ts }) => tid === running.tid && ts >= running.ts && ts < running.ts + running.dur,
  );
  // Above a hundred where nothing tells the browser.
  const compiled = meanwhile.filter(({ name }) => name === 'V8.CompileCode');
  expect(compiled.length).toBeGreaterThan(0);
  expect(compiled.length).toBeLessThan(20);
});

/** Something the browser did, in one thread; when and how long in microseconds. */
type Span = {
  name: string;
  tid: number;
  ts: number;
  dur: number;
  args: { data?: { url?: string } };
};
