import { problems, type Code } from '../model/problem.ts';
import { sayForm } from '../studio/problems/form.ts';
import { listSubjects } from '../studio/problems/subjects.ts';
import { severities } from '../studio/verdict.ts';

/** What one message means and how it is mended, below what it says, to be read in a terminal. */
export function explain(code: Code): string {
  const { severity, means } = problems[code];
  const message = sayForm(code);
  const head = `${code}. ${severities[severity]}.`;
  const parts = [head, ...(message ? [wrap(message, '  ')] : []), wrap(means)];
  return `${parts.join('\n\n')}\n`;
}

/** Every code there is, by what it is about. */
export function listCodes(): string {
  return listSubjects()
    .map(({ title, codes }) => `${title}:\n${wrap(codes.join(', '), '  ')}\n`)
    .join('\n');
}

/** Breaks a text into lines that any terminal holds; code between backquotes stays in one piece. */
export function wrap(text: string, margin = ''): string {
  const lines = [margin];
  for (const word of text.match(/(?:`[^`]*`|\S)+/g) ?? []) {
    const line = lines.at(-1)!;
    const longer = line === margin ? line + word : `${line} ${word}`;
    if (line === margin || longer.length <= 80) lines[lines.length - 1] = longer;
    else lines.push(margin + word);
  }
  return lines.join('\n');
}
