import { describe, expect, test } from 'vitest';
import { compile } from '../../src/scenario/compile.ts';
import { competences, scriptOf, siteValues } from './script.ts';

const body = `## counter: An empty box

Nora (tense): It was empty.

- [look] "May I look?"
  - when: not promised
  - effect: trust +20, set box-open
  - evidence: listen +1
  - next: what-now
- [deny] "It left us full."
  - effect: set promised
  - next: ending

## what-now: What happens now
- skip: leave

Nora (wary): So?

- [call] "I will call."
  - when: box-open
  - evidence: empathy +1

## ending found: The box is found
- when: trust at least 60
- result: success

It is there.

## ending open: Nobody knows
- result: partial

She leaves.`;
const front = `primary: [listen, empathy]
secondary: [ownership]
rules: [{ when: patience is 0, go: open, except: [what-now] }]
debrief:
  turning-points:
    - { scene: counter, says: the first sentence }`;

const titles = new Map([
  ['listen', ['Find the need behind the words', 'Find the need']],
  ['empathy', ['Treat people with respect, in plain words', 'Respect, in plain words']],
]);

function messagesOf(text: string) {
  const script = { file: 'box.mdx', id: 'box', lang: 'en', text, competences, values: siteValues };
  return compile({ ...script, competenceTitles: titles }).problems;
}

/** The one message about a script in which `from` is written as `to`, and where it stands. */
function slip(from: string, to: string) {
  const whole = scriptOf(body, front);
  expect(messagesOf(whole)).toEqual([]);
  const text = whole.replace(from, () => to);
  expect(text).not.toBe(whole);
  const [first, ...more] = messagesOf(text);
  expect(more).toEqual([]);
  const { code, line, column, message } = first!;
  return { code, at: text.split('\n')[line! - 1]!.slice(column! - 1), message, text };
}

describe('in the place of an id', () => {
  test.for([
    ['next: what-now', 'next: What happens now', 'what-now'],
    ['next: what-now', 'next: what happens now?', 'what-now'],
    ['next: what-now', 'next: Nobody knows', 'open'],
    ['go: open', 'go: Nobody knows', 'open'],
    ['scene: counter', 'scene: An empty box', 'counter'],
    ['except: [what-now]', 'except: [What happens now]', 'what-now'],
    ['skip: leave', 'skip: An empty box', 'counter'],
    ['primary: [listen', 'primary: [Find the need behind the words', 'listen'],
    ['primary: [listen', 'primary: [find-the-need', 'listen'],
    ['evidence: listen', 'evidence: Find the need', 'listen'],
  ] as const)('a title is known for one: %s as %s', ([from, to, id]) => {
    const { at, message } = slip(from, to);
    expect(message).toContain(` Did you mean "${id}", which is called so?`);
    expect(at).toMatch(new RegExp(`^${to.replace(/^.*[:[] ?/, '').slice(0, 6)}`));
  });

  test.for([
    ['next: what-now', 'next: Nobody', 'open'],
    ['next: what-now', 'next: what', 'what-now'],
    ['evidence: empathy', 'evidence: respect', 'empathy'],
    ['evidence: empathy', 'evidence: Treat people with respect', 'empathy'],
  ] as const)('so is the beginning of one: %s as %s', ([from, to, id]) => {
    expect(slip(from, to).message).toContain(` Did you mean "${id}", whose title begins so?`);
  });

  test.for([
    ['next: what-now', 'next: what now', 'what-now'],
    ['next: what-now', 'next: What-now', 'what-now'],
    ['effect: trust', 'effect: Trust', 'trust'],
    ['effect: trust', 'effect: TRUST', 'trust'],
    ['set box-open', 'set box open', 'box-open'],
    ['when: box-open', 'when: box open', 'box-open'],
    ['when: box-open', 'when: Box-open', 'box-open'],
    ['when: box-open', 'when: box open and trust at least 20', 'box-open'],
    ['when: box-open', 'when: not (box open or promised)', 'box-open'],
    ['when: box-open', 'when: visited what now', 'what-now'],
    ['patience is 0', 'Patience is 0', 'patience'],
    ['evidence: listen', 'evidence: Listen', 'listen'],
    ['primary: [listen', 'primary: [Listen', 'listen'],
  ] as const)('so are capitals and blanks: %s as %s', ([from, to, id]) => {
    expect(slip(from, to).message).toContain(` Did you mean "${id}"?`);
  });

  test('several without a comma are told apart', () => {
    expect(slip('[listen, empathy]', '[listen empathy]').message).toContain(
      'There is no competence called "listen empathy". Put commas between them: listen, empathy.',
    );
  });

  test('a title that two have is none', () => {
    const two = new Map([
      ['listen', ['The same']],
      ['empathy', ['The same']],
    ]);
    const text = scriptOf(body, front).replace('[listen,', '[The same,');
    const script = {
      file: 'box.mdx',
      id: 'box',
      lang: 'en',
      text,
      competences,
      values: siteValues,
    };
    const [{ message } = { message: '' }] = compile({ ...script, competenceTitles: two }).problems;
    expect(message).toContain(
      'There is no competence called "The same". Those that can stand here:',
    );
  });
});

describe('a scene that is not there', () => {
  test('names those that are, where they are few', () => {
    expect(slip('next: what-now', 'next: garden').message).toBe(
      'There is no scene or ending called "garden". Write its heading, or name one that is there: counter, what-now, found, open.',
    );
    expect(slip('when: box-open', 'when: visited garden').message).toContain(
      'name one that is there: counter, what-now.',
    );
    expect(slip('next: ending', 'next: ending garden').message).toContain(
      'name one that is there: found, open.',
    );
  });

  test('names the three nearest, where they are many', () => {
    const more = [...Array(12).keys()].map(
      (i) => `## part-${'abcdefghijkl'[i]}: Part\n\n- [go] "Go."\n\n`,
    );
    const text = scriptOf(
      body.replace('## ending found', `${more.join('')}## ending found`),
      front,
    );
    const said = messagesOf(text.replace('next: what-now', 'next: patio-garden'));
    expect(said.map(({ message }) => message)).toEqual([
      expect.stringMatching(/name one that is there, such as part-\w, part-\w, part-\w\.$/),
    ]);
  });

  test.for([
    ['next: what-now', 'next: end'],
    ['next: what-now', 'next: the end'],
    ['next: what-now', 'next: END'],
    ['go: open', 'go: end'],
  ] as const)('is most likely an ending: %s as %s', ([from, to]) => {
    expect(slip(from, to).message).toContain(
      'Did you mean "ending", which leads to the first that fits of found, open?',
    );
  });

  test.for(['yes', 'no', 'true', 'y', 'none', 'ja'])(
    'is none where %s stands for a way round a scene',
    (word) => {
      const { code, message } = slip('skip: leave', `skip: ${word}`);
      expect(code).toBe('wrong-value');
      expect(message).toContain(
        `"skip" is "${word}", but it should be the id of the scene where one goes on, or "leave".`,
      );
    },
  );

  test.for(['open', 'found', 'ending'])(
    'is no ending where %s stands for a way round a scene: nobody came to it by choices',
    (word) => {
      const { code, message } = slip('skip: leave', `skip: ${word}`);
      expect(code).toBe('wrong-value');
      expect(message).toContain(
        `"skip" is "${word}", but it should be the id of a scene, or "leave": an ending`,
      );
    },
  );

  test.for(['Nobody knows', 'opne'])(
    'and for a way round a scene %s is not taken for an ending either',
    (name) => {
      const { code, message } = slip('skip: leave', `skip: ${name}`);
      expect(code).toBe('unknown-target');
      expect(message).not.toContain('Did you mean');
      expect(message).toContain('name one that is there: counter, what-now.');
    },
  );
});

describe('a condition', () => {
  test.for([
    [
      'promised box-open',
      'box-open',
      'a word is missing between "promised" and "box-open". Write "and" there, or "or".',
    ],
    ['promised not box-open', 'not', 'a word is missing between "promised" and "not".'],
    ['promised AND box-open', 'AND', '"AND" cannot stand here. Write "and", in small letters.'],
    ['trust at least sixty', 'sixty', 'a number should stand after "least". Write 60.'],
    ['trust is twenty-five', 'twenty-five', 'Write 25.'],
  ] as const)('says what is missing in it: %s', ([words, mark, says]) => {
    const { at, message } = slip('when: box-open', `when: ${words}`);
    expect(at.startsWith(mark)).toBe(true);
    expect(message).toContain(says);
  });

  test('of words that are no name is one message', () => {
    expect(slip('when: box-open', 'when: she is told').message).toContain('a number should stand');
    expect(slip('when: box-open', 'when: she has heard it').message).toContain(
      'There is no flag called "she has heard it".',
    );
  });
});

test('an effect with a capital is written as it should be', () => {
  expect(slip('effect: set promised', 'effect: Set promised').message).toBe(
    'This effect cannot be read: "Set promised". Write "set promised".',
  );
});

describe('a speaker', () => {
  const says = 'This starts like speech. Write "Nora (tense): …".';
  test.for([
    '**Nora** (tense): It',
    '**Nora (tense)**: It',
    '**Nora (tense):** It',
    '_Nora_ (tense): It',
    'Nora *(tense)*: It',
    '"Nora" (tense): It',
    '**Nora** (tense) It',
    '> Nora (tense): It',
    '- Nora (tense): It',
    '**Noora** (tense): It',
  ])('of the cast is known behind other signs: %s', (line) => {
    const { code, message } = slip('Nora (tense): It', line);
    expect(code).toBe('lost-speech');
    expect(message).toContain(says);
  });

  test('without a mood is, too', () => {
    expect(slip('Nora (tense): It', '**Nora:** It').message).toContain('Write "Nora: …".');
  });

  test.for(['joe (tense): It', 'the porter (tense): It'])('of nobody is named: %s', (line) => {
    const { code, message } = slip('Nora (tense): It', line);
    expect(code).toBe('unknown-name');
    expect(message).toContain(`"${line.replace(/ \(.*/, '')}" is not in the cast.`);
  });

  test.for([
    '**Note**: It was empty.',
    'The label (torn): It',
    '"I am Nora: look."',
    '**Nora** looks up.',
    '- Nora looks up: it is empty.',
  ])('is nobody where none was meant: %s', (line) => {
    const text = scriptOf(body, front).replace('Nora (tense): It was empty.', () => line);
    expect(messagesOf(text)).toEqual([]);
  });
});
