import { existsSync, readFileSync } from 'node:fs';

/** The kinds of conversation there is a starter for, and what each is about. */
export const kinds: ReadonlyMap<string, string> = new Map([
  ['angry', 'loud, and right'],
  ['mistaken', 'sure, and wrong'],
  ['abusive', 'insults and a threat, with a fair complaint under them'],
  ['vulnerable', 'may be at risk of harm'],
  ['over-familiar', 'comes too close'],
  ['regulator', 'names an ombudsman or an inspector'],
  ['silent', 'has gone quiet'],
  ['language', 'speaks another language'],
  ['internal', 'a colleague who has promised what you must deliver'],
]);

/**
 * What a new conversation of this kind begins as, or a new lesson, brief, sheet or drawn scene: the text of
 * each file, by the end of its name. A conversation has its playthroughs beside it.
 */
export function readStarter(name: string): [end: string, text: string][] {
  return ['mdx', 'play', 'yaml', 'md'].flatMap((end): [string, string][] => {
    const file = new URL(`starters/${name}.${end}`, import.meta.url);
    return existsSync(file) ? [[end, readFileSync(file, 'utf8')]] : [];
  });
}

/** Every kind with what it is about, one a line, for somebody who has to choose. */
export function listKinds(): string {
  const width = Math.max(...[...kinds.keys()].map((kind) => kind.length));
  return [...kinds].map(([kind, about]) => `  ${kind.padEnd(width)}  ${about}\n`).join('');
}
