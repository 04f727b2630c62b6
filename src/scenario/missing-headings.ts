import type { List, ListItem, RootContent } from 'mdast';
import type { Desk } from '../language/desk.ts';
import { itemText, offsetOf, optionForm } from '../language/nodes.ts';
import { endingKeys, sceneKeys } from './key-names.ts';
import type { Section } from './section.ts';

/**
 * What stands under one heading, or above the first, in as many sections as it most likely was: where
 * choices have ended and another scene or ending begins, a heading has been lost.
 */
export function splitSection(section: Section, desk: Desk): Section[] {
  const entries = section.nodes.flatMap((node) => entriesOf(node, desk));
  const found = section.kind === 'ending' ? secondResult(entries) : secondScene(entries);
  if (!found) return [section];
  const rest = missing(nodesOf(entries.slice(found.from)), found);
  return [
    { ...section, nodes: nodesOf(entries.slice(0, found.from)) },
    ...splitSection(rest, desk),
  ];
}

/** A scene that begins the file and has no heading; nothing where no choices say that it is one. */
export function firstSection(nodes: readonly RootContent[], desk: Desk): Section[] {
  const entries = nodes.flatMap((node) => entriesOf(node, desk));
  if (!entries.some(isChoice)) return [];
  return splitSection(missing([...nodes], { kind: 'scene', why: 'choices stand below it' }), desk);
}

function missing(nodes: RootContent[], { kind, why, or = '' }: Omit<Break, 'from'>): Section {
  return { kind, id: '', title: '', at: offsetOf(nodes[0]!), nodes, missing: { why, or } };
}

/** Below choices keys of a heading, a result, or prose and then choices again. */
function secondScene(entries: readonly Entry[]): Break | undefined {
  for (let from = entries.findIndex(isChoice); from >= 0;) {
    from = indexOf(entries, from, (one) => !isChoice(one));
    if (from < 0) return undefined;
    const next = indexOf(entries, from, isChoice);
    const run = entries.slice(from, next < 0 ? undefined : next);
    const end = next < 0 ? -1 : indexOf(entries, next, (one) => !isChoice(one));
    const [above, below] = [
      entries.slice(0, from).filter(isChoice).length,
      next < 0 ? 0 : (end < 0 ? entries.length : end) - next,
    ];
    const key = run.find(({ key }) => key !== undefined && ofScene.includes(key))?.key;
    if (run.some(isResult)) return { from, kind: 'ending', why: '`result` stands below it' };
    if (key && below > 0)
      return { from, kind: 'scene', why: `\`${key}\` and choices stand below it` };
    if (run.some(isText) && above > 1 && below > 1) return { from, kind: 'scene', ...between };
    from = next;
  }
  return undefined;
}

/** Keys with a result below an ending that has one. */
function secondResult(entries: readonly Entry[]): Break | undefined {
  const own = entries.findIndex(isText);
  const second = own < 0 ? -1 : indexOf(entries, own, isResult);
  if (second < 0 || !entries.slice(0, own).some(isResult)) return undefined;
  const before = entries.findLastIndex((one, i) => i < second && one.key === undefined);
  return { from: before + 1, kind: 'ending', why: 'the ending above has its `result` already' };
}

const between = {
  why: 'choices stand above it, and others below',
  or: ' If this belongs to the scene above, move it above its choices.',
};

function entriesOf(node: RootContent, desk: Desk): Entry[] {
  if (node.type !== 'list') return [{ node }];
  return node.children.map((item) => {
    const { text } = itemText(item, desk);
    const name = /^([a-z-]+):(?:\s|$)/.exec(text)?.[1];
    const key = keys.find((one) => one === name);
    return { node, item, isChoice: optionForm.test(text), ...(key && { key }) };
  });
}

/** The same, with items that stand in one list together again. */
function nodesOf(entries: readonly Entry[]): RootContent[] {
  return [...new Set(entries.map(({ node }) => node))].map((node) => {
    if (node.type !== 'list') return node;
    const children = entries.flatMap((one) => (one.node === node && one.item ? one.item : []));
    const { start, end } = { start: children[0]!.position, end: children.at(-1)!.position };
    const position = start && end && { start: start.start, end: end.end };
    return { ...node, children, ...(position && { position }) } satisfies List;
  });
}

function indexOf(entries: readonly Entry[], from: number, is: (one: Entry) => boolean): number {
  return entries.findIndex((one, i) => i >= from && is(one));
}

const isChoice = (one: Entry) => one.isChoice === true;
const isResult = ({ key }: Entry) => key === 'result';
const isText = ({ item }: Entry) => item === undefined;

const keys: readonly string[] = [...sceneKeys, ...endingKeys];
/** What can stand under no choice. */
const ofScene: readonly string[] = sceneKeys.filter((key) => key !== 'was');

/** One item of a list, or anything else. */
type Entry = { node: RootContent; item?: ListItem; isChoice?: boolean; key?: string };
/** Where another section begins, what it is, what says so, and what else may have been meant. */
type Break = { from: number; kind: Section['kind']; why: string; or?: string };
