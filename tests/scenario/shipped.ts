import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Script } from '../../src/scenario/script.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../content/${name}`, import.meta.url), 'utf8');
const site = parse(read('site.yaml')) as Record<string, { default: string | number }>;

/** Every shipped script, with the shipped competences and values. */
export const shipped: Script[] = readdirSync(new URL('../../content/scenarios/en', import.meta.url))
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => ({
    file: `content/scenarios/en/${name}`,
    id: name.slice(0, -4),
    lang: 'en',
    text: read(`scenarios/en/${name}`),
    competences: Object.keys(parse(read('competences.yaml')) as object),
    values: Object.fromEntries(Object.entries(site).map(([name, value]) => [name, value.default])),
  }));

export const noRoom = shipped.find(({ id }) => id === 'no-room')!;
