import { parseArgs } from 'node:util';
import { guess } from '../language/guess.ts';
import { stop } from './steps.ts';

/**
 * What was written behind a command: its words, and its options, each with a default. `form` is the
 * whole command as one would write it, for the answer to what cannot be read: then the command ends.
 */
export function readArguments<const Options extends Record<string, Option>>(
  form: string,
  options: Options,
): { words: string[]; options: Chosen<Options> } {
  const known = Object.entries<Option>(options);
  const { values, positionals, tokens } = parseArgs({
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      known.map(([name, option]) => [
        name,
        option === 'flag'
          ? { type: 'boolean' as const, default: false }
          : { type: 'string' as const, default: option.default },
      ]),
    ),
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const [, option] = known.find(([one]) => one === name) ?? [];
    if (!option) {
      const near = guess(name, Object.keys(options));
      stop(`"${rawName}" is not an option.${near} Write \`${form}\`.`);
    }
    if (option === 'flag') {
      if (value !== undefined) stop(`After --${name} comes nothing. Write \`${form}\`.`);
      continue;
    }
    const { oneOf } = option;
    const list = oneOf && new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(oneOf);
    if (!value) stop(`After --${name} comes ${list ? `a word: ${list}` : 'a value'}.`);
    if (oneOf && !oneOf.includes(value)) {
      stop(`"${value}" is not a ${name}. Write --${name} ${list}.`);
    }
  }
  // Each is its default, or has just been found to be what it may be.
  return { words: positionals, options: values as Chosen<Options> };
}

/** A flag is there or not; anything else has a value. */
type Option = 'flag' | { default: string; oneOf?: readonly string[] };

/** One of the words, where there is a list of them; otherwise any text. */
type Chosen<Options> = {
  [Name in keyof Options]: Options[Name] extends 'flag'
    ? boolean
    : Options[Name] extends { oneOf: readonly (infer Word)[] }
      ? Word
      : string;
};
