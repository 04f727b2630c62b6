import type { FrameLocator, Page } from '@playwright/test';
import type { Call } from '../../../src/rehearsal/call.ts';
import type { Cmi } from '../../../src/rehearsal/cmi.ts';
import type { Serving } from '../../../src/rehearsal/server.ts';
import { readPackage, standards, type Standard } from './packages.ts';

/** The rehearsal LMS with one package chosen, as an administrator and a learner have it before them. */
export async function openLms(
  page: Page,
  { url }: Serving,
  standard: Standard,
  { id } = readPackage(standard),
): Promise<Lms> {
  await page.goto(`${url}#${encodeURIComponent(id)}`);
  await page.locator(`[data-package="${id}"][aria-pressed="true"]`).waitFor();
  const press = async (action: string) => {
    await page.locator(`[data-action="${action}"]`).press('Enter');
  };
  const open = async (action: string) => {
    await press(action);
    const course = page.frameLocator('iframe[name="sco"]');
    await course.locator('main').waitFor();
    return course;
  };
  return {
    take: () => open('take'),
    comeBack: () => open('return'),
    review: () => open('review'),
    leave: () => press('leave'),
    calls: () => page.evaluate(() => rehearsal.calls),
    record: async () => flatten((await page.evaluate(() => rehearsal.record())) ?? {}),
  };
}

/** The address of the web package's page, without an LMS around it. */
export function webPage({ url }: Serving, { id } = readPackage('web')): string {
  const place = `/pluginfile.php/${standards.indexOf('web') + 1}/mod_scorm/content/1/`;
  return new URL(`${place}${id}/index.html`, url).href;
}

/** A record as a list of elements, each with its value; what is empty is not there. */
export function flatten(cmi: Cmi, path = 'cmi'): Record<string, string> {
  const pairs = Object.entries(cmi).flatMap(([name, part]) => {
    const at = `${path}.${name}`;
    if (typeof part !== 'string') return Object.entries(flatten(part, at));
    return part === '' ? [] : [[at, part] as const];
  });
  return Object.fromEntries(pairs);
}

declare const rehearsal: { readonly calls: Call[]; record(): Cmi | null };

export type Lms = {
  /** Each opens the course in the LMS's frame. */
  take(): Promise<FrameLocator>;
  comeBack(): Promise<FrameLocator>;
  review(): Promise<FrameLocator>;
  /** Takes the frame away. */
  leave(): Promise<void>;
  /** Every call of the attempt so far. */
  calls(): Promise<Call[]>;
  /** What is committed, by element: `{'cmi.core.lesson_status': 'incomplete', …}`. */
  record(): Promise<Record<string, string>>;
};
