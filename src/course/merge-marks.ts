import { problem, type Problem } from '../model/problem.ts';
import { alsoAt, tellOnce } from '../language/repeats.ts';

/**
 * Lines that Git leaves where two people have changed the same ones: seven signs at the margin, and a
 * blank or nothing behind them. What stands between them was never meant to stand together. Told once,
 * with the lines of the others.
 */
export function mergeMarks(file: string, text: string): Problem[] {
  const marks = text.split('\n').flatMap((line, i) => {
    const sign = markForm.exec(line)?.[1];
    return sign === undefined ? [] : [{ sign, line: i + 1 }];
  });
  const starts = marks.filter(({ sign }) => sign.startsWith('<'));
  const found = (starts.length > 0 ? starts : marks).map(({ sign, line }) => {
    const end = marks.find((one) => one.sign.startsWith('>') && one.line > line);
    const cure = end
      ? `Of what stands between this line and line ${end.line}, keep one version, and delete the lines with "<<<<<<<", "=======" and ">>>>>>>".`
      : `Keep one, and delete this line, "${sign}".`;
    return problem('merge-marks', { file, line, column: 1 }, { cure });
  });
  return tellOnce(found, ({ code }) => code, alsoAt);
}

/** Seven equals signs alone may underline a heading. */
const markForm = /^(<{7}|>{7})(?: |$)/;
