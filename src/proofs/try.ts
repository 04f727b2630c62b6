import type { Choice, Logic, Rule } from '../model/graph.ts';
import { openPlay, type Beginning, type Play } from '../scenario/play.ts';
import { search, type Search } from './search.ts';

/** What is so when something of a scenario is otherwise; too many states are not searched whole. */
export function searchWith(logic: Logic, begin?: Beginning, most = mostSearched): Search {
  return search(openPlay(logic, begin), most);
}

/** How a play begins, be it that of a variant. */
export function beginningOf({ logic, first }: Play): Beginning {
  const starts = Object.fromEntries(logic.meters.map(({ id }) => [id, first[id]!]));
  return { starts, set: logic.flags.filter((id) => first[id] === 1) };
}

/**
 * A change is tried many times over, until the number is found that will do, so it is given less room than
 * the proof itself: with two million states each time, nobody would wait for the one message. What has more
 * is not judged (`isSound`), and the message then tells the cure without the number that would do.
 */
export const mostSearched = 100_000;

/** The same with another rule in the place of one. */
export function withRule(logic: Logic, rule: Rule, change: Partial<Rule>): Logic {
  const rules = logic.rules.map((one) => (one === rule ? { ...one, ...change } : one));
  return { ...logic, rules };
}

/** The same with another choice in the place of one. */
export function withChoice(logic: Logic, choice: Choice, change: Partial<Choice>): Logic {
  const scenes = logic.scenes.map((scene) => ({
    ...scene,
    choices: scene.choices.map((one) => (one === choice ? { ...one, ...change } : one)),
  }));
  return { ...logic, scenes };
}
