import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { anyName, openDesk } from '../language/desk.ts';
import { otherHyphen } from '../language/hyphens.ts';
import { lookThrough } from '../language/look.ts';
import { takeNotes } from '../language/lost-notes.ts';
import { readMarkdown } from '../language/read.ts';
import { alsoAt, tellOnce } from '../language/repeats.ts';
import { openSource } from '../language/source.ts';
import { inOrder, problem, type Problem } from '../model/problem.ts';
import { begun } from '../language/yaml/lines.ts';

/**
 * What is wrong in a brief: lines that were meant for a heading, an item or a box to tick and are none,
 * words that would not be shown, notes that would; and what it must have. `text` is all of it, with
 * blanks for notes. The same slip in several lines is told once.
 */
export function checkBrief(file: string, text: string): Problem[] {
  const source = openSource(file, text);
  const notes = takeNotes(source, text, 0);
  const desk = openDesk({ ...source, text: notes.text }, anyName);
  const tree = readMarkdown(notes.text);
  lookThrough(tree, desk, 'brief');
  const slips = [...linesOf(notes.text), ...nodesOf(tree, notes.text)].map(
    ({ line, kind, cure }) => ({
      kind,
      found: problem('bad-brief', { file, line, column: 1 }, { reason: cure }),
    }),
  );
  const kinds = new Map(slips.map(({ kind, found }) => [found, kind]));
  const told = tellOnce(inOrder([...kinds.keys()]), (one) => kinds.get(one), alsoAt);
  const lacks =
    slips.length > 0
      ? []
      : lacking(notes.text).map((reason) =>
          problem('bad-brief', { file, line: 1, column: 1 }, { reason }),
        );
  return inOrder([...notes.problems, ...desk.problems, ...told, ...lacks]);
}

function linesOf(text: string): Slip[] {
  const lines = text.split('\n');
  if (/^-{3,}\s*$/.test(lines[0] ?? '')) {
    const cure = 'A brief has no lines between two rows of hyphens at its top. Take them away.';
    return [{ line: 1, kind: 'front', cure }];
  }
  return lines.flatMap((own, i) => {
    const isAlone = !lines[i - 1]?.trim() && !lines[i + 1]?.trim();
    const found = forms.map((form) => form(own, isAlone)).find((one) => one !== undefined);
    return found ? [{ line: i + 1, ...found }] : [];
  });
}

/** What a line was meant for; the first that applies. */
const forms: readonly ((line: string, isAlone: boolean) => Omit<Slip, 'line'> | undefined)[] = [
  function box(line) {
    const [, words] = boxForm.exec(line) ?? [];
    if (words === undefined || /^ *- \[ \] \S/.test(line)) return undefined;
    return { kind: 'box', cure: `A box to tick is written "- [ ] ${begun(words, most)}".` };
  },
  function heading(line, isAlone) {
    const [, words] = /^ {0,3}(?:#(?!#)|###+|##(?! ))\s*(\S.*)$/.exec(line) ?? [];
    const [, bold] = (isAlone && /^(?:\*\*|__)([^*_]+)(?:\*\*|__):?$/.exec(line)) || [];
    const [plain] = (isAlone && titleForm.exec(line)) || [];
    const meant = words ?? bold ?? plain;
    if (meant === undefined) return undefined;
    return {
      kind: 'heading',
      cure: `Each part of a brief has a heading with two signs and a blank. Write "## ${begun(meant, most)}".`,
    };
  },
  function item(line) {
    const [, words] = itemForm.exec(line) ?? [];
    if (words === undefined) return undefined;
    return {
      kind: 'item',
      cure: `A line of a list begins with a hyphen and a blank. Write "- ${begun(words, most)}".`,
    };
  },
];

/** What Markdown makes of it otherwise than it was meant. */
function nodesOf(tree: Root, text: string): Slip[] {
  const slips: Slip[] = [];
  const add = (node: { position?: Root['position'] }, kind: string, cure: string) => {
    const line = node.position?.start.line ?? 1;
    // Words between two tags have both in one line.
    if (!slips.some((one) => one.line === line && one.kind === kind))
      slips.push({ line, kind, cure });
  };
  visit(tree, (node) => {
    if (node.type === 'html') {
      const shown = begun(node.value, most);
      add(
        node,
        'tag',
        `"${shown}" would not be shown: in a brief words stand alone. Take it away; two stars on each side make words bold.`,
      );
    } else if (node.type === 'link' && node.url.startsWith('#')) {
      add(
        node,
        'link',
        `"${node.url}" leads nowhere from a brief, which stands on a page of its own. Say in words where it is.`,
      );
    } else if (node.type === 'code') {
      const first = text.split('\n')[(node.position?.start.line ?? 1) - 1] ?? '';
      add(
        node,
        'code',
        `This line begins with ${first.startsWith('\t') ? 'a tab' : 'four blanks or more'}, and would be shown as a piece of code. Begin it at the margin.`,
      );
    }
  });
  return slips;
}

function lacking(text: string): string[] {
  if (!/^## +\S/m.test(text)) {
    return [
      'This brief has no parts. Write a heading above each, such as “## Ten minutes with the team”.',
    ];
  }
  if (/^ *- \[ \] \S/m.test(text)) return [];
  return [
    'This brief says nothing that could be looked for at work. Write each deed on a line of its own, as “- [ ] Lets the person finish”.',
  ];
}

const itemForm = new RegExp(`^ *(?:${otherHyphen}\\s*|-(?=[^\\s-]))(\\S.*)$`);
const boxForm = /^ *(?:[-*+–—•]?\s*(?:\[\s*[xX✓✔]?\s*\](?![([])|\(\s*\)(?=\s)|[☐□]))\s*(\S.*)$/;
/** A few words by themselves, and no stop behind them. */
const titleForm = /^\p{Lu}[^.!?…|:/]*(?::[^.!?…|/]*)?[\p{L}\d]$(?<=^(?:\S+ ?){2,12})/u;
const most = 40;

type Slip = { line: number; kind: string; cure: string };
