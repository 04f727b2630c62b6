import type { Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Desk } from '../language/desk.ts';
import { offsetOf, textOf } from '../language/nodes.ts';
import { spotOf, type Word } from '../language/words.ts';

/**
 * The two sides of a `<Compare>`: each begins with a line in bold that names it. What stands before
 * the first such line is `lead`.
 */
export function sidesOf({ children }: Word): { lead: RootContent[]; sides: Side[] } {
  const lead: RootContent[] = [];
  const sides: Side[] = [];
  for (const node of children) {
    if (isName(node)) sides.push({ node, name: toString(node), children: [] });
    else (sides.at(-1)?.children ?? lead).push(node);
  }
  return { lead, sides };
}

/** A comparison has two sides with something in each, and nothing above them. */
export function checkCompare(word: Word, desk: Desk): void {
  const { lead, sides } = sidesOf(word);
  const empty = sides.find(({ children }) => children.length === 0);
  const note = (at: number, reason: string) => desk.note('bad-compare', at, { reason });
  const nearly = sides.length < 2 ? nearName(word, desk) : undefined;
  if (nearly) {
    note(
      nearly.at,
      `This line looks like the name of a side. Write "**${nearly.words}**" on a line of its own, with no blank inside the stars.`,
    );
  } else if (sides.length !== 2) {
    const count = ['is none', 'is only one'][sides.length] ?? `are ${sides.length}`;
    note(
      spotOf(word),
      `A comparison has two sides, each below a line in bold that names it, and here ${count}. Write "**As it was said**", what was said, "**As it could be said**", and what could be, with an empty line between them.`,
    );
  } else if (empty) {
    note(offsetOf(empty.node), `Nothing stands below "${empty.name}". Write this side of it.`);
  } else if (lead[0]) {
    note(
      offsetOf(lead[0]),
      'This stands above the two sides, and belongs to neither. Move it above <Compare>, or below the line in bold that it belongs to.',
    );
  }
}

/** A line that was to be bold, or stands as a heading, by its stars and hash signs. */
function nearName({ children }: Word, desk: Desk): { at: number; words: string } | undefined {
  return (
    children
      .filter((node) => !isName(node))
      .map((node) => ({ node, form: nearForm.exec(textOf(node, desk).text) }))
      .map(({ node, form }) => form && { at: offsetOf(node), words: form[1]! })
      .find((each) => each !== null) ?? undefined
  );
}

const nearForm = /^(?:#{1,6} +|(?=\*))\**[ \t]*((?:[^*\n]*[^*\s]))[ \t]*\**$/;

/** A paragraph in which everything is bold. */
function isName(node: RootContent): node is Paragraph {
  return (
    node.type === 'paragraph' && node.children.length === 1 && node.children[0]!.type === 'strong'
  );
}

export type Side = { node: Paragraph; name: string; children: RootContent[] };
