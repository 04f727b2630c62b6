import { problem, type Problem } from '../model/problem.ts';

/**
 * What an author has looked at and left as it is. A note on a line of its own, `%% fine: long-line`
 * (in YAML `# fine: long-line`), speaks of the next line that is no note: a warning with that code
 * there is not given. An error cannot be left. A note that nothing answers to is a warning itself.
 */
export function withoutLeft(file: string, text: string, problems: readonly Problem[]): Problem[] {
  const notes = notesIn(text);
  const answers = (one: Problem) =>
    notes.filter(({ code, line }) => code === one.code && line === one.line);
  const left = problems.filter((one) => one.severity === 'warning' && answers(one).length > 0);
  const idle = notes.filter((note) => !left.some((one) => answers(one).includes(note)));
  return [
    ...problems.filter((one) => !left.includes(one)),
    ...(problems.some(({ severity }) => severity === 'error') ? [] : idle).map(
      ({ code, at, column }) =>
        problem('needless-fine', { file, line: at, column }, { name: code }),
    ),
  ];
}

/** `at` is the line of the note, `line` the one it speaks of; both from 1. */
function notesIn(text: string): Note[] {
  const lines = text.split('\n');
  return lines.flatMap((row, i) => {
    const found = form.exec(row);
    if (!found) return [];
    const next = lines.findIndex((other, j) => j > i && !/^\s*(?:%%|#(?!#)|$)/.test(other));
    return { code: found[1]!, at: i + 1, column: row.search(/\S/) + 1, line: next + 1 };
  });
}

const form = /^\s*(?:%%|#)\s*fine:\s*([a-z][a-z0-9-]*)\b/;

type Note = { code: string; at: number; column: number; line: number };
