import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { problem, type Problem } from '../model/problem.ts';
import type { Source } from './source.ts';

/**
 * Reads MDX into a tree whose positions count from the top of the file, front matter included.
 * The only door to unified for what an author writes. A syntax error gives a problem and no tree.
 */
export function readTree(source: Source, text: string): { tree?: Root; problems: Problem[] } {
  try {
    return { tree: parser.parse(text), problems: [] };
  } catch (error) {
    return { problems: [syntaxProblem(source, error)] };
  }
}

/** Reads plain Markdown, in which no sign is code: whatever is written is read. */
export function readMarkdown(text: string): Root {
  return plain.parse(text);
}

/** Calls `see` for every node of one type, in reading order. */
export function eachNode<Type extends string>(
  tree: Root,
  type: Type,
  see: (node: { type: Type } & Record<string, unknown>) => void,
): void {
  // The tree holds MDX nodes that mdast's own union does not list.
  visit(tree as never, type, (node: never) => see(node));
}

function syntaxProblem(source: Source, error: unknown): Problem {
  const said = error instanceof Error ? error.message.split('\n')[0]! : String(error);
  const open = /closing tag for `<(\w+)>` \((\d+):(\d+)/.exec(said);
  if (open) {
    const reason = `<${open[1]}> is opened and not closed. End it with "/>".`;
    const place = { line: Number(open[2]), column: Number(open[3]) };
    return problem('mdx-trap', { file: source.file, ...place }, { reason });
  }
  const place = hasPlace(error) ? { line: error.line, column: error.column } : {};
  const reason = `This cannot be read as MDX: ${said.replace(/\.?$/, '.')}`;
  return problem('mdx-trap', { file: source.file, ...place }, { reason });
}

function hasPlace(error: unknown): error is { line: number; column: number } {
  return (
    typeof error === 'object' &&
    error !== null &&
    'line' in error &&
    typeof error.line === 'number' &&
    'column' in error &&
    typeof error.column === 'number'
  );
}

const plain = unified().use(remarkParse).freeze();
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);
