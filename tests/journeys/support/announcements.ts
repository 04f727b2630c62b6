import type { Page } from '@playwright/test';
import type { Course } from './learner.ts';

/**
 * Takes down what a screen reader would say by itself, from before the page loads: every move of
 * focus, with the name and the description of what is reached, and every new text of a live region.
 * It listens to events, because at the end a tree looks the same however often it was read out.
 */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: Announcement[] = [];
    Object.assign(window, { announced: said });
    const wordsOf = (element: Element | null) => {
      if (!element) return '';
      const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      while (walk.nextNode()) {
        const { parentElement: around, textContent } = walk.currentNode;
        if (around?.checkVisibility() && !around.closest('[aria-hidden="true"]')) {
          words.push(textContent ?? '');
        }
      }
      return words.join(' ');
    };
    const textOf = (ids: string | null) =>
      (ids ?? '')
        .split(' ')
        .map((id) => wordsOf(document.getElementById(id)))
        .join(' ');
    addEventListener(
      'focusin',
      ({ target }) => {
        if (!(target instanceof Element)) return;
        const label = textOf(target.getAttribute('aria-labelledby'));
        const name = label.trim() || target.ariaLabel || wordsOf(target);
        const description = textOf(target.getAttribute('aria-describedby'));
        said.push({ by: 'focus', text: `${name} ${description}` });
      },
      true,
    );
    const regions = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"]';
    const before = new Map<Element, string>();
    new MutationObserver(() => {
      for (const region of document.querySelectorAll(regions)) {
        const text = wordsOf(region).trim();
        if (text !== (before.get(region) ?? '') && text !== '') said.push({ by: 'region', text });
        before.set(region, text);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** Lets what has been said so far be. */
export async function forget(course: Course): Promise<void> {
  await course.locator('html').evaluate(() => void announced.splice(0));
}

/** What has been said since, words and digits only, so that marks do not matter. */
export async function heard(course: Course): Promise<Announcement[]> {
  const said = await course.locator('html').evaluate(async () => {
    // What is written after painting is said as well.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    return announced.splice(0);
  });
  return said.map(({ by, text }) => ({ by, text: plain(text) }));
}

/** Words and digits, parted by single spaces: marks, Markdown and line ends are gone. */
export function plain(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

declare const announced: Announcement[];

export type Announcement = { by: 'focus' | 'region'; text: string };
