import type { Root } from 'mdast';
import { problem, type Problem } from '../model/problem.ts';
import { eachNode, readTree } from '../language/read.ts';
import type { Source } from '../language/source.ts';
import { bodyStart, cureOfTag } from '../language/traps.ts';
import { openingLost } from './outside.ts';
import { formOf, inlineWords, loneWords } from './vocabulary.ts';

/**
 * Reads a lesson into a tree. What MDX cannot read, or would read as program code, is a problem at
 * the sign that is to blame. That sign is then blanked out and the rest read, so that all of them
 * come back together; `tree` is what could be read.
 */
export function readLessonTree(
  source: Source,
  values: readonly string[] = [],
): { tree?: Root; problems: Problem[] } {
  const problems: Problem[] = [];
  const blamed = new Set<string>();
  let { text } = source;
  for (;;) {
    const { tree, problems: found } = readTree(source, text);
    if (tree) return { tree, problems: [...problems, ...codeIn(tree, source, values)] };
    const at = blameOf(text, found[0]!);
    if (at === undefined) return { problems: [...problems, ...found] };
    const [, slash, name = ''] = tagForm.exec(text.slice(at)) ?? [];
    // The end of a word whose beginning has been blanked out is no second mistake.
    const isEcho = slash === '/' && blamed.delete(name);
    if (!isEcho) {
      const spot = source.spot(at);
      problems.push(problem('mdx-trap', spot, { reason: reasonOf(text.slice(at), text) }));
      if (!slash) blamed.add(name);
    }
    text = `${text.slice(0, at)} ${text.slice(at + 1)}`;
  }
}

/** The sign in which a syntax error begins: the reader of MDX stops behind it, often far behind. */
function blameOf(text: string, { message, ...place }: Problem): number | undefined {
  const named = /closing tag for `<[^`]*>` \((\d+):(\d+)/.exec(message) ?? [];
  const [line, column] = [named[1] ?? place.line ?? 1, named[2] ?? place.column ?? 1].map(Number);
  const before = text.split('\n').slice(0, line! - 1);
  const stopped = before.reduce((sum, each) => sum + each.length + 1, column! - 1);
  const at = message.includes('import/exports')
    ? lastOf(esm, text, stopped)
    : message.includes('expression')
      ? text.lastIndexOf('{', stopped)
      : (lastOf(openQuote, text, stopped) ?? strayEnd(text) ?? text.lastIndexOf('<', stopped));
  return at === undefined || at < bodyStart(text) ? undefined : at;
}

/** The first `</Word>` that nothing before it has opened. */
function strayEnd(text: string): number | undefined {
  const open: string[] = [];
  for (const { 1: slash, 2: name = '', 3: closed, index } of text.matchAll(tags)) {
    if (!slash) open.push(...(closed ? [] : [name]));
    else if (open.includes(name)) open.splice(open.lastIndexOf(name), 1);
    else return index;
  }
  return undefined;
}

function lastOf(pattern: RegExp, text: string, end: number): number | undefined {
  return [...text.matchAll(pattern)].findLast(({ index }) => index <= end)?.index;
}

function reasonOf(rest: string, text: string): string {
  const line = rest.split('\n', 1)[0]!;
  const shown = /^\S*/.exec(line)![0];
  if (rest.startsWith('{')) {
    const code = /^\{[^{}\n]*\}/.exec(rest)?.[0];
    return code === undefined
      ? '"{" begins program code here, and no "}" ends it. Use round brackets in prose.'
      : asCode(code);
  }
  if (!rest.startsWith('<')) return esmReason;
  if (rest.startsWith('<!--')) {
    return '"<!--" cannot be read in a lesson. Begin a note to yourself with "%%".';
  }
  if (/^<\w+:/.test(rest)) {
    return `"${shown}" would be read as a tag. Write an address as [its name](https://…).`;
  }
  const [, slash, name = ''] = tagForm.exec(rest) ?? [];
  if (/^[a-z]/.test(name)) {
    const tag = /^<[^<>\s]*>?/.exec(rest)![0];
    return `"${tag}" would be read as a tag. ${cureOfTag(tag)}`;
  }
  if (name === '') {
    return `"${shown}" would be read as a tag. In prose write the word ("less than") instead of the sign.`;
  }
  if (slash) {
    const before = text.slice(0, text.length - rest.length);
    const cure = `</${name}> closes what is not open here. Take it away, or write ${formOf(name)} above.`;
    return openingLost(before, name) ?? cure;
  }
  if (!/^<\w+(?:\s+[\w-]+(?:="[^"]*")?)*\s*\/?>/.test(rest)) {
    return `<${name}> cannot be read. Write it as ${formOf(name)}, with each value in straight quotation marks.`;
  }
  return countOf(`<${name}\\b[^<>]*(?<!/)>`, text) <= countOf(`</${name}>`, text)
    ? `<${name}> and </${name}> do not enclose whole paragraphs. Put each on a line of its own, and close first what was opened last.`
    : `<${name}> is opened and not closed. ${closeOf(name)}`;
}

function closeOf(name: string): string {
  if (loneWords.includes(name)) return `Write ${formOf(name)}.`;
  const place = inlineWords.includes(name)
    ? 'behind the words it explains'
    : 'on a line of its own, where it ends';
  return `Write </${name}> ${place}.`;
}

function countOf(pattern: string, text: string): number {
  return [...text.matchAll(new RegExp(pattern, 'g'))].length;
}

/** Code that is well formed: it would run, or fail, when the page is built. */
function codeIn(tree: Root, source: Source, values: readonly string[]): Problem[] {
  const found: Problem[] = [];
  for (const type of ['mdxTextExpression', 'mdxFlowExpression', 'mdxjsEsm'] as const) {
    eachNode(tree, type, (node) => {
      const { value = '', position } = node as Code;
      if (/^\s*\/\*[^]*\*\/\s*$/.test(value)) return;
      const line = value.trim().split('\n', 1)[0]!;
      const name = line.replace(/^[{$\s]+|[}\s]+$/g, '');
      const code = values.includes(name)
        ? `A value is named by a dollar sign, without brackets. Write $${name}.`
        : asCode(`{${line}}`);
      const reason = type === 'mdxjsEsm' ? esmReason : code;
      found.push(problem('mdx-trap', source.spot(position?.start.offset ?? 0), { reason }));
    });
  }
  return found;
}

const tagForm = /^<(\/?)([A-Za-z]\w*)/;
const tags = /<(\/?)([A-Z]\w*)\b[^<>]*?(\/?)>/g;
/** A tag whose line ends within a value. */
const openQuote = /<[A-Z]\w*[^<>"\n]*(?:"[^"\n]*"[^<>"\n]*)*"[^"\n]*$/gm;
const esm = /^(?:import|export)\b/gm;
const esmReason =
  'A line that begins with "import" or "export" would be read as program code. Begin it with another word.';
const asCode = (code: string) =>
  `"${code}" would be read as program code. Use round brackets in prose.`;

type Code = { value?: string; position?: { start: { offset?: number } } };
