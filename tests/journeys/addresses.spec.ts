import { expect, test } from '@playwright/test';
import type { Element, Root } from 'hast';
import { readFileSync } from 'node:fs';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { site, wholeSite } from './support/packages.ts';

/* All views share one document, so every address in it has to be somebody's alone. */

const elements = elementsOf(wholeSite);
const ids = valuesOf('id');
/** Of a lesson whose words are known. */
const ofLesson = elementsOf(site);

test('no two elements have one id', () => {
  expect(ids.length).toBeGreaterThan(50);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('every link inside the document leads to something that is there', () => {
  const inside = valuesOf('href').filter((href) => href.startsWith('#'));
  expect(inside.length).toBeGreaterThan(5);
  expect(inside.filter((href) => !ids.includes(decodeURI(href.slice(1))))).toEqual([]);
});

for (const name of ['htmlFor', 'ariaLabelledBy', 'ariaDescribedBy']) {
  test(`what ${name} names is there`, () => {
    const named = valuesOf(name).flatMap((value) => value.split(' '));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
}

test('each heading of the lesson has an address that begins with the lesson’s own', () => {
  const prose = ofLesson.find((each) => hasClass(each, 'prose'))!;
  const headings = listElements(prose).filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  const addressed = headings.flatMap(({ properties }) => properties['id'] ?? []);
  expect(addressed.length).toBeGreaterThan(8);
  for (const id of addressed) expect(id).toMatch(/^\/lessons\/when-it-goes-wrong\/[a-z0-9-]+$/);
});

test('each question of the lesson is a group with a name, and options of one name', () => {
  const questions = ofLesson.filter(
    ({ properties }) => 'dataQuestion' in properties && properties['dataKind'] !== 'sort',
  );
  expect(questions).toHaveLength(6);
  for (const question of questions) {
    const inputs = listElements(question).filter(({ tagName }) => tagName === 'input');
    const names = new Set(inputs.map(({ properties }) => properties['name']));
    expect([...names]).toEqual([
      `when-it-goes-wrong/${String(question.properties['dataQuestion'])}`,
    ]);
    expect(inputs.length).toBeGreaterThan(1);
    const options = listElements(question).filter(({ properties }) => 'dataOption' in properties);
    const right = String(question.properties['dataRight']).split(',');
    expect(options.map(({ properties }) => properties['dataOption'])).toEqual(
      inputs.map(({ properties }) => properties['value']),
    );
    const several = question.properties['dataKind'] === 'several';
    for (const { properties } of inputs) {
      expect(properties['type']).toBe(several ? 'checkbox' : 'radio');
    }
    expect(right.length).toBe(several ? Math.max(2, right.length) : 1);
  }
});

function elementsOf(site: string): Element[] {
  return listElements(
    unified()
      .use(rehypeParse)
      .parse(readFileSync(`${site}/index.html`, 'utf8')),
  );
}

function valuesOf(name: string): string[] {
  return elements.flatMap(({ properties }) => {
    const value = properties[name];
    return value === undefined || value === null ? [] : [[value].flat().join(' ')];
  });
}

function hasClass({ properties }: Element, name: string): boolean {
  return [properties['className']].flat().includes(name);
}

function listElements(tree: Root | Element): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => void found.push(node));
  return found;
}
