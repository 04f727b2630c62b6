import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { proven, read } from './course.ts';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const words = z.string().trim().min(1);
const row = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  holds: words,
  from: z.array(words).min(1),
  where: z.array(words),
});
const { features } = z
  .strictObject({ features: z.array(row) })
  .parse(parse(readFileSync(file('tests/content/features.yaml'), 'utf8')));
// What the page of sources is made of.
const { sources, ideas } = read.sources!;
const rows = [...ideas, ...features];

/** Every place of the course that a row may name. */
const places = new Set([
  ...read.lessons.flatMap(({ id, headings }) => [`/lessons/${id}`, ...headings]),
  ...proven.flatMap(({ id, graph }) =>
    ['', ...graph.logic.scenes.map((scene) => `/${scene.id}`)].map((to) => `/scenarios/${id}${to}`),
  ),
  ...read.sheets.map(({ id }) => `sheet ${id}`),
  ...Object.keys(read.glossary ?? {}).map((id) => `term ${id}`),
  ...read.briefs.map(({ lesson }) => `brief ${lesson}`),
]);
const isTest = /^test (?<path>tests\/[\w/-]+\.(?:spec|test)\.ts)$/;

describe('what the five sources hold', () => {
  test('is all there: 72 ideas and 15 features, from five sources', () => {
    expect(Object.keys(sources)).toHaveLength(5);
    expect(ideas).toHaveLength(72);
    expect(features).toHaveLength(15);
  });

  test('has each row under an id of its own, said once', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const said = rows.map(({ holds }) => holds);
    expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([]);
  });

  test('has a place for each row', () => {
    expect(rows.filter(({ where }) => where.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('comes from a source that is cited, and each source that is cited gives something', () => {
    const named = new Set(rows.flatMap(({ from }) => from));
    expect([...named].toSorted()).toEqual(Object.keys(sources).toSorted());
  });

  test.each(rows.map(({ id, where }) => [id, where] as const))(
    'lives where it is said to: %s',
    (_, where) => {
      const gone = where.filter((place) => {
        const path = isTest.exec(place)?.groups?.['path'];
        return path === undefined ? !places.has(place) : !existsSync(file(path));
      });
      expect(gone, 'not in the course').toEqual([]);
      expect(new Set(where).size, 'named twice').toBe(where.length);
    },
  );
});
