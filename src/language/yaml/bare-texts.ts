import { problem, type Problem } from '../../model/problem.ts';
import { signsShown } from '../bare-words.ts';
import type { YamlRead } from './read.ts';

/**
 * The texts of a YAML file in which nothing becomes bold: titles, objectives, levels. `isBare` says of
 * the key of a text, and of the keys and numbers that lead to it, whether it is such.
 */
export function checkBare(
  { data, spot }: Pick<YamlRead<unknown>, 'data' | 'spot'>,
  isBare: (key: string, path: Path) => boolean = () => true,
): Problem[] {
  return textsIn(data, []).flatMap(({ path, text }) => {
    const key = path.findLast((step) => typeof step === 'string') ?? '';
    const reason = isBare(key, path) ? signsShown(text) : undefined;
    return reason === undefined ? [] : [problem('lone-stars', spot(path), { reason })];
  });
}

function textsIn(data: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (Array.isArray(data)) return data.flatMap((each, i) => textsIn(each, [...path, i]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, each]) => textsIn(each, [...path, key]));
}

type Path = (string | number)[];
