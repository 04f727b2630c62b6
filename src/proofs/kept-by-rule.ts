import type { Ending, Graph, Rule } from '../model/graph.ts';
import type { At } from './at.ts';
import { ruleInWords } from './rules.ts';
import { placesReached, type Search } from './search.ts';
import { isSound } from './sound.ts';
import { beginningOf, searchWith, withRule } from './try.ts';
import { titleOf } from './words.ts';

/**
 * The rule that leads everybody away who would come to an ending, and what helps: both have been tried.
 * Nothing where none does.
 */
export function keptByRule(
  { logic, titles }: Graph,
  { play }: Search,
  { id }: Ending,
  at: At,
): string | undefined {
  const isReached = (tried: Search) => placesReached(tried).has(id);
  const scenes = logic.scenes.map((scene) => scene.id);
  const searchBy = (rule: Rule, change: Partial<Rule>) =>
    searchWith(withRule(logic, rule, change), beginningOf(play));
  // A rule that leaves every scene alone is none.
  const rule = logic.rules.find((one) => isReached(searchBy(one, { except: scenes })));
  if (!rule) return undefined;
  const free = scenes.filter((scene) => !rule.except.includes(scene));
  const ways = [...free.map((scene) => [scene]), free].map((more) => [...rule.except, ...more]);
  const tried = ways.map((except) => ({ except, states: searchBy(rule, { except }) }));
  // Of a rule that nobody would follow any more nothing is left.
  const isFollowed = ({ fired }: Search) => fired[logic.rules.indexOf(rule)] === 1;
  const works = tried.filter(({ states }) => isReached(states) && isFollowed(states));
  const best = works.find(({ states }) => isSound(states)) ?? works[0];
  const { go } = rule;
  const to = 'scene' in go ? go.scene : go.ending;
  const where = to === true ? 'the endings' : titleOf(to, titles);
  const cure = best
    ? `Write \`except: [${best.except.join(', ')}]\` below it, or narrow its \`when\`.`
    : 'Narrow its `when`, or take it out.';
  return ` The ${ruleInWords(rule, { logic }, at)} sends everybody to ${where} who could come to it. ${cure}`;
}
