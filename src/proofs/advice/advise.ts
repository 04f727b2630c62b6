import type { CourseFile } from '../../model/course-file.ts';
import type { Graph } from '../../model/graph.ts';
import { inOrder, type Code, type Problem } from '../../model/problem.ts';
import type { Search } from '../search.ts';
import type { At } from '../at.ts';
import { accidentalBest } from './accident.ts';
import { alwaysNext } from './always-next.ts';
import { unanswered } from './answers.ts';
import { giveaways } from './giveaways.ts';
import { hardToRead } from './hard-to-read.ts';
import { idle } from './idle.ts';
import { longLines } from './long-line.ts';
import { neverMarked } from './never-marked.ts';
import { neverSpeaks } from './never-speaks.ts';
import { oneOpen } from './one-open.ts';
import { praiseOrBlame } from './praise.ts';
import { namesOf, textsOf } from './texts.ts';
import { someNext } from './some-next.ts';
import { strongLines } from './strong-line.ts';
import { optionsTogether } from './together.ts';
import { tooFar } from './too-far.ts';
import { unlisted } from './unlisted.ts';
import { unkind } from './unkind-words.ts';

/**
 * What is worth a look in a script without errors, from the top of the file down: warnings only. `at`
 * gives the spot of a scene, a choice, a text's place, and what is in the front matter by the
 * names of `scenario/front-places.ts`. What depends on the language is judged in English only.
 */
export function advise(graph: Graph, at: At, states: Search, reading: Reading): Problem[] {
  const together = optionsTogether(states);
  const texts = textsOf(graph);
  const problems = [
    ...accidentalBest(graph, together, at),
    ...giveaways(graph, together, at),
    ...oneOpen(graph, together, at),
    ...someNext(graph, at),
    ...alwaysNext(graph, states, at),
    ...tooFar(graph, at),
    ...unanswered(graph, at),
    ...idle(graph, at),
    ...strongLines(graph, states, at),
    ...neverMarked(graph, at),
    ...unlisted(graph, at),
    ...neverSpeaks(graph, at),
    ...longLines(texts, reading.words, at),
  ];
  if (isEnglish(graph.lang)) {
    problems.push(
      ...praiseOrBlame(texts, at),
      ...hardToRead(texts, reading.age, at),
      ...unkind(texts, namesOf(graph), at),
    );
  }
  return inOrder(problems);
}

/** Whether a code is looked for in a script of this language. */
export function isJudged(code: string, lang: string): boolean {
  return isEnglish(lang) || !inEnglish.includes(code);
}

const isEnglish = (lang: string) => /^en\b/.test(lang);
const inEnglish: readonly string[] = [
  'unknown-speaker',
  'praise-or-blame',
  'hard-to-read',
  'unkind-words',
] satisfies Code[];

/** The stated reading level (`reading` in course.yaml). */
export type Reading = CourseFile['reading'];
