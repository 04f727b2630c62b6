import type { List, RootContent } from 'mdast';
import type { Ending, Scene } from '../model/graph.ts';
import { results, type EndingResult, type Mood } from '../model/names.ts';
import { readBody, type Body } from './body.ts';
import type { ChoiceRead } from './choice.ts';
import { yesIn } from '../language/answers.ts';
import type { Desk, Piece } from '../language/desk.ts';
import { readEffects } from './effect.ts';
import { readGuard } from './guard.ts';
import { homeOf } from './key-homes.ts';
import { choiceKeys, endingKeys, sceneKeys } from './key-names.ts';
import { keyForm, readKeys, readWas, readYes } from '../language/keys.ts';
import type { Section } from './section.ts';
import { itemText } from '../language/nodes.ts';

/** Reads what stands below a scene's heading. */
export function readScene(section: Section, desk: Desk, moods: Map<string, Mood>): SceneRead {
  const late = sceneKeys.filter((key) => !isOneOf(key, choiceKeys));
  const { keys, rest } = takeKeys(section, sceneKeys, late, 'under the heading of a scene', desk);
  const body = readBody(section, rest, desk, moods);
  const time = keys.get('time');
  const enter = keys.get('enter');
  const skip = keys.get('skip');
  if (skip) checkSkip(skip, section, desk);
  const confidence = keys.get('confidence');
  const scene: Scene = {
    id: section.id,
    ...readWas(keys.get('was'), idsIn(desk), desk),
    enter: enter ? readEffects(enter, desk) : [],
    ...(skip && { skip: skip.text }),
    replyFirst: readYes(keys.get('reply-first'), 'reply-first', desk),
    confidence: confidence !== undefined,
    ...(time && readTime(time, body.choices, desk)),
    choices: body.choices.map((read) => read.choice),
  };
  if (confidence && confidence.text !== 'ask') {
    const actual = `"${confidence.text}"`;
    desk.note('wrong-value', confidence.at, { key: 'confidence', actual, expected: '"ask"' });
  }
  if (body.choices.length === 0 && !body.slipped && !section.isTwice) {
    desk.note('no-choice', section.at, { scene: section.id });
  }
  return { scene, ...(enter && { enterAt: enter.at }), ...body };
}

/** Of scenes and endings: they share their names. */
const idsIn = ({ names }: Desk) => [...names.scenes, ...names.endings];

/** It names where one goes on; that there is such a way is no question of yes or no. */
function checkSkip(skip: Piece, { id }: Section, desk: Desk): void {
  if (skip.text === 'leave') return;
  const { scenes, endings } = desk.names;
  if (['ending', ...endings].includes(skip.text)) {
    const expected =
      'the id of a scene, or "leave": an ending says what came of the choices, and nobody made them';
    desk.note('wrong-value', skip.at, { key: 'skip', actual: `"${skip.text}"`, expected });
    return;
  }
  if (skip.text === id) {
    const expected =
      'the id of another scene, or "leave": who skips this one wants to be out of it';
    desk.note('wrong-value', skip.at, { key: 'skip', actual: `"${id}"`, expected });
  } else if (scenes.includes(skip.text) && scenes.indexOf(skip.text) < scenes.indexOf(id)) {
    desk.note('skip-back', skip.at, { scene: id, name: skip.text });
  }
  const isYes = yesIn(skip.text, { loosely: true }) !== undefined;
  if (!isYes || desk.names.targets?.includes(skip.text)) {
    desk.know(skip.text, 'targets', skip.at, { words: ['leave'], of: 'scenes' });
    return;
  }
  const expected =
    'the id of the scene where one goes on, or "leave". Without this line nobody can skip it';
  desk.note('wrong-value', skip.at, { key: 'skip', actual: `"${skip.text}"`, expected });
}

/** Reads what stands below an ending's heading. */
export function readEnding(section: Section, desk: Desk, moods: Map<string, Mood>): EndingRead {
  const where = 'under the heading of an ending';
  const { keys, given, rest } = takeKeys(section, endingKeys, endingKeys, where, desk);
  const body = readBody(section, rest, desk, moods);
  const stray = body.choices[0];
  if (stray) {
    const reason = 'An ending has no choices. Make it a scene, or move the choice to one.';
    desk.note('stray-text', stray.at, { reason });
  }
  const when = keys.get('when');
  const guard = when && readGuard(when, desk);
  const ending: Ending = {
    id: section.id,
    ...readWas(keys.get('was'), idsIn(desk), desk),
    ...(guard && { when: guard }),
    result: readResult(keys.get('result'), given.has('result'), section, desk),
  };
  return { ending, beats: body.beats, texts: body.texts };
}

function readResult(
  piece: Piece | undefined,
  given: boolean,
  section: Section,
  desk: Desk,
): EndingResult {
  const result = results.find((word) => word === piece?.text);
  if (result) return result;
  const expected = `one of ${results.join(', ')}`;
  if (piece) {
    const meant = results.find((word) => resultWords[word].test(piece.text));
    const guess = meant ? ` Write ${meant}.` : '';
    desk.note('wrong-value', piece.at, {
      key: 'result',
      actual: `"${piece.text}"`,
      expected,
      guess,
    });
  } else if (!given) {
    const where = `The ending "${section.id}"`;
    const facts = { where, key: 'result', expected: `"- result: …" (${expected})` };
    desk.note('missing-key', section.at, facts);
  }
  return 'failure';
}

const resultWords: Readonly<Record<EndingResult, RegExp>> = {
  success: /^(?:suc+es*|pass|won|win|good)/i,
  partial: /^part/i,
  failure: /^(?:fail|lost|lose|bad)/i,
};

function readTime(
  piece: Piece,
  choices: ChoiceRead[],
  desk: Desk,
): { time?: { seconds: number; then: string } } {
  const found = /^([1-9]\d*) seconds?, then (\S+)$/.exec(piece.text);
  const then = found?.[2];
  const chosen = choices.find(({ choice }) => choice.id === then)?.choice;
  const open = choices.filter(({ choice }) => !choice.when);
  if (!found || !chosen || (chosen.when && open.length > 0)) {
    const ids = (open.length > 0 ? open : choices).map(({ choice }) => choice.id).join(', ');
    const which = open.length > 0 ? 'that is always open' : 'of this scene';
    const expected = `of the form "20 seconds, then …" with a choice ${which} (${ids})`;
    const at = piece.at + (then === undefined ? 0 : piece.text.length - then.length);
    desk.note('wrong-value', at, { key: 'time', actual: `"${piece.text}"`, expected });
    return {};
  }
  return { time: { seconds: Number(found[1]), then: then! } };
}

/**
 * Keys stand in a list right under the heading; the first item that is no key ends them. A key of
 * `late` that stands further down is reported and read all the same.
 */
function takeKeys<Key extends string>(
  section: Section,
  known: readonly Key[],
  late: readonly string[],
  where: string,
  desk: Desk,
): { keys: Map<Key, Piece>; given: Set<Key>; rest: RootContent[] } {
  const [first] = section.nodes;
  const lead = first?.type === 'list' ? first.children : [];
  const end = lead.findIndex((item) => {
    const { text } = itemText(item, desk);
    return !keyForm.test(text) && keyIn(text, known) === undefined;
  });
  const items = lead.slice(0, end < 0 ? undefined : end);
  const strays: { name: string; at: number }[] = [];
  const rest = section.nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'list') return [node];
    const left = node.children.filter((item) => {
      if (items.includes(item)) return false;
      const { text, at } = itemText(item, desk);
      const name = keyIn(text, late);
      if (name === undefined) return true;
      strays.push({ name, at });
      items.push(item);
      return false;
    });
    return left.length > 0 ? [{ ...node, children: left } satisfies List] : [];
  });
  const [stray] = strays;
  // Below a heading that cannot be read, what is left of it may stand between.
  if (stray && !section.lost) {
    const names = strays.map(({ name }) => `"${name}"`);
    const belong = `${names.join(', ').replace(/, ([^,]*)$/, ' and $1')} belong${names.length > 1 ? '' : 's'}`;
    const reason = `${belong} right under the heading, before anything else.`;
    desk.note('stray-text', stray.at, { reason });
  }
  const given = new Set<Key>();
  const home = (name: string) => homeOf(name, section.kind, section.id);
  return { keys: readKeys(items, known, where, desk, given, home), given, rest };
}

/** The key that a line begins with, in capitals or not; a line of text may begin with any other word. */
function keyIn(text: string, known: readonly string[]): string | undefined {
  const name = /^([A-Za-z-]+):(?:\s|$)/.exec(text)?.[1]?.toLowerCase();
  return known.find((key) => key === name);
}

function isOneOf(word: string, words: readonly string[]): boolean {
  return words.includes(word);
}

export type SceneRead = Body & { scene: Scene; enterAt?: number };
export type EndingRead = Omit<Body, 'choices' | 'slipped'> & { ending: Ending };
