import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Problem } from '../model/problem.ts';

/**
 * All mistakes of the content in one error. `loc` and `frame` are what the dev server's overlay
 * reads: it shows the place of the first and the list of all.
 */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];
  readonly loc: { file: string; line: number; column: number };
  readonly id: string;
  readonly frame: string;

  constructor(problems: readonly Problem[], root: string) {
    super(problems.map(say).join('\n'));
    this.problems = problems;
    const { file, line = 1, column = 1 } = problems[0]!;
    this.id = join(root, file);
    // The overlay colours a file by its ending, and breaks on one that it does not know.
    this.loc = { file: this.id.replace(/\.play$/, '.play.txt'), line, column };
    this.frame = frameOf(this.id, line, column);
    // A stack would show our own files; the author's are what matters here.
    this.stack = this.message;
  }
}

/** `content/scenarios/en/no-room.mdx:34:11: There is no scene called …` */
export function say({ file, line, column, message }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  return `${place}: ${message}`;
}

/** The line and the one on either side, with a mark under the column. */
function frameOf(path: string, line: number, column: number): string {
  try {
    const lines = readFileSync(path, 'utf8').split('\n');
    const from = Math.max(0, line - 2);
    return lines
      .slice(from, line + 1)
      .flatMap((text, i) => {
        const number = String(from + i + 1).padStart(4);
        const row = `${number} | ${text}`;
        return from + i + 1 === line ? [row, `     | ${' '.repeat(column - 1)}^`] : [row];
      })
      .join('\n');
  } catch {
    return '';
  }
}
