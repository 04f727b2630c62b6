import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutSentences } from '../../src/packaging/bare-xstate.ts';

const dist = new URL('../../node_modules/xstate/dist/', import.meta.url);
const modules = readdirSync(dist)
  .filter((name) => name.endsWith('.esm.js') && !name.includes('development'))
  .map((name) => readFileSync(new URL(name, dist), 'utf8'));

const errors = (code: string) => code.match(/new Error\(/g)?.length ?? 0;

test('XState throws where it threw, without a sentence', () => {
  const all = modules.join('\n');
  const bare = modules.map(withoutSentences).join('\n');
  expect(errors(all)).toBeGreaterThan(10);
  expect(errors(bare)).toBe(errors(all));
  const uncommented = bare.replace(/^\s*\/\/.*$/gm, '');
  expect(uncommented.match(/new Error\((?!\s*\)).{20}/g) ?? []).toEqual([]);
  expect(bare.length).toBeLessThan(all.length);
});

test('what is no error stays as it was, word for word', () => {
  const code = 'const a = Error;\nthrow new TypeError(`b ${a("c")}`, new Map([["Error", 1]]));\n';
  expect(withoutSentences(code)).toBe(code);
  expect(withoutSentences('throw new Error(`a ${b(`c`)}`, { cause });')).toBe('throw new Error();');
});
