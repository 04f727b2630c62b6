import { describe, expect, test } from 'vitest';
import { compile } from '../../src/scenario/compile.ts';
import { competences, compileText, inShort, messagesOf, scriptOf } from './script.ts';

const bodyWith = (lines: string) => `## counter: An empty box

${lines}

- [look] "May I look?"

## ending open: Open
- result: partial

Omar (calm): Well.`;

const codesOf = (lines: string) =>
  compileText(scriptOf(bodyWith(lines))).problems.map(({ code }) => code);

describe('a line that looks like speech', () => {
  test.for([
    'Brother: Give it to me.',
    'BROTHER: Give it to me.',
    'Brother:Give it to me.',
    "Nora's brother: Give it to me.",
    'Nora’s older brother: “Give it to me.”',
    'Her brother: Not here.',
    'The night porter: Not here.',
    'Night porter: Not here.',
    'Another customer: Excuse me.',
    'Voice: The shop is closed.',
    'Kim: Hand me the phone.',
    'Kim Berg: What is that?',
    'Kim: Well, there it is.',
    'Kim: "There it is."',
    'Mr Lind: There it is.',
    'Lind: There it is.',
  ])('by somebody who is not in the cast is worth a look: %s', (line) => {
    expect(codesOf(line)).toEqual(['unknown-speaker']);
  });

  test.for(["Nora's brother (angry): give it to me.", 'The queue (impatient): Give it to her.'])(
    'is a mistake with a mood, which only speech has: %s',
    (line) => {
      expect(codesOf(line)).toEqual(['unknown-name']);
    },
  );

  test.for([
    "Nora's brother (Angry): Give it to me.",
    'The porter (angy): Give it to me.',
    'Brother (loudly): Give it to me.',
  ])('is a mistake with what cannot be a mood, too, which is another one: %s', (line) => {
    expect(codesOf(line)).toEqual(['unknown-name', 'unknown-mood']);
  });

  test.for([
    'The screen says: full.',
    'The screen says: No rooms.',
    'One thing is clear: She will not go.',
    'Her screen: No rooms free.',
    'The screen: We are closed.',
    'Note: We open at nine.',
    'Two lines below: 305 HELD, airline crew.',
    'SORRY WE: Closed at ten?',
    'WALK: No rooms free?',
    'Email: Where is my order?',
    'Later: I will not forget that night.',
    'Room 12: Is it free?',
    'Ask your manager: She knows.',
    'Ask security: They know.',
    'You think: How long?',
    'Midnight: The shop is dark.',
    'Silence: Ten seconds of it.',
    'Harbour Court: Ninety-six rooms.',
    'Her brother: older than she is, and louder.',
    'It is 12:30.',
    'the brother: Give it to me.',
    'The label (torn): Handle with care.',
  ])('is not what is only told with a colon: %s', (line) => {
    expect(codesOf(line)).toEqual([]);
  });

  test('is found in the middle of a paragraph, where it would be read as somebody else’s', () => {
    const { graph, problems } = compileText(
      scriptOf(bodyWith('Nora (tense): It was empty.\nHer brother: It was full.')),
    );
    expect(problems.map(inShort)).toEqual(['unknown-speaker 18:1']);
    expect(graph!.texts['counter/1']).toBe('It was empty. Her brother: It was full.');
  });

  test('says who can speak', () => {
    expect(messagesOf(bodyWith('Brother: Give it to me.'))).toEqual([
      '"Brother" is not in the cast, so this line is told, and nobody is seen saying it. If it is speech, write one of these: You, Nora Lind, Nora, Omar Haddad, Omar; or name the person under `others`. If it is told, begin it with other words.',
    ]);
  });

  test('is told once for each name, where it stands first', () => {
    const lines = 'Brother: Give it to me.\n\nKim: Why me?\n\nBROTHER: Give it here.';
    expect(compileText(scriptOf(bodyWith(lines))).problems.map(inShort)).toEqual([
      'unknown-speaker 17:1',
      'unknown-speaker 19:1',
    ]);
  });

  test('is one mistake with the line of the same person that has a mood', () => {
    expect(codesOf('Brother: Give it to me.\n\nBrother (angry): Now!')).toEqual(['unknown-name']);
  });

  test('stays a mistake where a name of the cast is near', () => {
    expect(codesOf('Norah: Give it to me.')).toEqual(['unknown-name']);
  });

  test('is somebody’s as soon as they are in the cast', () => {
    const text = scriptOf(bodyWith("Nora's brother: Give it to me.")).replace(
      '{ name: Omar Haddad }',
      "{ name: Omar Haddad }, { name: Nora's brother }",
    );
    const { graph, problems } = compileText(text);
    expect(problems).toEqual([]);
    expect(graph!.beats.counter).toMatchObject([{ who: 'nora-s-brother' }]);
  });

  test('is not looked for in another language', () => {
    const text = scriptOf(bodyWith('Brother: Give it to me.'));
    const script = { file: 'box.mdx', id: 'box', text, competences, values: {} };
    expect(compile({ ...script, lang: 'de' }).problems).toEqual([]);
    expect(compile({ ...script, lang: 'en-GB' }).problems).toHaveLength(1);
  });
});
