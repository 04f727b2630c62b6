import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layoutMap } from '../../../src/studio/map/layout.ts';
import { quoted, titleIn } from '../../../src/studio/title.ts';
import { shipped, shippedInput } from './maps.ts';
import { openMaps, type Maps } from './render.ts';

const drawing = layoutMap(shipped, shippedInput);
let maps: Maps;
let map: Document;
let table: Document;

beforeAll(async () => {
  maps = await openMaps();
  map = open(await maps.map(drawing));
  table = open(await maps.table(drawing));
}, 60_000);
afterAll(() => maps.close());

describe('the map on a page', () => {
  test('every place is a link to its heading in the script, with its words as text', () => {
    const links = all(map, 'a[data-place]').map((link) => [
      link.getAttribute('href'),
      all(link, 'tspan').map((line) => line.textContent),
    ]);
    expect(links).toHaveLength(21);
    expect(links).toContainEqual([
      '#scene-arrival',
      ['The name on', 'the screen', '(23:40)', 'tired, 3 choices'],
    ]);
    expect(links).toContainEqual(['#ending-gone', ['Gone', 'failure']]);
  });

  test('a link is named by what it shows, and tells the whole title', () => {
    const title = map.querySelector('[data-place="booked-here"] title')!.textContent!;
    expect(title).toBe(
      '“I booked here”, cold, 4 choices. The customer is cold (on guard). 1 mistake; line 148.',
    );
    for (const link of all(map, 'a[data-place]')) {
      const words = (look: string) =>
        all(link, `.${look}`)
          .map((line) => line.textContent!)
          .join(' ');
      expect(link.querySelector('title')!.textContent).toContain(
        `${words('name')}, ${words('sub')}`,
      );
    }
  });

  test('problems are marked where they are, in words and by class', () => {
    const marked = all(map, 'a.bad, a.doubtful').map((link) => [
      link.getAttribute('data-place'),
      link.getAttribute('class')!.split(' ').at(-1),
      all(link, '.note')
        .map((line) => line.textContent)
        .join(' '),
    ]);
    expect(marked).toEqual([
      ['booked-here', 'bad', '1 mistake, line 148'],
      ['crew', 'doubtful', '2 things worth a look, from line 300'],
    ]);
  });

  test('every lead is drawn once, and told when pointed at', () => {
    const drawn = all(map, '.way').map(
      (way) => way.getAttribute('data-from') + ' ' + way.getAttribute('data-to'),
    );
    expect(drawn.toSorted()).toEqual(
      shippedInput.leads.map(({ from, to }) => `${from} ${to}`).toSorted(),
    );
    const told = map.querySelector('[data-from="booked-here"][data-to="reason"] title');
    expect(told!.textContent).toMatch(
      /^“I booked here” leads (back )?to “The reason”: \[ask-why\], taken by 25%/,
    );
  });

  test('both runs can be told from other lines and from each other without colour', () => {
    const kinds = (selector: string) =>
      all(map, selector).map((way) => all(way, '.line').map((line) => line.getAttribute('class')));
    expect(kinds('[data-from="last-seconds"][data-to="after"]')).toEqual([['line best']]);
    expect(kinds('[data-from="two-rooms"][data-to="parkside"]')).toEqual([
      ['line rail', 'line between'],
    ]);
    expect(kinds('[data-from="arrival"][data-to="paid-in-march"]')).toEqual([
      ['line rail', 'line between', 'line best'],
    ]);
  });

  test('its title and its description say what it shows', () => {
    const svg = map.querySelector('svg.map[role="group"]')!;
    const words = (attribute: string) =>
      map.getElementById(svg.getAttribute(attribute)!)!.textContent;
    expect(words('aria-labelledby')).toBe(
      'Map of No room at twenty to midnight: 17 scenes in layers, 4 endings',
    );
    const description = words('aria-describedby')!;
    expect(description).toContain(`Shortest best run: ${inWords(shippedInput.best!)}.`);
    expect(description).toContain(`Likeliest run: ${inWords(shippedInput.likeliest!)}.`);
    expect(description).toContain('“I booked here” (1 mistake, line 148)');
  });

  test('the legend names every mark on the map', () => {
    const marksOf = (parent: string) =>
      new Set(all(map, `${parent} .mark`).map((mark) => mark.getAttribute('d')));
    expect(marksOf('.legend')).toEqual(marksOf('svg[role="group"]'));
    expect(all(map, '.legend li').every((item) => item.textContent!.trim() !== '')).toBe(true);
  });

  test('two maps on one page share no id', async () => {
    const both = open((await maps.map(drawing, 'one')) + (await maps.map(drawing, 'two')));
    const ids = all(both, '[id]').map((element) => element.id);
    expect(ids.length).toBeGreaterThan(8);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...both.toString().matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id!);
    expect(ids).toEqual(expect.arrayContaining(used));
  });

  test('nothing is styled or scripted in place', async () => {
    for (const html of [await maps.map(drawing), await maps.table(drawing)]) {
      expect(html).not.toMatch(/\sstyle=|\son\w+=|<script|<style/);
    }
  });

  test('the same input gives the same SVG', async () => {
    const again = layoutMap(shipped, structuredClone(shippedInput));
    expect(await maps.map(again)).toBe(await maps.map(drawing));
  });

  test('a title of many words is cut in its box, and told whole when pointed at', async () => {
    const long = 'Who is being asked to leave, and why it is not him who has to go tonight';
    const titles = { ...shipped.titles, arrival: long };
    const page = open(await maps.map(layoutMap({ ...shipped, titles }, shippedInput)));
    const box = page.querySelector('[data-place="arrival"]')!;
    expect(all(box, '.name').map((line) => line.textContent)).toHaveLength(4);
    expect(all(box, '.name').at(-1)!.textContent).toMatch(/ …$/);
    expect(box.querySelector('title')!.textContent).toContain(long);
  });

  test('words with signs of the language of pages stay words', async () => {
    const titles = { ...shipped.titles, arrival: 'A & B, 3 > 2' };
    const html = await maps.map(layoutMap({ ...shipped, titles }, shippedInput));
    expect(open(html).querySelector('[data-place="arrival"] title')!.textContent).toContain(
      'A & B, 3 > 2, tired',
    );
  });
});

describe('the table beside the map', () => {
  test('says the same: every choice with every place it leads to', () => {
    const told = all(table, 'tbody tr').flatMap((row) => {
      const from = row.querySelector('th a')!.textContent;
      return all(row.children[2]!, 'li').flatMap((line) =>
        all(line, 'a').map(
          (to) => `${from} ${line.querySelector('code')!.textContent} ${to.textContent}`,
        ),
      );
    });
    const drawn = all(map, '.way').flatMap((way) => {
      const [from, to] = ['data-from', 'data-to'].map((end) => titleOf(way.getAttribute(end)!));
      const choices = way.querySelector('title')!.textContent!.match(/: (.*?), taken/)![1]!;
      return choices.split(', ').map((choice) => `${from} ${choice} ${to}`);
    });
    expect(told.toSorted()).toEqual(drawn.toSorted());
  });

  test('says the same: places, ways in, runs and problems', () => {
    for (const row of all(table, 'tbody tr')) {
      // The id stands there as it is written.
      const id = row.querySelector('th code')!.textContent!;
      expect(row.querySelector('th a')!.textContent).toBe(titleOf(id));
      const box = map.querySelector(`[data-place="${id}"]`)!;
      expect(row.querySelector('th a')!.getAttribute('href')).toBe(box.getAttribute('href'));
      const ways = all(map, `.way[data-to="${id}"]`).map((way) =>
        titleOf(way.getAttribute('data-from')!),
      );
      const told = all(row.children[3]!, 'a').map((link) => link.textContent!);
      expect(told.toSorted()).toEqual(ways.toSorted());
      const runs = row.children[4]!.textContent!.split(', ');
      expect(runs.includes('best')).toBe(box.classList.contains('best'));
      expect(runs.includes('likeliest')).toBe(box.classList.contains('likeliest'));
      const isMarked = box.classList.contains('bad') || box.classList.contains('doubtful');
      expect(row.children[5]!.textContent!.trim() !== '').toBe(isMarked);
    }
    expect(all(table, 'tbody tr')).toHaveLength(all(map, 'a[data-place]').length);
  });

  test('its links lead to the same places as the map’s', () => {
    const known = new Set(all(map, 'a').map((link) => link.getAttribute('href')));
    for (const link of all(table, 'a')) expect(known).toContain(link.getAttribute('href'));
  });

  test('a choice that is never taken and a scene that nothing leads to are named as that', async () => {
    const leads = shippedInput.leads.filter(({ from, to }) => from !== 'crew' && to !== 'crew');
    const broken = open(await maps.table(layoutMap(shipped, { ...shippedInput, leads })));
    const row = all(broken, 'tbody tr').find((one) => one.querySelector('[href="#scene-crew"]'))!;
    expect(row.children[2]!.textContent).toContain('[move-him] is never taken');
    expect(row.children[3]!.textContent!.trim()).toBe('none');
  });
});

/** Of a scene or an ending of the shipped conversation. */
function titleOf(id: string): string {
  return titleIn(shipped, id);
}

function inWords(run: readonly string[]): string {
  return run.map((id) => quoted(titleOf(id))).join(', ');
}

function open(html: string): Document {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
}

function all(parent: ParentNode, selector: string): Element[] {
  return [...parent.querySelectorAll(selector)];
}
