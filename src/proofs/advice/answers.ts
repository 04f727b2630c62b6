import type { Graph } from '../../model/graph.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { At } from '../at.ts';
import { choiceIn } from '../words.ts';

/**
 * Options without a `consequence` or without `feedback`. Where there is only one there is nothing to
 * learn from it, and another finding says so (`one-open.ts`).
 */
export function unanswered({ logic, texts, titles }: Graph, at: At): Problem[] {
  return logic.scenes
    .filter(({ choices }) => choices.length > 1)
    .flatMap(({ id, choices }) =>
      choices.flatMap((choice) => {
        const place = `${id}/${choice.id}`;
        return missing
          .filter(({ key }) => !texts[`${place}/${key}`])
          .map(({ code }) =>
            problem(code, at(place), { choice: choiceIn(id, choice.id, titles, at) }),
          );
      }),
    );
}

const missing = [
  { key: 'consequence', code: 'no-consequence' },
  { key: 'feedback', code: 'no-feedback' },
] as const;
