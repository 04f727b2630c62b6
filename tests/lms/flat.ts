import type { Cmi } from '../../src/rehearsal/cmi.ts';

/** A record as a list of elements; what is empty is left out. */
export function flatten(cmi: Cmi, path = 'cmi'): [element: string, value: string][] {
  return Object.entries(cmi).flatMap(([name, part]) => {
    const at = `${path}.${name}`;
    if (typeof part !== 'string') return flatten(part, at);
    return part === '' ? [] : [[at, part] as [string, string]];
  });
}

/** The record that a list of elements stands for. */
export function unflatten(elements: Iterable<readonly [string, string]>): Cmi {
  const whole: Tree = {};
  for (const [element, value] of elements) {
    const names = element.split('.').slice(1);
    const last = names.pop() ?? '';
    let at = whole;
    for (const name of names) {
      const next = at[name];
      at = typeof next === 'object' ? next : (at[name] = {});
    }
    at[last] = value;
  }
  return whole;
}

type Tree = { [name: string]: string | Tree };
