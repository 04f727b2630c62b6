import { problem, type Problem } from '../model/problem.ts';

/**
 * A file that holds itself twice, as when all of it was pasted where it was still there: its first
 * lines stand in it once more. Every name in it is there twice then, and one message says why.
 */
export function twiceItself(file: string, text: string): Problem[] {
  const head = text.split('\n', headLines).join('\n');
  if (head.length < leastSigns) return [];
  const again = text.indexOf(`\n${head}\n`, 1);
  if (again < 0) return [];
  const line = text.slice(0, again + 1).split('\n').length;
  return [problem('file-twice', { file, line, column: 1 }, { line })];
}

const headLines = 3;
/** Fewer may stand twice by chance, such as a line between two rows of hyphens. */
const leastSigns = 20;
