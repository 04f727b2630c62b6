import { clash } from '../model/code.ts';
import type { CourseFile } from '../model/course-file.ts';
import { problem, sameCode, type Problem, type Spot } from '../model/problem.ts';
import { idLimit, rowIdFaults } from '../record/row-ids.ts';
import { guess } from '../language/guess.ts';
import { badId } from '../language/plain-id.ts';
import { alsoAt, tellOnce } from '../language/repeats.ts';
import { placeOf } from '../language/yaml/schema-place.ts';
import type { YamlRead } from '../language/yaml/read.ts';
import { idCalled, type Titled } from './called.ts';
import { namedIn } from './in-course.ts';
import type { LessonRead } from './lesson.ts';
import { otherKind, type Kind } from './page-kinds.ts';
import { folderOf } from './page-language.ts';
import type { CourseRead } from './read.ts';

/** Every lesson and conversation that the course names must be there, and is named once. */
export function checkModules({ spot, value }: CourseYaml, written: Written): Problem[] {
  const seen = new Map<string, number>();
  const named = Object.values(namedIn(value)).flat();
  const renamed = (ids: readonly string[]) => {
    const [only, ...more] = ids.filter((id) => !named.includes(id));
    return only && more.length === 0 ? ` If it is called "${only}" now, write that here.` : '';
  };
  const isWritten = (kind: Kind, name: string) => written[kind].some(({ id }) => id === name);
  const check = (kind: Kind, name: string, path: Path): Problem[] => {
    const before = seen.get(`${kind} ${name}`);
    if (before !== undefined) {
      const expected = `a ${kind} that is not named yet. This one stands at line ${before}; take one of the two away`;
      const facts = { ...placeOf(path), actual: `"${name}"`, expected };
      return [problem('wrong-value', spot(path), facts)];
    }
    seen.set(`${kind} ${name}`, spot(path).line ?? 1);
    // That there is none at all has been said.
    if (isWritten(kind, name) || written[kind].length === 0) return [];
    // So has a name of a file that is nearly this.
    if (written.nearly[kind].includes(name)) return [];
    const file = `${folderOf(kind)}/${name}.mdx`;
    const called = idCalled(name, written[kind]);
    const ids = written[kind].map(({ id }) => id);
    const near =
      called === undefined ? guess(name, ids) || renamed(ids) : ` Write its id, "${called}".`;
    const cure = isWritten(otherKind[kind], name)
      ? places[otherKind[kind]](name)
      : `Write it, or take "${name}" out of course.yaml.${near}`;
    return [problem('missing-file', spot(path), { file, cure })];
  };
  return value.modules.flatMap(({ lesson, scenarios }, i) => {
    const found = [
      ...(lesson ? check('lesson', lesson, ['modules', i, 'lesson']) : []),
      ...scenarios.flatMap((name, j) => check('scenario', name, ['modules', i, 'scenarios', j])),
    ];
    // A module that was copied is one mistake.
    return tellOnce(found, ({ code }) => (code === 'wrong-value' ? code : undefined), alsoAt);
  });
}

/**
 * Ids that could not be told apart, in what is saved (`model/code.ts`) or in what the LMS is told
 * (`record/row-ids.ts`). Each stands at the place of one of the two.
 */
export function checkCodes(course: CourseYaml, read: Read): Problem[] {
  const { modules } = course.value;
  // Records have what was renamed under the name it had first.
  const lessonOf = (id: string) => read.lessons.find((one) => one.id === id)?.front?.was ?? id;
  const scenarioOf = (id: string) => read.scenarios.find((one) => one.id === id)?.graph?.id ?? id;
  const all = [
    ...both(
      modules.flatMap(({ lesson }, i) =>
        lesson ? [[lessonOf(lesson), ['modules', i, 'lesson']]] : [],
      ),
    ),
    ...both(
      modules.flatMap(({ scenarios }, i) =>
        scenarios.map((id, j): Entry => [scenarioOf(id), ['modules', i, 'scenarios', j]]),
      ),
    ),
  ];
  return [...all, ...read.lessons.flatMap(inLesson), ...inRows(read)];

  function both(entries: Entry[]): Problem[] {
    const pair = clash([...new Set(entries.map(([id]) => id))]);
    const place = entries.find(([id]) => id === pair?.[1])?.[1];
    return pair && place ? [sameAt(course.spot(place), pair)] : [];
  }
}

function inLesson({ questions, spots, file }: Read['lessons'][number]): Problem[] {
  const groups = [
    { ids: questions.map(({ id }) => id), at: '' },
    ...questions.map(({ id, options }) => ({ ids: options.map((one) => one.id), at: `${id}/` })),
    // The partners of a match go by the ids of its options.
    ...questions.map(({ id, options, places = [] }) => {
      const ids = places.map((one) => one.id);
      const own = options.every((one) => one.goes === one.id);
      return { ids: own ? [] : ids, at: `${id}//` };
    }),
  ];
  return groups.flatMap(({ ids, at }) => {
    const pair = clash([...new Set(ids)]);
    return pair ? [sameAt(spots.get(at + pair[1]) ?? { file }, pair)] : [];
  });
}

function sameAt(spot: Spot, [name, other]: readonly [string, string]): Problem {
  return problem('same-code', spot, { name, other, same: sameCode });
}

function inRows({ lessons, scenarios }: Read): Problem[] {
  const whole = scenarios.flatMap(({ id, graph }) =>
    graph ? [{ id, was: graph.id, logic: graph.logic }] : [],
  );
  const asked = lessons.flatMap(({ id, questions }) => questions.map((one) => `${id}/${one.id}`));
  // Of two questions with one name, that has been said.
  const isSaid = (place: string) => asked.indexOf(place) !== asked.lastIndexOf(place);
  const named = lessons.map(({ id, front, questions }) => ({ id, was: front?.was, questions }));
  const faults = rowIdFaults({ lessons: named, scenarios: whole }).filter(
    ({ places }) => places.length < 2 || !places.every(isSaid),
  );
  return faults.map(({ id, places }) => {
    const spot = places.map(spotOf).find((each) => each !== undefined) ?? { file: 'content' };
    const [name = '', other] = places;
    if (other === undefined) {
      const why = ` in the LMS's record, where its row is "${id}": more than ${idLimit} characters are cut off`;
      return problem('bad-id', spot, badId(name, why));
    }
    const same = `are the same row, "${id}", in the LMS's record.`;
    return problem('same-code', spot, { name, other, same });
  });

  /** A question or a scene; where both have one address, the question is the easier to rename. */
  function spotOf(place: string): Spot | undefined {
    const [owner, part = ''] = place.split('/');
    return [...lessons, ...scenarios]
      .find(({ id, spots }) => id === owner && spots?.has(part))
      ?.spots?.get(part);
  }
}

const places: Record<Kind, (id: string) => string> = {
  scenario: (id) => `"${id}" is a conversation: name it under \`scenarios\`.`,
  lesson: (id) => `"${id}" is a lesson: name it as "- lesson: ${id}".`,
};

type Path = (string | number)[];
type Entry = [string, Path];
type CourseYaml = Pick<YamlRead<CourseFile>, 'spot'> & { value: CourseFile };
type Written = Record<Kind, readonly Titled[]> & { nearly: Record<Kind, readonly string[]> };
type Read = {
  lessons: (LessonRead & { file: string })[];
  scenarios: Pick<CourseRead['scenarios'][number], 'id' | 'graph' | 'spots'>[];
};
