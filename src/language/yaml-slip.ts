import type { Code } from '../model/problem.ts';

/**
 * What a line was meant for where the YAML parser only says that it stumbled: looked for in the
 * lines themselves, because the parser's own word for a lost blank or a wrong column misleads.
 * `at` is where it stumbled, `code` what it calls that. Lines are counted from 1.
 */
export function slipAt(text: string, at: number, code: string): YamlSlip | undefined {
  const lines = text.split('\n');
  const stopped = text.slice(0, at).split('\n').length - 1;
  // It may have stumbled on the empty line above.
  const written = lines.findIndex((one, i) => i >= stopped && isWritten(one));
  const here = written < 0 ? stopped : written;
  const line = lines[here] ?? '';
  // A tab has a message of its own.
  if (/^ *\t/.test(line)) return undefined;
  const below = lines.findIndex((one, i) => i > here && isWritten(one));
  const isNoKey = code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR';
  if (isNoKey) return noBlank(line, here) ?? noColon(line, here);
  const above = lines.findLastIndex((one, i) => i < here && isWritten(one));
  return tooDeep(lines, here, below) ?? outOfLine(lines, here) ?? tooDeep(lines, above, here);
}

function noBlank(line: string, i: number): YamlSlip | undefined {
  const name = /^\s*(?:- )?([a-z0-9][a-z0-9-]*):(?![\s/]|$)/.exec(line)?.[1];
  return name === undefined ? undefined : slip('yaml-no-blank', line, i, { name });
}

/** A cue with a comma, a key with nothing but a blank behind it. */
function noColon(line: string, i: number): YamlSlip | undefined {
  const name = /^\s*(?:(\d+|[a-z][a-z-]*)[,;.]? [^:]*|([a-z][a-z-]*))$/
    .exec(line)
    ?.slice(1)
    .find(Boolean);
  return name === undefined ? undefined : slip('yaml-no-colon', line, i, { name });
}

/** Below a key that has its text already, a key further in. */
function tooDeep(lines: string[], i: number, below: number): YamlSlip | undefined {
  const [line = '', next = ''] = [lines[i], lines[below]];
  const key = /^\s*(?:- )?([a-z0-9-]+): +[^\s>|#](?!.*: )/.exec(line.replace(/ #.*/, ''))?.[1];
  if (!key || !/^\s*[a-z0-9-]+:(?:\s|$)/.test(next) || indent(next) <= indent(line))
    return undefined;
  return slip('yaml-too-deep', next, below, { key });
}

/** Neither where a line above begins, nor an item of the list it stands in. */
function outOfLine(lines: string[], i: number): YamlSlip | undefined {
  const line = lines[i] ?? '';
  const above = lines.slice(0, i).filter(isWritten);
  const neighbour = above.at(-1);
  if (neighbour === undefined || !isWritten(line)) return undefined;
  const inList = /^\s*- /.test(neighbour) && !/^\s*- /.test(line);
  if (inList && indent(line) === indent(neighbour)) {
    return slip('yaml-no-hyphen', line, i, { text: line.trim() });
  }
  if (above.some((one) => indent(one) === indent(line))) return undefined;
  return slip('yaml-indent', line, i, {});
}

function slip(code: Code, line: string, i: number, facts: Record<string, string>): YamlSlip {
  return { code, line: i + 1, column: indent(line) + 1, facts };
}

const indent = (line: string) => line.length - line.trimStart().length;
const isWritten = (line: string) => /^\s*[^\s#]/.test(line);

export type YamlSlip = { code: Code; line: number; column: number; facts: Record<string, string> };
