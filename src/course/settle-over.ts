import { idPattern } from '../model/names.ts';
import { isAt, problem, type Problem, type Spot } from '../model/problem.ts';
import type { Use } from '../language/names.ts';
import { tellOnce } from '../language/repeats.ts';
import { declaredFacts, onlyNear } from '../language/settle.ts';
import { strangeness } from '../language/spelling.ts';
import type { YamlRead } from '../language/yaml/read.ts';
import { renamedAway } from './renamed.ts';

/**
 * What `language/settle.ts` does in a file, over all files of the course, for names that are declared
 * in one of them: an unknown name is told where it stands first. Where it is used more than once, and
 * the one name it is near to is used nowhere, that is the slip, and is told where it is declared; where
 * it is used once, too, unless the words of `texts` say that it is the stranger of the two. A competence may
 * have been renamed (`renamed.ts`).
 *
 * `uses` are all names that are used, known ones, too; in each file an unknown one has been told once.
 */
export function settleOver(
  problems: readonly Problem[],
  uses: readonly Use[],
  declared: Record<DeclaredKind, Declared | undefined>,
  texts: readonly string[],
): Problem[] {
  return kinds.reduce<Problem[]>(
    (left, kind) => {
      const declaration = declared[kind];
      if (!declaration) return left;
      const { names, spot } = declaration;
      const used = Map.groupBy(
        uses.filter((use) => use.kind === kind),
        ({ name }) => name,
      );
      const unknown = [...used].filter(([name]) => !names.includes(name));
      const known = new Set(used.keys());
      const slips = new Map<string, Problem>();
      // The name that is used most comes first: what a declaration was to be called.
      for (const [name, places] of unknown.toSorted(([, a], [, b]) => b.length - a.length)) {
        const told = left.filter(
          (one) => one.code === codes[kind] && places.some((use) => isAt(one, use.spot)),
        );
        const meant = onlyNear(name, names);
        // Used once, either of the two may be the slip: the one that is used nowhere is suspected,
        // unless the other is plainly the stranger to the words of the course.
        const isOften = places.length > 1;
        // What can be no id is not what something was to be called.
        const isId = idPattern.test(name);
        const isSlip =
          isId &&
          meant !== undefined &&
          !used.has(meant) &&
          (isOften || strangeness(name, meant, texts) < 1);
        if (told.length > 0 && isSlip) {
          const facts = declaredFacts(meant, name, texts);
          const slip = problem('declared-otherwise', spot(meant), facts);
          if (!slips.has(meant)) slips.set(meant, slip);
          left = left.filter((one) => !told.includes(one));
        } else {
          const mayBeRenamed = isId && kind === 'competence' && told.length > 0;
          const renamed = mayBeRenamed && renamedAway(name, places, declaration, known);
          left = renamed
            ? [renamed, ...left.filter((one) => !told.includes(one))]
            : tellOnce(left, (one) => (told.includes(one) ? name : undefined), alsoIn);
        }
      }
      return [...slips.values(), ...left];
    },
    [...problems],
  );
}

/** In each file it has been told once. */
function alsoIn({ length }: readonly Problem[]): string {
  return ` It stands in ${length === 1 ? 'one more file' : `${length} more files`}, too.`;
}

const codes = {
  competence: 'unknown-competence',
  value: 'unknown-value',
  term: 'unknown-term',
} as const;
const kinds = ['competence', 'value', 'term'] as const;

type DeclaredKind = keyof typeof codes;

/** What a file declares; nothing where it could not be read. */
export function declaredIn({ value, spot }: Partial<YamlRead<object>> = {}): Declared | undefined {
  if (!value || !spot) return undefined;
  return { names: Object.keys(value), spot: (name) => spot([name], true) };
}

/** The names that a file declares, and where each stands. */
export type Declared = { names: readonly string[]; spot: (name: string) => Spot };
