import type { Choice, Rule } from '../../model/graph.ts';
import { sayGuard } from '../../scenario/say-guard.ts';
import { holds, type Play, type State } from '../../scenario/play.ts';
import type { At } from '../verify.ts';
import { lineOf } from '../words.ts';

/** The rule that takes somebody elsewhere than the choice says; nothing where none does. */
export function ruleFollowed({ logic, take }: Play, state: State, choice: Choice) {
  // No rule is looked at, and nothing happens, where a choice goes to an ending by its name.
  const alone = { ...choice, next: [{ to: { ending: logic.endings[0]!.id } }] };
  const { values } = take(state, alone)!;
  const { to } = choice.next.find(({ when }) => !when || holds(when, values))!;
  if (!('scene' in to)) return undefined;
  const rule = logic.rules.find(
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
export function ruleInWords({ when }: Rule, { logic }: Play, at: At): string {
  const index = logic.rules.findIndex((rule) => rule.when === when);
  return `rule \`${sayGuard(when)}\`${lineOf(at(`@rule/${index + 1}`))}`;
}
