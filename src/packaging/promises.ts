import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label } from '../model/label.ts';
import { Promised, type Promises } from '../model/promises.ts';
import { type Format, standardOf } from './formats.ts';
import { identify } from './identifiers.ts';

/** In every package, for the tool that will pack the next version; the learner's page never asks for it. */
export const promisesName = 'promises.json';

/** What a portion promises, as it was built. */
export function readPromised(dist: string, { name, kind }: Label): Promised {
  const file = join(dist, 'promises', `${name || kind}.json`);
  try {
    return Promised.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Error(
      `There is nothing built that says what ${name || 'the course'} promises: run \`npm run build\` first.`,
    );
  }
}

/** The same of the package of it in one form. */
export function promise(promised: Promised, { id, kind, name }: Label, format: Format): Promises {
  const [standard, { item }] = [standardOf(format), identify(id)];
  return { ...promised, form: format, standard, item, kind, name };
}
