import { problem } from '../model/problem.ts';
import { plainId } from '../language/plain-id.ts';
import type { Desk } from '../language/desk.ts';
import type { Instead } from '../language/settle.ts';
import type { FrontRead } from './front-matter.ts';

/**
 * Where several names are used of a kind of which nothing is declared, the whole declaration was
 * forgotten or deleted: that is one mistake at the top of the file, with what could stand there.
 */
export function undeclaredKinds({ misses, source }: Desk, front: FrontRead): Instead[] {
  return kinds.flatMap(({ kind, key, form }) => {
    const found = misses.filter((one) => one.kind === kind);
    const ids = [...new Set(found.map(({ name }) => plainId(name)))];
    if (front.names[kind]?.length !== 0 || ids.length < 2) return [];
    const facts = { where: 'The front matter', key, expected: form(ids) };
    return [{ kind, problem: problem('missing-key', source.spot(front.at([])), facts) }];
  });
}

const kinds = [
  { kind: 'flags', key: 'flags', form: (ids: string[]) => `"flags: [${ids.join(', ')}]"` },
  {
    kind: 'meters',
    key: 'meters',
    form: (ids: string[]) => {
      const lines = ids.map((id) => `"  ${id}: { from: 0, to: 100, start: 50 }"`);
      const rest = lines.slice(1, -1).map((line) => `, ${line}`);
      return `"meters:" on a line of its own, and below it ${lines[0]}${rest.join('')} and ${lines.at(-1)}, with the numbers that you want`;
    },
  },
] as const;
