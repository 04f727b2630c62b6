import { describe, expect, test } from 'vitest';
import { Graph } from '../../src/model/graph.ts';
import { compileText, graphOf, inShort, scriptOf } from './script.ts';

const scene = (told: string) => `## counter: An empty box

${told}

- [look] "May I look?"
  - consequence: She points at [the rules](https://example.org/rules).

## ending open: Open
- result: partial

See [how it began](#/scenarios/box/counter).`;

const told = `The box is open.

![An *empty* box, from $helpdesk](box.png)

Nora (tense): Look.

<Figure
  src="shop/counter.webp"
  alt="The counter"
  caption="As it _was_, at $helpdesk"
  credit="Photo by Jo"
/>

<Figure src="line.svg" decorative />

<Audio src="call.mp3" title="The call" transcript="call.md" />

<Video src="box.webm" captions="box.vtt" transcript="box.md" credit="[Us](https://example.org)" />`;

describe('a picture, a sound or a film in what is told', () => {
  const graph = graphOf(scene(told));

  test('stands where it was written, with its files', () => {
    expect(graph.beats.counter).toEqual([
      { told: 'counter/1' },
      { told: 'counter/2', medium: { kind: 'picture', src: 'box.png' } },
      { who: 'nora-lind', mood: 'tense', text: 'counter/3' },
      {
        told: 'counter/4',
        medium: {
          kind: 'picture',
          src: 'shop/counter.webp',
          caption: 'counter/4/caption',
          credit: 'counter/4/credit',
        },
      },
      { told: 'counter/5', medium: { kind: 'picture', src: 'line.svg' } },
      { told: 'counter/6', medium: { kind: 'sound', src: 'call.mp3', transcript: 'call.md' } },
      {
        told: 'counter/7',
        medium: {
          kind: 'film',
          src: 'box.webm',
          captions: 'box.vtt',
          transcript: 'box.md',
          credit: 'counter/7/credit',
        },
      },
    ]);
  });

  test('has its words among the texts, each at a place, with the organisation’s values', () => {
    expect(graph.texts).toMatchObject({
      'counter/2': 'An empty box, from the help desk',
      'counter/4': 'The counter',
      'counter/4/caption': 'As it _was_, at the help desk',
      'counter/4/credit': 'Photo by Jo',
      'counter/5': '',
      'counter/6': 'The call',
      'counter/7': '',
      'counter/7/credit': '[Us](https://example.org)',
    });
  });

  test('is what the schema of the graph says', () => {
    expect(Graph.parse(graph)).toEqual(graph);
  });

  test('changes nothing of what can happen', () => {
    expect(graph.logic).toEqual(graphOf(scene('The box is open.')).logic);
  });
});

describe('what a script names beside itself', () => {
  const group = 'debrief: { group: ["Who has [the rules](#/lessons/rules)?"] }';
  const text = scriptOf(scene(told), group);
  const { uses } = compileText(text);

  test('is listed with the place where it is written', () => {
    const lines = text.split('\n');
    const found = uses.map(({ kind, name, spot }) => {
      const rest = lines[spot.line! - 1]!.slice(spot.column! - 1);
      return [kind, name, rest.slice(0, 8)];
    });
    expect(found).toEqual([
      ['picture', 'box.png', '![An *em'],
      ['picture', 'shop/counter.webp', 'src="sho'],
      ['picture', 'line.svg', 'src="lin'],
      ['sound', 'call.mp3', 'src="cal'],
      ['transcript', 'call.md', 'transcri'],
      ['film', 'box.webm', 'src="box'],
      ['captions', 'box.vtt', 'captions'],
      ['transcript', 'box.md', 'transcri'],
      ['link', 'https://example.org', '<Video s'],
      ['link', 'https://example.org/rules', '[the rul'],
      ['link', '#/scenarios/box/counter', '[how it '],
      ['link', '#/lessons/rules', '"Who has'],
    ]);
  });

  test('is listed of a script with a mistake, too', () => {
    const broken = text.replace('- [look]', '- [Look]');
    expect(compileText(broken).graph).toBeUndefined();
    expect(compileText(broken).uses).toEqual(uses);
  });
});

test('what is only a warning leaves the graph whole', () => {
  const { graph, problems } = compileText(scriptOf(scene('![](box.png)')));
  expect(problems.map(inShort)).toEqual(['no-alt 17:1']);
  expect(graph?.beats.counter).toEqual([
    { told: 'counter/1', medium: { kind: 'picture', src: 'box.png' } },
  ]);
});

test('a medium below the choices is told to be moved, like any text there', () => {
  const body = scene('The box is open.').replace('\n## ending', '\n![A box](box.png)\n\n## ending');
  expect(compileText(scriptOf(body)).problems.map(({ message }) => message)).toEqual([
    'This stands after the choices, where nobody would see it. Move it above them.',
  ]);
});
