import type { Severity } from '../../model/problems/entry.ts';

/**
 * Sets apart what a line of a script, a lesson or YAML is made of: headings, names, ids, keys, notes.
 * For the eye only, one line at a time; what a line means is the compiler's business.
 */
export function tokensOf(line: string, where: Where, names: readonly string[] = []): Token[] {
  for (const [form, looks] of forms[where]) {
    const found = form.exec(line);
    if (found) return cut(found.slice(1), looks);
  }
  const said = where === 'script' ? speechForm.exec(line) : undefined;
  const isSpeech = said && (said[2] || names.includes(said[1]!.toLowerCase()));
  if (!isSpeech) return [{ text: line }];
  return cut([said[0], line.slice(said[0].length)], ['c']);
}

const yamlForms: Form[] = [
  [/^(\s*#.*)$/, ['n']],
  [/^(---.*)$/, ['n']],
  // A note may stand behind a value, and quotation marks may hold what looks like one.
  [/^(\s*(?:- )?)([\w-]+:)((?:[^"'#]|"[^"]*"|'[^']*')*)(\s#.*)$/, [undefined, 'k', undefined, 'n']],
  [/^(\s*)([\w-]+:|- [\w-]+:(?=\s|$))(.*)$/, [undefined, 'k']],
];

const scriptForms: Form[] = [
  [/^(#+ .*)$/, ['h']],
  [/^(\s*[-*+] )(\[[^\]]*\])(.*)$/, [undefined, 'c']],
  [/^(\s*[-*+] )([a-z][a-z-]*:)(?=\s|$)(.*)$/, [undefined, 'k']],
  [/^(\s*)(<\/?[A-Z]\w*)(.*)$/, [undefined, 'k']],
  [/^(%%.*)$/, ['n']],
];

const playForms: Form[] = [
  [/^(##.*)$/, ['h']],
  [/^(#.*)$/, ['n']],
  [/^([a-z][a-z-]*:)(?=\s|$)(.*)$/, ['k']],
];

const forms: Record<Where, Form[]> = { yaml: yamlForms, script: scriptForms, play: playForms };

/** `Nora (tense): …`; without a mood only where somebody is called so. */
const speechForm = /^(\p{L}[^:(]{0,60}?)\s*(\([a-z]+\))?:(?=\s)/u;

function cut(parts: readonly string[], looks: readonly Token['look'][]): Token[] {
  return parts.flatMap((text, i): Token[] => {
    const look = looks[i];
    return text === '' ? [] : [{ text, ...(look && { look }) }];
  });
}

/** A script or a lesson, YAML (also what stands above them), or a list of playthroughs. */
type Where = 'script' | 'yaml' | 'play';
type Form = [RegExp, Token['look'][]];

/** `h` a heading, `c` somebody who speaks or a choice, `k` a key, `n` a note of the author's. */
export type Token = {
  text: string;
  look?: 'h' | 'c' | 'k' | 'n';
  /** A problem points at it. */
  hit?: Severity;
};
