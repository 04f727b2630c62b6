import { describe, expect, test } from 'vitest';
import { compileText, graphOf, inShort, scriptOf } from './script.ts';

describe('a choice', () => {
  test('keeps its other keys', () => {
    const choice = choiceWith('- critical: yes\n- was: peek');
    expect(choice).toMatchObject({ id: 'look', critical: true, was: 'peek' });
    expect(choiceWith('- critical: no')).not.toHaveProperty('was');
    expect(choiceWith('- critical: no').critical).toBe(false);
    for (const yes of ['Yes', 'TRUE', '"yes"']) {
      expect(choiceWith(`- critical: ${yes}`).critical).toBe(true);
    }
  });

  test('has its texts by place', () => {
    const keys = [
      '- when: promised',
      '- locked: She would not let you.',
      '- consequence: She pushes the box over.',
      '- feedback: You looked first.',
      '- tempting: It buys time.',
    ];
    expect(graphOf(scriptWith(keys.join('\n'))).texts).toMatchObject({
      'counter/look/text': '"May I look?"',
      'counter/look/locked': 'She would not let you.',
      'counter/look/consequence': 'She pushes the box over.',
      'counter/look/feedback': 'You looked first.',
      'counter/look/tempting': 'It buys time.',
    });
  });

  test('may go over several lines, and so may its keys', () => {
    const { texts } = graphOf(`## counter: An empty box

- [look] "May I look
  at it?"
  - feedback: You looked
    before you judged.

## ending open: Open
- result: partial`);
    expect(texts['counter/look/text']!.split(/\s+/).join(' ')).toBe('"May I look at it?"');
    expect(texts['counter/look/feedback']!.split(/\s+/).join(' ')).toBe(
      'You looked before you judged.',
    );
  });

  const keys = '  - effect: trust +5\n  - consequence: So.\n';

  test.each([
    ['two keys that come again', keys + keys, ['bad-choice 20:5']],
    [
      'keys that come again behind others',
      `${keys}  - feedback: Well.\n${keys}`,
      ['bad-choice 21:5'],
    ],
    ['one key that comes again', `${keys}  - consequence: So.\n`, ['duplicate-key 20:5']],
  ])('has each key once, and a line of its own: %s', (_, below, expected) => {
    const text = scriptOf(
      `## counter: An empty box\n\n- [look] "May I look?"\n${below}\n## ending open: Open\n- result: partial`,
    );
    expect(compileText(text).problems.map(inShort)).toEqual(expected);
  });

  test.each([
    ['its words', '- [look] "May I look?" - effect: trust +5', 'bad-choice 17:24'],
    [
      'a key',
      '- [look] "May I look?"\n  - effect: trust +5 - evidence: listen +1',
      'key-in-key 18:22',
    ],
    [
      'two keys',
      '- [look] "May I look?"\n  - feedback: Well. - tempting: So. - effect: trust +5',
      'key-in-key 18:21 key-in-key 18:37',
    ],
  ])(
    'has each key on a line of its own: behind %s another is told, and read',
    (_, lines, expected) => {
      const text = scriptOf(
        `## counter: An empty box\n\n${lines}\n\n## ending open: Open\n- result: partial`,
      );
      expect(compileText(text).problems.map(inShort).join(' ')).toBe(expected);
    },
  );

  test('is told of once where only the heading of its scene was pasted twice', () => {
    const heading = '## counter: An empty box\n';
    const text = scriptOf(
      `${heading}${heading}\n- [look] "May I look?"\n\n## ending open: Open\n- result: partial`,
    );
    expect(compileText(text).problems.map(inShort)).toEqual(['duplicate-id 16:4']);
  });

  test('keeps a hyphen and a colon that are words', () => {
    const { texts } = graphOf(scriptWith('- consequence: She nods - slowly: she is tired.'));
    expect(texts['counter/look/consequence']).toBe('She nods - slowly: she is tired.');
  });

  test('needs no blank between its id and its words, nor after the colon of a key', () => {
    const { logic, texts } = graphOf(`## counter: An empty box

- [look]"May I look?"
  - effect:trust +20

## ending open: Open
- result: partial`);
    expect(texts['counter/look/text']).toBe('"May I look?"');
    expect(logic.scenes[0]!.choices[0]!.effects).toEqual([{ meter: 'trust', add: 20 }]);
  });
});

describe('keys under a heading', () => {
  test('of a scene are read, and go before the choices in the same list', () => {
    const { logic } = graphOf(`## counter: An empty box
- enter: trust -5, set box-open
- skip: leave
- reply-first: yes
- confidence: ask
- time: 20 seconds, then look
- was: desk
- [look] "May I look?"

## ending open: Open
- result: partial`);
    const { choices, ...scene } = logic.scenes[0]!;
    expect(scene).toEqual({
      id: 'counter',
      was: 'desk',
      enter: [
        { meter: 'trust', add: -5 },
        { flag: 'box-open', to: true },
      ],
      skip: 'leave',
      replyFirst: true,
      confidence: true,
      time: { seconds: 20, then: 'look' },
    });
    expect(choices).toHaveLength(1);
  });

  test('of an ending are read', () => {
    const { logic } = graphOf(`## counter: An empty box

- [look] "May I look?"

## ending found: Found
- when: promised
- result: success
- was: happy

## ending open: Open
- result: partial`);
    expect(logic.endings).toEqual([
      { id: 'found', was: 'happy', when: { flag: 'promised' }, result: 'success' },
      { id: 'open', result: 'partial' },
    ]);
  });
});

function scriptWith(keys: string): string {
  return `## counter: An empty box

- [look] "May I look?"
${keys.replace(/^/gm, '  ')}

## plan: What now

- [call] "I will call."

## ending open: Open
- result: partial`;
}

function choiceWith(keys: string) {
  return graphOf(scriptWith(keys)).logic.scenes[0]!.choices[0]!;
}
