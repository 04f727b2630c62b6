import type { SheetFile } from '../model/sheet.ts';
import { guess } from '../language/guess.ts';
import { everything } from './says.ts';
import { listed, type Unread } from './slip.ts';

/**
 * What is wrong with what a sentence names in braces: a name that nothing has, a brace without its
 * partner, a sum of words. `known` are the names that it may use; `counted`, whether rows are counted.
 */
export function wrongIn(
  say: string,
  { parts }: SheetFile,
  known: ReadonlyMap<string, unknown>,
  counted: unknown,
): Unread[] {
  const names = [...known.keys()];
  const found: Unread[] = [...say.matchAll(/\{([^{}]*)\}/g)].flatMap(([, name = '']): Unread[] => {
    if ((name === 'n' && counted) || name === everything) return [];
    if (!known.has(name)) {
      const reason = `"{${name}}" is no field of this sheet.${meant(name, names)} ${listed(names)}`;
      return [{ reason, unknown: name }];
    }
    const [rows, field = ''] = name.split('.');
    const own = parts.find((part) => part.rows === rows)?.fields[field];
    const hasNumbers = !own || own.number || own.choose?.some((one) => /^\d/.test(one));
    const cure = `Write "{${field}}", in a remark with "some: ${rows}".`;
    return hasNumbers
      ? []
      : [{ reason: `"{${name}}" adds up numbers, and words stand there. ${cure}` }];
  });
  const [lone] = /[{}]\S*(?: \S+){0,2}/.exec(say.replace(/\{[^{}]*\}/g, '')) ?? [];
  if (lone === undefined) return found;
  const name = /[\w-]+(?:\.[\w-]+)?/.exec(lone)?.[0] ?? '';
  const cure = known.has(name) ? `Write "{${name}}".` : 'Add the other one, or take this one away.';
  const reason = `This sentence has a brace without its partner, at "${lone.trim()}". ${cure}`;
  return [...found, { reason }];
}

/** In braces a name may have got a blank or a capital. */
function meant(name: string, names: readonly string[]): string {
  return guess(name.trim().replace(/^\$/, ''), names);
}
