import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { describe, expect, test } from 'vitest';
import { kinds as named } from '../../src/commands/starters.ts';
import { advise } from '../../src/proofs/advice/advise.ts';
import { measure } from '../../src/proofs/figures.ts';
import { verify } from '../../src/proofs/verify.ts';
import { noRoom } from '../scenario/shipped.ts';
import {
  compileStarter,
  kinds,
  least,
  markOf,
  most,
  namesIn,
  runsOf,
  textOf,
  wordsIn,
  worthOf,
} from './starter.ts';

/*
 * What a starter shows by example a trainer will do again, so each keeps every rule that a finished
 * conversation should keep.
 */

test('every kind has a file, and every file is a kind', () => {
  expect([...named.keys()].toSorted()).toEqual(kinds.toSorted());
  expect(kinds).toHaveLength(9);
});

test('no two of them share a title, a sector, a customer or a first line', () => {
  const all = kinds.map((kind) => compileStarter(kind).graph);
  const told = [
    all.map(({ title }) => title),
    all.map(({ sector }) => sector),
    all.map(({ customer }) => customer.name),
    all.map(({ texts, logic }) => texts[`${logic.start}/1`]!),
  ];
  for (const list of told) expect(new Set(list).size).toBe(kinds.length);
  for (const { sector, customer } of all) {
    expect(noRoom.text).not.toContain(`sector: ${sector}\n`);
    expect(noRoom.text).not.toContain(`name: ${customer.name}\n`);
  }
});

test.each([...kinds, 'lesson'])('%s stays as it is when it is formatted', async (name) => {
  const filepath = fileURLToPath(
    new URL(`../../src/commands/starters/${name}.mdx`, import.meta.url),
  );
  const options = { ...(await prettier.resolveConfig(filepath)), filepath };
  expect(await prettier.format(textOf(name), options)).toBe(textOf(name));
});

test.each([...kinds, 'lesson'])('%s tells its author what matters and what to change', (name) => {
  const [top = '', body = ''] = textOf(name).split('\n---\n');
  expect(top).toMatch(/^---\n# A starter: /);
  expect(top).toContain('# What matters in ');
  expect(top).toContain('# Change first: ');
  const scenes = body.split('\n## ').filter((part) => /^[a-z-]+: /.test(part)).length;
  if (name !== 'lesson') expect(body.match(/^%% (?!\s)/gm)!.length).toBeGreaterThanOrEqual(scenes);
});

describe.each(kinds)('%s', (kind) => {
  const { graph, spots } = compileStarter(kind);
  const { logic, texts } = graph;
  const at = (place: string) => spots.get(place) ?? { file: kind };
  const verdict = verify(graph, at);
  const figures = measure(graph, verdict.play, verdict.states);
  const runs = runsOf(graph);
  const scored = logic.scenes.flatMap(({ id, choices }) =>
    choices.map((choice) => ({ choice, best: most(choices), place: `${id}/${choice.id}` })),
  );

  test('has no mistake, and nothing in it is worth a second look', () => {
    expect(verdict.problems).toEqual([]);
    expect(advise(graph, at, verdict.states, { words: 30, age: 14 })).toEqual([]);
  });

  test('is small: three decisions of two or three options, two or three endings', () => {
    expect(logic.scenes).toHaveLength(3);
    for (const { choices } of logic.scenes) expect([2, 3]).toContain(choices.length);
    expect([2, 3]).toContain(logic.endings.length);
    expect(logic.primary.length).toBeGreaterThanOrEqual(1);
    expect(logic.primary.length).toBeLessThanOrEqual(3);
  });

  test('is whole: evidence, an answer and a reason at every option', () => {
    for (const { choice, place } of scored) {
      expect(Object.keys(choice.evidence), place).not.toEqual([]);
      expect(texts[`${place}/consequence`], place).toBeDefined();
      expect(texts[`${place}/feedback`], place).toBeDefined();
      if (logic.meters.length > 0) expect(choice.effects, place).not.toEqual([]);
    }
    expect(texts['content-note']).toBeDefined();
    expect(texts['debrief/if-then']).toMatch(/^If .+, then I will /);
    expect(texts['debrief/reflection']).toBeDefined();
    expect(Object.keys(texts)).toContain('debrief/group/2');
  });

  test('says of every weaker option why a sensible person picks it', () => {
    for (const { choice, best, place } of scored) {
      const isWeaker = logic.primary.some((id) => markOf(choice, id) < markOf(best[0]!, id));
      expect(texts[`${place}/tempting`] !== undefined, place).toBe(isWeaker);
    }
  });

  test('names its primary competences at three decisions of a best run that passes', () => {
    const successes = runs.filter(({ result }) => result === 'success');
    const worth = ({ taken }: (typeof runs)[number]) =>
      taken.reduce((sum, { choice }) => sum + worthOf(choice), 0);
    const best = successes.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    expect(figures.best!.path).toEqual(best.taken.map(({ scene, choice }) => [scene, choice.id]));
    expect(best.score).toBeGreaterThanOrEqual(0.6);
    for (const id of logic.primary) {
      expect(figures.best!.totals[id]!.decisions, id).toBeGreaterThanOrEqual(3);
    }
  });

  test('lets no run of the least worthy options pass', () => {
    const worst = runs.filter(({ taken }) =>
      taken.every(({ choice, open }) => least(open).includes(choice)),
    );
    expect(worst).not.toEqual([]);
    for (const { result, score } of worst) expect(result !== 'failure' && score >= 0.6).toBe(false);
  });

  test('gives no weaker option more of a primary competence than the worthiest', () => {
    for (const { choice, best, place } of scored) {
      for (const id of logic.primary) {
        const highest = Math.max(...best.map((one) => markOf(one, id)));
        expect(markOf(choice, id), `${place} ${id}`).toBeLessThanOrEqual(highest);
      }
    }
  });

  test('gives the best option away neither by its place nor by its length', () => {
    const decisions = logic.scenes.map(({ id, choices }) => {
      const lengths = choices.map((choice) => texts[`${id}/${choice.id}/text`]!.length);
      const [best, ...others] = most(choices);
      expect(others, id).toEqual([]);
      const place = choices.indexOf(best!);
      expect(Math.max(...lengths) / Math.min(...lengths), id).toBeLessThan(1.5);
      return { place, isLongest: lengths[place] === Math.max(...lengths) };
    });
    expect(decisions.filter(({ isLongest }) => isLongest).length).toBeLessThanOrEqual(1);
    expect(new Set(decisions.map(({ place }) => place)).size).toBe(logic.scenes.length);
  });

  test('leaves two options open at every decision, and reaches every ending', () => {
    for (const { taken } of runs) {
      for (const { open } of taken) expect(open.length).toBeGreaterThanOrEqual(2);
    }
    expect(new Set(runs.map(({ ending }) => ending)).size).toBe(logic.endings.length);
  });

  test('changes and asks about each of its meters and flags', () => {
    const effects = scored.flatMap(({ choice }) => choice.effects);
    const moves = (id: string) => (effect: (typeof effects)[number]) =>
      'add' in effect
        ? effect.meter === id && effect.add !== 0
        : 'flag' in effect && effect.flag === id;
    const guards = [...scored.map(({ choice }) => choice), ...logic.endings].flatMap(
      ({ when }) => when ?? [],
    );
    const asked = guards.flatMap(namesIn);
    for (const id of [...logic.meters.map((meter) => meter.id), ...logic.flags]) {
      expect(effects.some(moves(id)), id).toBe(true);
      expect(asked, id).toContain(id);
    }
  });

  test('can be read in the time it names, in lines of forty words at most', () => {
    for (const { id, minutes } of figures.byEnding!) {
      expect(minutes[1], id).toBeLessThanOrEqual(graph.minutes);
    }
    for (const [place, text] of Object.entries(texts)) {
      expect(wordsIn(text), place).toBeLessThanOrEqual(40);
    }
  });
});

test('to end a contact safely is a success, and is never marked lower', () => {
  const { logic } = compileStarter('abusive').graph;
  const leaves = logic.scenes.flatMap(({ choices }) =>
    choices.filter(({ effects }) => effects.some((one) => 'flag' in one && one.flag === 'left')),
  );
  expect(leaves.map(({ id }) => id)).toEqual(['hand-over', 'out', 'out-and-owned']);
  expect(leaves.map((choice) => markOf(choice, 'deescalate'))).toEqual([2, 2, 2]);
  const ended = runsOf(compileStarter('abusive').graph).filter(({ taken }) =>
    taken.some(({ choice }) => leaves.some(({ id }) => id === choice.id)),
  );
  expect(new Set(ended.map(({ result }) => result))).toEqual(new Set(['success']));
  const away = compileStarter('over-familiar').graph.logic.scenes[1]!.choices;
  const marks = Object.fromEntries(away.map((one) => [one.id, markOf(one, 'deescalate')]));
  expect(marks['step-away']).toBe(marks['limit']);
});
