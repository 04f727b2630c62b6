import type { Element, Root, RootContent } from 'hast';
import { countWords, minutesFor } from '../proofs/reading.ts';

/**
 * Of each element of a lesson's page, how many of its `minutes` are left where it begins. An exercise
 * takes the minutes it says (`data-minutes`), spread over its words; all else takes as long as it is
 * read, and a question as long as it is weighed. A conversation that is reached from here has minutes
 * of its own (`data-apart`), which are none of the lesson's. What all of that comes to is made to be
 * the whole: nobody is told two sums.
 */
export function minutesLeft(tree: Root, minutes: number): Map<Element, number> {
  const left = new Map<Element, number>();
  const weighed = weigh(tree, left);
  const share = weighed > 0 ? minutes / weighed : 0;
  for (const [element, before] of left) left.set(element, (weighed - before) * share);
  return left;
}

/** Puts down what has been done before each element, and gives what is done in all. */
function weigh(node: Root | RootContent, before: Map<Element, number>, from = 0, rate = 1): number {
  if (node.type === 'text') return from + minutesFor(countWords(node.value), 0) * rate;
  if (!('children' in node)) return from;
  let own = rate;
  let done = from;
  if (node.type === 'element') {
    const { dataMinutes, dataApart, dataQuestion } = node.properties;
    before.set(node, from);
    if (dataApart !== undefined) own = 0;
    if (dataQuestion !== undefined) done += minutesFor(0, 1) * rate;
    if (dataMinutes !== undefined) own = rateOf(node, Number(dataMinutes) - apartIn(node));
  }
  for (const child of node.children) done = weigh(child, before, done, own);
  return done;
}

/** By how much longer an exercise takes than its words do; it is never quicker than reading them. */
function rateOf(exercise: Element, minutes: number): number {
  return Math.max(1, minutes / (weigh({ ...exercise, properties: {} }, new Map()) || 1));
}

/** The minutes of the conversations within. */
function apartIn(node: Element): number {
  return node.children.reduce((sum, child) => {
    if (child.type !== 'element') return sum;
    return sum + Number(child.properties['dataApart'] ?? 0) + apartIn(child);
  }, 0);
}
