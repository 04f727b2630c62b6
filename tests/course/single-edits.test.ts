import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { readCourse } from '../../src/course/read.ts';
import { isError } from '../../src/model/problem.ts';
import { copyContent } from './content.ts';
import { copyOne, removeCopies } from './copy.ts';

afterAll(removeCopies);

const [, ...blocks] = readFileSync(new URL('single-edits.txt', import.meta.url), 'utf8')
  .trim()
  .split(/\n+(content\/\S+(?: as written)?)\n+/);
const files = blocks.flatMap((file, i) => (i % 2 === 0 ? [[file, blocks[i + 1]!] as const] : []));

describe.for(files)('one slip in %s is one message, where it is, with its cure', ([file, rows]) => {
  test.for(rows.split('\n').map(cells))('%s', ([slip, from, to, code, mark, says]) => {
    const [name, isWhole] = [file.split(' ')[0]!, file.endsWith('written')];
    const copy = isWhole ? copyOne() : copyContent();
    const at = copy.change(name, from, to, mark);
    const found = readCourse(copy.root).problems.filter(isError);
    expect(
      found.map((one) => one.code),
      slip,
    ).toEqual([code]);
    const [{ line, column, message, ...one }] = found as [(typeof found)[0]];
    expect(`${one.file}:${line}:${column}`).toContain(mark ? at : `${name}:`);
    expect(message).toContain(says);
  });
});

function cells(row: string): Edit {
  const parts = row
    .split(/ \|(?= |$)/)
    .map((cell) => cell.replace(/^ /, '').replaceAll('\\n', '\n'));
  if (parts.length !== 6) throw new Error(`six cells are wanted: ${row}`);
  return parts as Edit;
}

type Edit = [slip: string, from: string, to: string, code: string, mark: string, says: string];
