import { problem, type Problem } from '../model/problem.ts';
import type { UiFile } from '../model/ui.ts';
import { uiKeys } from '../model/ui-keys.ts';
import { guess } from '../language/guess.ts';
import type { YamlRead } from '../language/yaml/read.ts';

/**
 * Checks what stands in curly brackets in the words of the interface: only what the table of keys says
 * is filled in there. Anything else would be read by learners as it is written.
 */
export function checkUiWords({ value, spot }: Partial<YamlRead<UiFile>> = {}): Problem[] {
  if (!value || !spot) return [];
  return (Object.keys(uiKeys) as (keyof typeof uiKeys)[]).flatMap((key) => {
    const known = uiKeys[key].match(/\{[^}]*\}/g) ?? [];
    const names = known.map(nameOf);
    const stray = (value[key].match(/\{[^{}]*\}?|\}/g) ?? []).find(
      (one) => !whole.test(one) || !names.includes(nameOf(one)),
    );
    if (stray === undefined) return [];
    const facts = {
      key,
      actual: `a text with "${stray.split(/\s/)[0]}" in it`,
      expected:
        known.length > 0
          ? `one in which only this is filled in: ${known.join(', ')}`
          : 'one without curly brackets',
      guess: names.includes(nameOf(stray)) ? '' : guess(nameOf(stray), names),
    };
    return [problem('wrong-value', spot([key]), facts)];
  });
}

const nameOf = (braced: string) => /\w+/.exec(braced)?.[0] ?? '';
const whole = /^\{\w+(?::[^|}]*\|[^}]*)?\}$/;
