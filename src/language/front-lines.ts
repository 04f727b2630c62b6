import { problem, type Problem } from '../model/problem.ts';
import type { Source } from './source.ts';

/** Which of the two lines of hyphens is not there, or is not what it should be. */
export function missingHyphens({ file, text }: Source): Problem {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const at = (line: number) => ({ file, line, column: 1 });
  if (lines[0] === '---') {
    const below = lines.findIndex(begins);
    const top = lines.slice(0, below < 0 ? undefined : below);
    const nearly = top.findIndex((line, i) => i > 0 && /^\s*(?:[-–—−]+|[*_=.]{3,})$/.test(line));
    const glued = top.findIndex((line, i) => i > 0 && /^---+[^-]|\s---$/.test(line));
    if (nearly < 0 && glued >= 0) {
      const cure =
        'The three hyphens stand alone on a line: what is beside them goes above or below.';
      return problem('front-matter-open', at(glued + 1), { cure });
    }
    const cure =
      nearly < 0
        ? 'Put a line of three hyphens and nothing else below its last key, above this line: "---".'
        : 'Make this line three hyphens and nothing else: "---".';
    return problem('front-matter-open', at(Math.max(nearly < 0 ? below : nearly, 0) + 1), { cure });
  }
  const body = lines.findIndex(begins);
  const above = lines.slice(0, body < 0 ? undefined : body);
  const meant = above.some((line) => /^\s*(?:[-–—−]+|[a-z-]+:.*)$/.test(line));
  return problem(meant ? 'front-matter-start' : 'no-front-matter', at(1));
}

/** What stands below the front matter begins with a heading or with a tag. */
function begins(line: string): boolean {
  return /^(?:## |<[A-Z])/.test(line);
}
