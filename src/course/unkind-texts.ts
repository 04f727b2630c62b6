import type { YamlRead } from '../language/yaml/read.ts';
import type { Problem } from '../model/problem.ts';
import { plain, unquoted } from '../proofs/advice/plain.ts';
import { unkindWords } from '../proofs/advice/prose.ts';
import { sayUnkind } from '../proofs/advice/unkind-words.ts';

/**
 * Words that can hurt or leave somebody out, in all that a YAML file says, each text at its key. Of a
 * lesson and a brief `prose.ts` says it, of a conversation `proofs/advice`.
 */
export function unkindTexts({ value, spot }: Pick<YamlRead<unknown>, 'value' | 'spot'>): Problem[] {
  const texts = textsIn(value, []);
  const read = unkindWords(texts.map(({ text }) => unquoted(plain(text))));
  return texts.flatMap(({ path }, i) => {
    const found = read[i]!;
    return found.length > 0 ? [sayUnkind(found, spot(path))] : [];
  });
}

function textsIn(value: unknown, path: Path): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, each]) =>
    textsIn(each, [...path, isList ? Number(key) : key]),
  );
}

type Path = (string | number)[];
