import { expect, test } from 'vitest';
import { cuesOf } from '../../src/course/cues.ts';
import { toHtml, toInlineHtml } from '../../src/course/markdown.ts';
import { inVariant, said } from '../../src/course/said.ts';
import { longCode } from '../../src/model/code.ts';
import { compileText, scriptOf } from '../scenario/script.ts';

const body = `## hall: A hall

A *cold* hall.

- [ask] "Why?"

## ending gone: Gone
- result: failure

She goes.`;
const front = `variants:
  late: { texts: { hall/1: The hall is dark. } }
  busy: { texts: { cue/trust/40: She nods at nobody. } }`;
const meters = `meters:
  trust:
    from: 0
    to: 80
    start: 40
    cues:
      0: She looks away.
      40: She *nods*.
      60: none
  room-left: { from: 0, to: 9, start: 5, cues: { 3: It is full. } }
  hidden: { from: 0, to: 9, start: 5, shown: never, cues: { 3: Nobody knows. } }
  patience: { from: 0, to: 10, start: 5 }
`;
const { graph, problems } = compileText(
  scriptOf(body, front).replace(/meters:\n(?: .*\n)+/, meters),
);
if (!graph) throw new Error(problems.map(({ message }) => message).join('\n'));
const [late, busy] = [longCode('late'), longCode('busy')];

test('a text that no variant changes stands there once', () => {
  expect(said(graph, 'hall/ask/text', toInlineHtml)).not.toContain('data-v');
});

test('a text that a variant changes stands beside it, marked with whose it is', () => {
  expect(said(graph, 'hall/1', toInlineHtml)).toBe(
    `<span data-v="base ${busy}">A <em>cold</em> hall.</span>` +
      `<span data-v="${late}" hidden>The hall is dark.</span>`,
  );
  expect(said(graph, 'hall/1', toHtml, 'div')).toContain(
    `<div data-v="${late}" hidden><p>The hall is dark.</p></div>`,
  );
});

test('a scenario in the words of one variant says those, and the others as they are written', () => {
  const own = inVariant(graph, late);
  expect(own.texts['hall/1']).toBe('The hall is dark.');
  expect(own.texts['hall/ask/text']).toBe(graph.texts['hall/ask/text']);
  expect(said(own, 'hall/1', toInlineHtml)).toBe('The hall is dark.');
  expect(inVariant(graph, undefined).texts).toEqual(graph.texts);
});

test('meters that sentences stand for are told in numbers, too; one that is never shown is not', () => {
  expect(cuesOf(graph, { 'meter-now': '{meter} {value} of {to}' })).toEqual([
    {
      meter: 'trust',
      number: 'trust {value} of 80',
      steps: [
        { from: 0, below: 40, text: 'cue/trust/0' },
        { from: 40, below: 60, text: 'cue/trust/40' },
      ],
    },
    {
      meter: 'room-left',
      number: 'room left {value} of 9',
      steps: [{ from: 3, below: undefined, text: 'cue/room-left/3' }],
    },
  ]);
});
