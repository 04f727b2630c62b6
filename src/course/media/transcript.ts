import { visit } from 'unist-util-visit';
import type { Problem } from '../../model/problem.ts';
import { anyName, openDesk } from '../../language/desk.ts';
import type { Use } from '../../language/names.ts';
import { lookThrough } from '../../language/look.ts';
import { offsetOf } from '../../language/nodes.ts';
import { readMarkdown } from '../../language/read.ts';
import { openSource } from '../../language/source.ts';
import { readText } from '../files.ts';

/** Reads a transcript or a long description: plain Markdown, shown in a page that has headings of its own. */
export function readTranscript(path: string, root: string): Transcript {
  const { file, text, problems } = readText(path, root);
  const desk = openDesk(openSource(file, text), anyName);
  const tree = readMarkdown(text);
  visit(tree, (node) => {
    if (node.type === 'heading') desk.note('bad-heading', offsetOf(node), { reason: heading });
    if (node.type === 'html') desk.note('stray-text', offsetOf(node), { reason: tag });
  });
  lookThrough(tree, desk, 'transcript');
  return { text, uses: desk.uses, problems: [...problems, ...desk.problems] };
}

const heading =
  'a transcript or a description stands inside a lesson or a conversation, which has headings of its own. Write **so** instead.';
const tag = 'What stands in angle brackets would be left out. Take the brackets away.';

export type Transcript = { text: string; uses: Use[]; problems: Problem[] };
