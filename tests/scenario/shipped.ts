import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Script } from '../../src/scenario/compile.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../content/${name}`, import.meta.url), 'utf8');
const site = parse(read('site.yaml')) as Record<string, { default: string | number }>;

/** The shipped script with the shipped competences and values. */
export const noRoom: Script = {
  file: 'content/scenarios/en/no-room.mdx',
  id: 'no-room',
  lang: 'en',
  text: read('scenarios/en/no-room.mdx'),
  competences: Object.keys(parse(read('competences.yaml')) as object),
  values: Object.fromEntries(Object.entries(site).map(([name, value]) => [name, value.default])),
};
