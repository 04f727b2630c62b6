import type { Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { problem, type Problem, type Spot } from '../model/problem.ts';
import { property, wordsIn, type Word } from '../language/words.ts';
import { countWords, minutesFor } from '../proofs/reading.ts';
import { conversationsIn } from './named.ts';

/**
 * What a lesson says it takes, against what it is made of: the minutes that its activities name, those of
 * conversations outside them, and the words that are left to read. Only what is far from it is told,
 * for nobody knows how long somebody thinks.
 */
export function weighMinutes(
  tree: Root,
  said: number,
  spot: Spot,
  minutesOf: (conversation: string) => number | undefined = () => undefined,
): Problem[] {
  const activities = wordsIn(tree).filter((word) => timeOf(word) !== undefined);
  const held = activities.flatMap(conversationsIn);
  const apart = conversationsIn(tree).filter((id) => !held.includes(id));
  const named =
    sum(activities.map((one) => timeOf(one)!)) + sum(apart.map((id) => minutesOf(id) ?? 0));
  const words = countWords(outsideOf(tree, activities));
  const whole = minutesFor(words, 0) + named;
  if (said <= whole * most + slack && whole <= said * most) return [];
  const minutes = Math.max(1, Math.ceil(whole));
  const facts = { said, minutes, words: words.toLocaleString('en'), named };
  return [problem('lesson-minutes', spot, facts)];
}

/** As an activity says; one with something else there has been told so. */
function timeOf(word: Word): number | undefined {
  if (word.name !== 'Activity') return undefined;
  return Number(property(word, 'minutes')) || undefined;
}

function outsideOf(tree: Root, activities: readonly Word[]): string {
  const texts: string[] = [];
  visit(tree, (node: Root | RootContent) => {
    // MDX elements are not in mdast's own union of nodes.
    if (activities.includes(node as unknown as Word)) return SKIP;
    if (node.type === 'text') texts.push(node.value);
    return undefined;
  });
  return texts.join('\n');
}

const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);

/** So many times too long or too short is far; a short lesson may be thought over longer than it is read. */
const most = 2;
const slack = 10;
