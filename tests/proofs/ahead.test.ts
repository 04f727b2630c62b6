import { expect, test } from 'vitest';
import { measure } from '../../src/proofs/figures.ts';
import { verify } from '../../src/proofs/verify.ts';
import { graphOf } from '../scenario/script.ts';

const front = 'primary: [listen]\nsecondary: []';
const ahead = (body: string) => {
  const graph = graphOf(body, front);
  const { play, states } = verify(graph, (file) => ({ file }));
  return measure(graph, play, states).ahead;
};
const ending = `
## ending over: Over
- result: success

It is over.`;
const scene = (name: string, choices: string) => `
## ${name}: A scene
Nora (tense): Well?

${choices}
`;

test('of what can follow, a strongest line counts for more than another', () => {
  const body = (strong: string, weak: string) =>
    [
      scene(
        'door',
        `- [ask] "What happened?"
  - evidence: listen +2
  - next: ${strong}

- [guess] "I know."
  - next: ${weak}`,
      ),
      scene('hall', '- [on] "Come in."\n\n- [up] "Come up."'),
      scene('desk', '- [sit] "Sit down."\n\n- [stay] "Stay."'),
      ending,
    ].join('');
  // Three times of four the longer way: 1 + 0.75 × 2. Turned round: 1 + 0.25 × 2.
  expect(ahead(body('hall', 'ending over'))).toEqual({ door: 3, hall: 2, desk: 1 });
  expect(ahead(body('ending over', 'hall'))).toEqual({ door: 2, hall: 2, desk: 1 });
});

test('as long as anything can follow, a decision is not called the last', () => {
  const over = ['day', 'one', 'try'].map((id) => `- [${id}] "Good ${id}."\n  - next: ending over`);
  const body = `${scene('door', [...over, '- [wait] "One moment."\n  - evidence: listen -1'].join('\n\n'))}${scene(
    'hall',
    '- [on] "Come in."\n\n- [up] "Come up."',
  )}${ending}`;
  // It comes to 1.125, which would be rounded to none.
  expect(ahead(body)).toEqual({ door: 2, hall: 1 });
});
