import type { Graph, Route } from '../model/graph.ts';
import { clash } from '../model/code.ts';
import type { Mood } from '../model/names.ts';
import { inOrder, isError, sameCode, type Problem, type Spot } from '../model/problem.ts';
import { checkArrows } from './arrows.ts';
import { assemble, type Parts } from './assemble.ts';
import { checkLocked, type ChoiceRead } from './choice.ts';
import { checkChoiceNames } from './choice-names.ts';
import { anyName, openDesk, type Desk } from '../language/desk.ts';
import type { Use } from '../language/names.ts';
import { namesOf, placeOfNames } from './declared.ts';
import { readFrontMatter, type FrontRead } from './front-matter.ts';
import { checkFrontMatter } from './front-names.ts';
import { frontPlaces } from './front-places.ts';
import { useFrontLinks } from './front-uses.ts';
import { tellLost } from './lost-headings.ts';
import { mendLines } from './mend.ts';
import { readTree } from '../language/read.ts';
import { readEnding, readScene } from './scene.ts';
import type { Script } from './script.ts';
import type { Section } from './section.ts';
import { missingParts, readSections } from './sections.ts';
import { tellOnce } from '../language/repeats.ts';
import { settle, withoutNoIds } from '../language/settle.ts';
import { speakersHeard } from './speakers.ts';
import { openSource, type Source } from '../language/source.ts';
import { undeclaredKinds } from './undeclared-kinds.ts';
import { checkVariantTexts } from './variant-texts.ts';
import { disarm } from '../language/traps.ts';
import { checkValues } from '../language/values.ts';

/**
 * Compiles one script to its graph. Three stages, as a reader would: take the file apart, read each
 * part, resolve names. All mistakes of the file come back together, each at its own place; the graph
 * is there only when none is an error. Pure: the same text gives the same graph.
 *
 * What can only be seen by playing (dead ends, choices never offered) is `verify.ts`'s business.
 */
export function compile(script: Script): Compiled {
  const { text, problems: traps } = disarm(openSource(script.file, plainText(script.text)));
  const disarmed = openSource(script.file, text);
  const front = readFrontMatter(disarmed, script.values);
  // Without it nothing says what the rest is.
  if (front.missing) return { problems: front.problems, spots: new Map(), uses: [] };
  const { source, problems: slips } = mendLines(disarmed, front.names.cast);
  const { tree, problems: syntax } = readTree(source, source.text);
  const undeclared = checkValues(source, script.values);
  const before = [...traps, ...slips, ...withoutEchoes(front.problems, undeclared), ...undeclared];
  // A trap that was blanked out can leave something unreadable behind.
  if (!tree) {
    const all = traps.length > 0 ? before : [...before, ...syntax];
    return { problems: tellOnce(inOrder(all)), spots: new Map(), uses: [] };
  }

  const headings = openDesk(source, anyName);
  const sections = readSections(tree, headings);
  const names = namesOf(front, sections, script.competences, script.competenceTitles);
  const desk = openDesk(source, names, script.values);
  const parts = readParts(sections, desk);
  const rules = checkFrontMatter(front, desk);
  useFrontLinks(front, desk);
  tellLost(sections, desk, headings);
  const apart = [...before, ...headings.problems, ...missingParts(sections, source)];
  const declaredAt = placeOfNames(front, sections);
  const noted = () => settle(desk, declaredAt, undeclaredKinds(desk, front));
  const found = () => {
    const own = speakersHeard(noted(), script.lang);
    return tellOnce(inOrder([...withoutNoIds(apart, own), ...own]));
  };
  const read = { spots: spotsOf(sections, parts, front, source), uses: desk.uses };
  if (found().some(isError) || !front.value) return { problems: found(), ...read };
  const graph = assemble(script, front.value, parts, rules);
  checkVariants(graph, parts, front, desk);
  checkLocked(
    parts.choices.map(([, read]) => read),
    desk,
  );
  const problems = found();
  return problems.some(isError) ? { problems, ...read } : { graph, problems, ...read };
}

/** Editors on Windows end lines with two characters and may begin a file with a mark of their own. */
function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** A name that is not declared is no number either; once is enough. */
function withoutEchoes(problems: Problem[], undeclared: Problem[]): Problem[] {
  const isEcho = ({ code, line, column = 0 }: Problem) =>
    code === 'wrong-value' &&
    undeclared.some((one) => one.line === line && Math.abs(one.column! - column) <= 1);
  return problems.filter((one) => !isEcho(one));
}

function readParts(sections: Section[], desk: Desk): Parts {
  const moodOf = new Map<string, Mood>();
  const parts: Parts = {
    scenes: [],
    endings: [],
    beats: {},
    titles: {},
    texts: [],
    choices: [],
    enters: [],
  };
  const scenes = sections.filter((section) => section.kind === 'scene');
  for (const section of sections) {
    parts.titles[section.id] = section.title;
    if (section.kind === 'ending') {
      const { ending, beats, texts } = readEnding(section, desk, moodOf);
      parts.endings.push(ending);
      parts.beats[section.id] = beats;
      parts.texts.push(...texts);
      continue;
    }
    const { scene, enterAt, beats, texts, choices } = readScene(section, desk, moodOf);
    const after = scenes[scenes.indexOf(section) + 1];
    for (const read of choices) read.choice.next = nextOf(read, after);
    checkChoiceNames(section, choices, desk);
    parts.scenes.push(scene);
    if (enterAt !== undefined) parts.enters.push([section.id, enterAt]);
    parts.beats[section.id] = beats;
    parts.texts.push(...texts);
    parts.choices.push(...choices.map((read): [string, ChoiceRead] => [section.id, read]));
  }
  for (const [place, piece] of parts.texts) {
    const own = parts.choices.find(([scene, { choice }]) =>
      place.startsWith(`${scene}/${choice.id}/`),
    );
    checkArrows(piece, own?.[1], desk);
  }
  return parts;
}

/** Left out, `next` is the following scene; after the last scene, the endings. */
function nextOf({ choice, keysAt }: ChoiceRead, after: Section | undefined): Route[] {
  if (keysAt.some(([key]) => key === 'next')) return choice.next;
  return [{ to: after ? { scene: after.id } : { ending: true } }];
}

/** A variant replaces texts by place; every place is known only when everything has been read. */
function checkVariants(graph: Graph, parts: Parts, front: FrontRead, desk: Desk): void {
  // A record names the variant that a run was of by its code.
  const pair = clash(graph.variants.map(({ id }) => id));
  if (pair) {
    const [name, other] = pair;
    desk.note('same-code', front.at(['variants', other], true), { name, other, same: sameCode });
  }
  const prose = [graph.you, ...graph.debrief.group, ...parts.texts.map(([place]) => place)];
  checkVariantTexts(graph, new Set(prose), front, desk);
}

/**
 * Where everything is written that a finding can be about: scenes and endings (`id`), choices
 * (`scene/choice`), where one says when it is open, what follows and what it shows
 * (`scene/choice/when`, `/next` and `/evidence`, only where it does), what happens on arrival (`@enter/scene`), texts by their place, and what the front matter declares (`front-places.ts`).
 */
function spotsOf(
  sections: Section[],
  { texts, choices, enters }: Parts,
  front: FrontRead,
  source: Source,
): Map<string, Spot> {
  const places: [string, number][] = [
    ...frontPlaces(front),
    ...texts.map(([place, { at }]): [string, number] => [place, at]),
    ...sections.map(({ id, at }): [string, number] => [id, at]),
    ...enters.map(([id, at]): [string, number] => [`@enter/${id}`, at]),
    ...choices.flatMap(([scene, { choice, at, keysAt }]) => [
      [`${scene}/${choice.id}`, at] as [string, number],
      ...keysAt.map(([key, at]): [string, number] => [`${scene}/${choice.id}/${key}`, at]),
    ]),
  ];
  return new Map(places.map(([place, at]) => [place, source.spot(at)]));
}

export type Compiled = {
  graph?: Graph;
  problems: Problem[];
  spots: Map<string, Spot>;
  /** The files and addresses that it names, to be found by whoever has read the rest. */
  uses: Use[];
};
