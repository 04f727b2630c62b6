import type { Choice, Route, Rule } from '../model/graph.ts';
import { sayGuard } from '../scenario/say-guard.ts';
import { holds, type Play, type State, type Values } from '../scenario/play.ts';
import type { At } from './at.ts';
import { lineOf } from './words.ts';

/** How things stand when a choice has been taken: what it does is done, and nothing on arrival yet. */
export function valuesBy({ logic, take }: Play, state: State, choice: Choice): Values {
  // No rule is looked at, and nothing happens, where a choice goes to an ending by its name.
  return take(state, { ...choice, next: [{ to: { ending: logic.endings[0]!.id } }] })!.values;
}

/** The way of a choice that is followed as things then stand. */
export function routeBy({ next }: Choice, values: Values): Route {
  return next.find(({ when }) => !when || holds(when, values))!;
}

/** The rule that takes somebody elsewhere than the choice says; nothing where none does. */
export function ruleFollowed(play: Play, state: State, choice: Choice): Rule | undefined {
  const values = valuesBy(play, state, choice);
  const { to } = routeBy(choice, values);
  if (!('scene' in to)) return undefined;
  const rule = play.logic.rules.find(
    ({ when, except }) => !except.includes(to.scene) && holds(when, values),
  );
  const isThere = rule && 'scene' in rule.go && rule.go.scene === to.scene;
  return isThere ? undefined : rule;
}

/** ", because the rule `patience is 0` (line 34) led here" */
export function becauseOf(rule: Rule | undefined, play: Play, at: At): string {
  return rule ? `, because the ${ruleInWords(rule, play, at)} led here` : '';
}

/** "rule `patience is 0` (line 34)" */
export function ruleInWords({ when }: Rule, { logic }: Pick<Play, 'logic'>, at: At): string {
  return `rule \`${sayGuard(when)}\`${lineOf(at(placeOfRule({ when }, logic)))}`;
}

export function placeOfRule({ when }: Pick<Rule, 'when'>, { rules }: Play['logic']): string {
  return `@rule/${rules.findIndex((rule) => rule.when === when) + 1}`;
}
