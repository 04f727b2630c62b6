import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { FrontMatter } from '../../src/model/front-matter.ts';
import { Graph } from '../../src/model/graph.ts';
import { createScenario } from '../../src/scenario/machine.ts';
import { body, front } from './box.ts';
import { compileText, graphOf, scriptOf } from './script.ts';

const meters = (cues: string) =>
  scriptOf(body, front).replace(
    'trust: { from: 0, to: 100, start: 40 }',
    `trust:\n    from: 0\n    to: 100\n    start: 40\n    cues:\n${cues}`,
  );

describe('the graph', () => {
  test('is what its schema says', () => {
    expect(Graph.parse(graphOf(body, front))).toEqual(graphOf(body, front));
  });

  test('survives being written as JSON', () => {
    const graph = graphOf(body, front);
    expect(JSON.parse(JSON.stringify(graph))).toEqual(graph);
  });

  test('is refused by its schema when a key is misspelt or a target is of no kind', () => {
    const graph = graphOf(body, front);
    expect(Graph.safeParse({ ...graph, tilte: 'x' }).success).toBe(false);
    const [scene, ...others] = graph.logic.scenes;
    const broken = { ...scene!, choices: [{ ...scene!.choices[0]!, next: [{ to: 'plan' }] }] };
    const logic = { ...graph.logic, scenes: [broken, ...others] };
    expect(Graph.safeParse({ ...graph, logic }).success).toBe(false);
  });

  test('has a schema that can be published as JSON, conditions inside conditions included', () => {
    const schema = z.toJSONSchema(Graph);
    expect(schema).toMatchObject({
      type: 'object',
      additionalProperties: false,
      properties: { format: { const: 1 }, logic: { type: 'object' } },
    });
    expect(schema.required).toContain('logic');
    // A condition may hold conditions: the schema has to refer to itself.
    expect(JSON.stringify(schema)).toMatch(/"items":\{"\$ref":"#\/\$defs\/[^"]+"\}/);
    expect(z.toJSONSchema(FrontMatter, { io: 'input' })).toMatchObject({ type: 'object' });
  });

  test('is the same for the same text, and knows where every place is written', () => {
    const text = scriptOf(body, front);
    expect(compileText(text)).toEqual(compileText(text));
    const { spots } = compileText(text);
    const lines = text.split('\n');
    for (const id of ['counter', 'plan', 'found', 'gone']) {
      const { line, column } = spots.get(id)!;
      expect(lines[line! - 1]!.slice(column! - 1)).toMatch(new RegExp(`^${id}: `));
    }
    const { line, column } = spots.get('plan/again')!;
    expect(lines[line! - 1]!.slice(column! - 1)).toMatch(/^again\] "Let us/);
  });

  test('has every text at a place of its own, addressable for ever', () => {
    expect(Object.keys(graphOf(body, front).texts).sort()).toEqual([
      'content-note',
      'counter/1',
      'counter/2',
      'counter/deny/text',
      'counter/look/consequence',
      'counter/look/locked',
      'counter/look/text',
      'debrief/group/1',
      'debrief/group/2',
      'debrief/if-then',
      'debrief/reflection',
      'debrief/turning-points/1',
      'found/1',
      'plan/again/text',
      'plan/call/text',
      'you',
    ]);
  });

  test('has no text in what its places name that is not there', () => {
    const { texts, beats, debrief, you, contentNote } = graphOf(body, front);
    const places = [
      you,
      contentNote!,
      debrief.reflection!,
      debrief.ifThen!,
      ...debrief.group,
      ...debrief.turningPoints.map(({ says }) => says),
      ...Object.values(beats)
        .flat()
        .map((beat) => ('told' in beat ? beat.told : beat.text)),
    ];
    expect(places.filter((place) => !(place in texts))).toEqual([]);
  });

  test('has cues from the lowest number up, and none where the author wrote none', () => {
    const { graph } = compileText(
      meters('      70: She smiles.\n      0: She looks away.\n      40: none\n'),
    );
    expect(graph!.cues).toEqual([
      { meter: 'trust', from: 0, text: 'cue/trust/0' },
      { meter: 'trust', from: 40, text: null },
      { meter: 'trust', from: 70, text: 'cue/trust/70' },
    ]);
    expect(graph!.texts['cue/trust/70']).toBe('She smiles.');
  });

  test('has cues below zero before the others', () => {
    const text = scriptOf(body, front).replace(
      'patience: { from: 0, to: 10, start: 5 }',
      'patience: { from: -5, to: 10, start: 5, cues: { 5: He waits., -5: He has gone. } }',
    );
    expect(compileText(text).graph!.cues.map(({ from }) => from)).toEqual([-5, 5]);
  });

  test('has no cues for a meter that is never shown', () => {
    const text = meters('      0: She looks away.\n').replace(
      'start: 40',
      'start: 40\n    shown: never',
    );
    expect(compileText(text).graph!.cues).toEqual([]);
  });

  test('keeps variants, people and titles', () => {
    const graph = graphOf(body, front);
    expect(graph.variants).toEqual([
      {
        id: 'second-day',
        starts: { trust: 20 },
        set: ['promised'],
        texts: { 'counter/1': 'The box is back.' },
      },
    ]);
    expect(graph.customer).toEqual({ id: 'nora-lind', name: 'Nora Lind' });
    expect(graph.others).toEqual([{ id: 'omar-haddad', name: 'Omar Haddad' }]);
    expect(graph.titles).toMatchObject({ counter: 'An empty box', gone: 'Gone' });
  });
});

test('a choice that is closed or unknown changes nothing', () => {
  const graph = graphOf(body, front);
  const scenario = createScenario(graph.id, graph.logic);
  const plan = scenario.choose(scenario.begin(), 'look');
  expect(plan).toMatchObject({ at: 'plan', values: { trust: 60, promised: 1, patience: 4 } });
  const again = scenario.choose(plan, 'again');
  expect(again).toMatchObject({ at: 'counter', values: { patience: 3 }, ended: false });
  expect(scenario.choose(again, 'look')).toMatchObject({ at: 'counter', values: again.values });
  expect(scenario.choose(again, 'sing')).toMatchObject({ at: 'counter', values: again.values });
  const gone = scenario.choose(again, 'deny');
  expect(gone).toMatchObject({ at: 'gone', ended: true });
  expect(gone.snapshot.hasTag('failure')).toBe(true);
  expect(scenario.choose(gone, 'look').at).toBe('gone');
});
