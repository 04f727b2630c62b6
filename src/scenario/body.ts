import type { List, ListItem, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Beat, Shown } from '../model/graph.ts';
import type { Mood } from '../model/names.ts';
import { readChoice, type ChoiceRead } from './choice.ts';
import type { Desk, Piece } from '../language/desk.ts';
import { choiceKeys } from './key-names.ts';
import { keyForm } from '../language/keys.ts';
import { lookAtWords, lookThrough } from '../language/look.ts';
import { readMedium, type Medium } from '../language/media.ts';
import type { Section } from './section.ts';
import { noteLostSpeech, readSpeech } from './speech.ts';
import { itemText, listsIn, offsetOf, optionForm, textOf } from '../language/nodes.ts';

/** Reads what is said and told in a scene or an ending, and its choices. */
export function readBody(
  section: Section,
  nodes: readonly RootContent[],
  desk: Desk,
  moods: Map<string, Mood>,
): Body {
  const body: Body = { beats: [], texts: [], choices: [], slipped: false };
  let strayed = false;
  const stray = (at: number, reason: string) => {
    if (!strayed) desk.note('stray-text', at, { reason });
    strayed = true;
  };
  const add = (text: Piece, beat: (place: string) => Beat) => {
    // An ending has no choices, and that is said.
    if (body.choices.length > 0 && section.kind === 'scene') {
      stray(
        text.at,
        'This stands after the choices, where nobody would see it. Move it above them.',
      );
    }
    const place = `${section.id}/${body.beats.length + 1}`;
    body.texts.push([place, text]);
    body.beats.push(beat(place));
  };
  const tell = (text: Piece) => add(text, (told) => ({ told }));

  for (const node of nodes) {
    const medium = readMedium(node, desk);
    if (medium) {
      lookAtWords(medium, desk);
      show(medium);
      continue;
    }
    if (node.type === 'list') readList(node, nodes[nodes.indexOf(node) - 1]);
    else if (node.type === 'paragraph') {
      // Below choices a line with keys right below it is told as one of them.
      if (body.choices.length > 0 && hasKeysBelow(node, nodes[nodes.indexOf(node) + 1])) continue;
      for (const { who, mood, text, at } of readSpeech(textOf(node, desk), desk, moods)) {
        if (who === undefined) tell({ text, at });
        else add({ text, at }, (place) => ({ who, mood: mood ?? 'neutral', text: place }));
      }
    } else {
      noteLostSpeech(textOf(node, desk), desk);
      tell(textOf(node, desk));
    }
    lookThrough(node, desk, 'conversation');
  }
  return body;

  /** What is told is what a picture says to whoever does not see it, or what a recording is called. */
  function show({ kind, at, texts, ...files }: Medium): void {
    const { alt, title, ...below } = texts;
    add({ text: alt ?? title ?? '', at }, (told) => {
      const medium: Shown = { kind, ...files };
      for (const key of ['caption', 'credit'] as const) {
        const text = below[key];
        if (text === undefined) continue;
        medium[key] = `${told}/${key}`;
        body.texts.push([medium[key], { text, at }]);
      }
      return { told, medium };
    });
  }

  /** Items one by one: those that open no choice are told, neighbours together. */
  function readList(list: List, above?: RootContent): void {
    let told: ListItem[] = [];
    const tellItems = () => {
      const [first, last] = [told[0], told.at(-1)];
      if (first && last) {
        const end = offsetOf(last) + textOf(last, desk).text.length;
        tell({ text: desk.source.text.slice(offsetOf(first), end), at: offsetOf(first) });
      }
      told = [];
    };
    for (const item of withoutKeysOf(above, list)) {
      if (optionForm.test(itemText(item, desk).text)) {
        tellItems();
        takeChoice(item);
      } else if (!isSlip(item)) {
        noteLostSpeech(textOf(item, desk), desk);
        told.push(item);
      }
    }
    tellItems();
  }

  function takeChoice(item: ListItem): void {
    const read = readChoice(item, desk);
    if (!read) return;
    const before = body.choices.find(({ choice }) => choice.id === read.choice.id);
    if (before) {
      desk.noteTwice(
        read.choice.id,
        { kind: 'choice', at: read.at },
        { kind: 'the choice', at: before.at },
      );
    }
    visit(item.children[0]!, 'link', (link) => {
      desk.note('stray-text', offsetOf(link), { reason: linkInChoice });
    });
    body.choices.push(read);
    for (const [key, text] of read.texts) {
      body.texts.push([`${section.id}/${read.choice.id}/${key}`, text]);
    }
  }

  /** A line that was meant for a choice, or for a key of one; it is reported, never shown. */
  function isSlip(item: ListItem): boolean {
    const { text, at } = itemText(item, desk);
    if (isKey(text)) {
      const cure =
        body.choices.length > 0
          ? 'Indent it by two blanks, below its choice.'
          : 'Move it below the choice that it is meant for, two blanks further in.';
      stray(at, `This key stands under no choice. ${cure}`);
      return true;
    }
    const below = listsIn(item).flatMap((list) => list.children);
    if (!below.some((one) => isKey(itemText(one, desk).text))) return false;
    noteNoId(text, at);
    return true;
  }

  function hasKeysBelow(line: RootContent, list: RootContent | undefined): boolean {
    if (line.type !== 'paragraph' || list?.type !== 'list') return false;
    const isBelow = line.position?.end.line === (list.position?.start.line ?? 0) - 1;
    return isBelow && isKey(itemText(list.children[0]!, desk).text);
  }

  /** A line with keys right below it is a choice, whatever it begins with; both have been read then. */
  function withoutKeysOf(line: RootContent | undefined, list: List): ListItem[] {
    const { children } = list;
    const other = children.findIndex((item) => !isKey(itemText(item, desk).text));
    if (!line || !hasKeysBelow(line, list)) return children;
    const { text, at } = textOf(line, desk);
    const from = text.lastIndexOf('\n') + 1;
    noteNoId(text.slice(from), at + from);
    return other < 0 ? [] : children.slice(other);
  }

  function noteNoId(text: string, at: number): void {
    const words = text.trim().split(/\s+/).slice(0, 4).join(' ');
    const own = /^[[({<] ?([a-z][a-z0-9-]+)(?: ?[\])}>]| ["“„])/.exec(text.trim())?.[1] ?? 'id';
    // The blank line that people press in the middle of a long text.
    const isCut = body.choices.length > 0 && own === 'id' && !/^["“„]/.test(text.trim());
    const or = isCut
      ? ' If it goes on with the key above, take the blank line between them away.'
      : '';
    const reason = `"${words}" has keys below it, but no id in square brackets. Write "- [${own}] …".${or}`;
    desk.note('bad-choice', at, { reason });
    body.slipped = true;
  }
}

export const linkInChoice =
  'A choice is pressed as a whole, so no link can stand in it. Put the link into what is told above.';

function isKey(text: string): boolean {
  const name = keyForm.exec(text)?.[1];
  return choiceKeys.some((key) => key === name);
}

export type Body = {
  beats: Beat[];
  texts: [string, Piece][];
  choices: ChoiceRead[];
  /** A choice was meant and could not be read. */
  slipped: boolean;
};
