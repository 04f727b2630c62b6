import { describe, expect, test } from 'vitest';
import { fillNumbers, fillText, readNumber } from '../../src/language/values.ts';
import { body, front } from './box.ts';
import { compileText, scriptOf } from './script.ts';

describe('a value an organisation sets', () => {
  const values = { 'refund-limit': 50, 'desk-name': 'the front desk', nothing: 0 };
  const graphWith = (text: string) => {
    const { graph, problems } = compileText(text, values);
    expect(problems).toEqual([]);
    return graph!;
  };

  test('is written out in every text', () => {
    const graph = graphWith(
      scriptOf(
        body
          .replace('An empty box', 'At $desk-name')
          .replace('It was empty.', 'Is this $desk-name?')
          .replace('She nods.', 'She has $refund-limit.'),
        front.replace('The box is back.', '$refund-limit a box.'),
      )
        .replace('title: The empty box', 'title: Up to $refund-limit')
        .replace('name: Nora Lind', 'name: Nora Lind, asks-for: $refund-limit back')
        .replace('You serve', 'At $desk-name you serve'),
    );
    expect(graph.titles.counter).toBe('At the front desk');
    expect(graph.texts['counter/2']).toBe('Is this the front desk?');
    expect(graph.texts['counter/look/consequence']).toBe('She has 50.');
    expect(graph.title).toBe('Up to 50');
    expect(graph.customer.asksFor).toBe('50 back');
    expect(graph.texts.you).toMatch(/^At the front desk you serve/);
    expect(graph.variants[0]!.texts['counter/1']).toBe('50 a box.');
    expect(JSON.stringify(graph)).not.toContain('$');
  });

  test('is a number where a number stands: in meters, effects and conditions; 0 is one, too', () => {
    const { logic } = graphWith(
      scriptOf(
        body
          .replace('trust +20', 'trust +$refund-limit')
          .replace('trust at least 50', 'trust at least $refund-limit'),
        front,
      ).replace('start: 40', 'start: $nothing, limit: $refund-limit'),
    );
    expect(logic.meters[0]).toMatchObject({ start: 0, limit: 50 });
    expect(logic.scenes[0]!.choices[0]!.effects[0]).toEqual({ meter: 'trust', add: 50 });
    expect(logic.endings[0]!.when).toEqual({ meter: 'trust', is: 'at-least', value: 50 });
  });

  test('can be the whole of a text', () => {
    const { texts } = graphWith(scriptOf(body, front).replace(/you: .*/, 'you: $refund-limit'));
    expect(texts.you).toBe('50');
  });

  test('is not what a dollar and a number are', () => {
    const { texts } = graphWith(scriptOf(body.replace('She nods.', 'It cost $50.'), front));
    expect(texts['counter/look/consequence']).toBe('It cost $50.');
  });
});

test('money is an amount to reckon with and words to read', () => {
  const values = { limit: { amount: 150, words: '€150' } };
  expect(fillText('Up to $limit.', values)).toBe('Up to €150.');
  expect(fillNumbers({ limit: '$limit' }, values)).toEqual({ limit: 150 });
  expect(readNumber('$limit', values)).toBe(150);
});
