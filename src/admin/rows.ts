import { toText } from '../course/markdown.ts';
import type { BuiltCourse } from '../course/outline.ts';
import { lasting, letterOf } from '../model/code.ts';
import type { Graph } from '../model/graph.ts';
import { plain, rowId } from '../record/row-ids.ts';
import { checkRows } from '../record/rows.ts';

/** Every id that can stand in an LMS's list of answers, with what it means; a table for each owner. */
export function listRows({ outline, lessons, scenarios }: BuiltCourse): RowTable[] {
  return [
    ...outline.lessons.flatMap((outlined): RowTable[] => {
      const { id, title, questions } = outlined;
      const asked = lessons.find((each) => each.id === id)!.asked;
      // What a record says of a check names the right answer, whatever was answered.
      const answers = questions.map((each) => ({ question: each.id, chosen: [] }));
      const told = checkRows(outlined, { lesson: id, read: true, row: 0, answers });
      const rows = questions.map(({ id: question, kind, places }, i) => {
        const words = asked.find((each) => each.id === question);
        return {
          id: rowId(id, question),
          means: words?.text || question,
          answers: kind === 'true-false' ? [] : lettered(words?.options ?? []),
          // Where things are put, each letter is followed by that of its place.
          places: lettered(places?.map((place) => place.id) ?? []),
          right: told[i]?.right ?? [],
        };
      });
      return rows.length > 0 ? [{ kind: 'lesson', title, rows }] : [];
    }),
    ...scenarios.map(({ graph }): RowTable => {
      const { logic, texts, titles } = graph;
      const scenes = logic.scenes.map(({ id, was, choices }) => ({
        id: rowId(graph.id, lasting({ id, was })),
        means: lastSaid(graph, id) ?? id.replaceAll('-', ' '),
        answers: lettered(choices.map((one) => toText(texts[`${id}/${one.id}/text`] ?? one.id))),
        places: [],
      }));
      const endings = logic.endings.map(({ id, was }): [string, string] => [
        plain(lasting({ id, was })),
        titles[id] ?? id,
      ]);
      const ending = { id: rowId(graph.id, 'ending'), means: '', answers: endings, places: [] };
      return { kind: 'scenario', title: graph.title, rows: [...scenes, ending] };
    }),
  ];
}

/** What the customer, or somebody else, says last before one chooses: it tells a scene from the others. */
function lastSaid({ beats, texts, customer, others }: Graph, scene: string): string | undefined {
  const last = beats[scene]?.findLast((beat) => 'who' in beat);
  if (!last) return undefined;
  const person = [customer, ...others].find(({ id }) => id === last.who);
  return `${person?.name ?? last.who}: “${toText(texts[last.text] ?? '')}”`;
}

function lettered(words: readonly string[]): [string, string][] {
  return words.map((each, i) => [letterOf(i), each]);
}

export type RowTable = {
  kind: 'lesson' | 'scenario';
  title: string;
  rows: {
    id: string;
    /** What was asked; of an ending nothing. */
    means: string;
    /** What an LMS is told, and what that is in words. */
    answers: [string, string][];
    places: [string, string][];
    /** Of a question, what is right, as an LMS is told; no line of a conversation is simply that. */
    right?: readonly string[];
  }[];
};
