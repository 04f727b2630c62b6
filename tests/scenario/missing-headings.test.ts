import { describe, expect, test } from 'vitest';
import { compile } from '../../src/scenario/compile.ts';
import { compileText, inShort, messagesOf, scriptOf } from './script.ts';
import { noRoom } from './shipped.ts';

const body = `## counter: An empty box

Nora (tense): It was empty.

- [look] "May I look?"
  - next: plan
- [deny] "It left us full."

## plan: What happens now
- skip: leave

- [call] "I will call."
- [wait] "Can it wait?"
  - next: home

## home: At the door

Nora (wary): So?

- [ring] You ring.
  - next: ending
- [go] You go.
  - next: open

## ending found: The box is found
- when: trust at least 60
- result: success

It is there.

## ending open: Nobody knows
- result: partial

She leaves.`;

const headings = (text: string) => text.match(/^## .*$/gm)!;

describe('where a heading is deleted', () => {
  test.each(headings(body))('that is said once: %s', (heading) => {
    expect(messagesOf(body)).toEqual([]);
    const without = body.replace(`${heading}\n`, '');
    const [message, ...others] = messagesOf(without);
    expect(others).toEqual([]);
    expect(message).toContain('A heading seems to be missing above this line');
    const { line } = compileText(scriptOf(without)).problems[0]!;
    const lines = scriptOf(without).split('\n');
    const cure = /such as "(.*?)"\./.exec(message!)![1]!;
    lines.splice(line! - 1, 0, cure);
    const mended = compileText(lines.join('\n')).problems;
    expect(mended.map(({ code }) => code)).not.toContain('missing-heading');
  });

  test.each(headings(noRoom.text))('no name is unknown because of it: %s', (heading) => {
    const text = noRoom.text.replace(`${heading}\n`, '');
    const { problems } = compile({ ...noRoom, text });
    const gone = noRoom.text.slice(0, noRoom.text.indexOf(heading)).split('\n').length;
    expect(problems.map(({ code }) => code)).toEqual(['missing-heading']);
    expect(problems[0]!.line! - gone).toBeLessThan(2);
  });

  test('it is offered with the name that nothing has', () => {
    const [message] = messagesOf(body.replace('## home: At the door\n', ''));
    expect(message).toContain('"## home: What happens there"');
  });

  test('with the name of none that is there or is named', () => {
    const taken = body.replaceAll('home', 'what-next').replace('## plan: What happens now\n', '');
    const [message] = messagesOf(taken.replace('  - next: plan\n', ''));
    expect(message).toContain('"## what-next-2: What happens there"');
  });
});

test('prose between the choices of a scene is still stray where one of them stands below it', () => {
  const text = scriptOf(`## counter: An empty box

- [look] "May I look?"
- [deny] "It left us full."

She looks up.

- [wait] "Can it wait?"

## ending open: Open
- result: partial`);
  expect(compileText(text).problems.map(inShort)).toEqual(['stray-text 20:1']);
});
