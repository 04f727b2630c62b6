import type { Choice } from '../model/graph.ts';
import { clash } from '../model/code.ts';
import { sameCode } from '../model/problem.ts';
import type { Desk } from '../language/desk.ts';
import { noteWasInUse } from '../language/keys.ts';
import type { ChoiceRead } from './choice.ts';
import type { Section } from './section.ts';

/** Names of one scene's choices, old ones too: a saved place may hold them. */
export function checkChoiceNames(section: Section, choices: ChoiceRead[], desk: Desk): void {
  for (const { choice, wasAt } of choices) {
    const other = choices.find((one) => one.choice !== choice && isCalled(one.choice, choice.was));
    if (!other) continue;
    if (other.choice.id === choice.was) {
      noteWasInUse(choice.was, wasAt, desk);
      continue;
    }
    const before = { kind: 'an old name, under `was`,', at: other.wasAt };
    desk.noteTwice(choice.was!, { kind: 'choice', at: wasAt }, before, '');
  }
  const ids = [...new Set(choices.flatMap(({ choice: { id, was } }) => (was ? [id, was] : [id])))];
  const pair = clash(ids);
  if (pair) desk.note('same-code', section.at, { name: pair[0], other: pair[1], same: sameCode });
}

function isCalled({ id, was }: Choice, name: string | undefined): boolean {
  return name !== undefined && (id === name || was === name);
}
