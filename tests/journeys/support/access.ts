import type { Page } from '@playwright/test';

/**
 * What a page lacks for people who do not see it or do not use a mouse: a sentence for each fault.
 * Headings in order, one main part, names for parts and tables, regions that scroll and can be
 * reached, every id once, and nothing that a strict policy would stop.
 */
export function faultsIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const name = (element: Element) =>
      (element.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent?.trim() ?? '')
        .join(' ')
        .trim() ||
      (element.ariaLabel ?? '');

    const levels = all('h1, h2, h3, h4, h5, h6')
      .filter(shown)
      .map(({ tagName, textContent }) => ({ level: Number(tagName[1]), textContent }));
    if (levels.filter(({ level }) => level === 1).length !== 1) faults.push('not one h1');
    for (const [i, { level, textContent }] of levels.entries()) {
      const before = levels[i - 1]?.level ?? 0;
      if (level > before + 1) faults.push(`"${textContent}" leaves out a level`);
    }
    if (all('main').length !== 1) faults.push('not one main part');
    for (const part of all('nav, aside, [role="region"]')) {
      if (shown(part) && name(part) === '') faults.push(`a ${part.tagName} without a name`);
    }
    const ids = all('[id]').map(({ id }) => id);
    const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
    if (twice.length > 0) faults.push(`ids that stand twice: ${twice.join(', ')}`);
    for (const attribute of ['aria-labelledby', 'aria-describedby', 'for']) {
      for (const element of all(`[${attribute}]`)) {
        for (const id of element.getAttribute(attribute)!.split(' ')) {
          if (!ids.includes(id)) faults.push(`${attribute} names "${id}", which is not there`);
        }
      }
    }
    for (const table of all('table')) {
      if (!table.querySelector('thead th[scope="col"]')) faults.push('a table without heads');
      const rows = [...table.querySelectorAll('tbody tr')];
      if (rows.some((row) => !row.querySelector('th:is([scope="row"], [scope="rowgroup"])'))) {
        faults.push('a row of a table without a head');
      }
    }
    for (const link of all('a[href], button, summary')) {
      if (shown(link) && link.innerText?.trim() === '' && link.textContent?.trim() === '') {
        faults.push(`${link.outerHTML.slice(0, 80)} says nothing`);
      }
      const target = link.getAttribute('href') ?? '';
      const isHere = target.startsWith('#') && target.length > 1 && !/[/=]/.test(target);
      if (isHere && !ids.includes(target.slice(1))) faults.push(`${target} leads nowhere`);
    }
    const wide = all('*').filter(
      (element) =>
        /auto|scroll/.test(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth,
    );
    for (const element of wide) {
      if (element.tabIndex < 0) faults.push(`${element.className} scrolls and cannot be reached`);
      if (name(element) === '') faults.push(`${element.className} scrolls and has no name`);
    }
    for (const element of all('*')) {
      const stray = [...element.attributes].find((one) => /^style$|^on/.test(one.name));
      if (stray) faults.push(`${element.tagName} has ${stray.name}="…"`);
    }
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
    return faults;
  });
}
