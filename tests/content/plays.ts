import { describe, expect, test } from 'vitest';
import { proven, read } from './course.ts';

describe.each(proven.map((one) => [one.id, one] as const))('the playthroughs of %s', (id, one) => {
  const { plays } = read.plays.find(({ file }) => file.endsWith(`/${id}.play`))!;
  const endingsOf = ({ steps }: (typeof plays)[number]) =>
    steps.flatMap((step) => ('ending' in step ? step.ending : []));

  test('reach every ending', () => {
    const reached = new Set(plays.flatMap(endingsOf));
    expect([...reached].toSorted()).toEqual(
      one.graph.logic.endings.map((ending) => ending.id).toSorted(),
    );
  });

  test('begin with the best run', () => {
    const [first] = plays;
    const { path, ending, totals } = one.figures.best!;
    expect(first!.steps.flatMap((step) => ('choose' in step ? step.choose : []))).toEqual(
      path.map(([, choice]) => choice),
    );
    expect(endingsOf(first!)).toEqual([ending]);
    for (const step of first!.steps) {
      if (!('competence' in step)) continue;
      expect(totals[step.competence]).toMatchObject({ got: step.got, most: step.most });
    }
  });
});
