import { describe, expect, test } from 'vitest';
import { afterEdits, codesOf } from './advised.ts';

const told = (text: string) => ['Nora (calm): And', `${text}\n\nNora (calm): And`] as const;

describe('a word that hurts', () => {
  test.each([
    ['what is told', told('Behind her a madman is shouting.')],
    ['what one can say', ['"Come back if', '"Do not be an idiot. Come back if']],
    ['what one says', ['Nora (calm): And then?', 'You (calm): That is lame. Nora (calm): And?']],
    ['feedback', ['Her shoes are for tomorrow.', 'This is a retarded answer.']],
    ['a debrief', ['primary:', 'debrief: { group: [Who was crazy here?] }\nprimary:']],
    ['a title', ['title: The empty box', 'title: The lunatic and the box']],
    ['the title of a scene', ['goodbye: The last word', 'goodbye: A crazy word']],
    ['a name', ['name: Nora Lind', 'name: Nora Cleaning lady']],
    ['what is said about somebody', ['name: Nora Lind', 'name: Nora Lind\n  about: a junkie']],
  ] as const)('is found in %s', (_, edit) => {
    expect(codesOf(afterEdits(edit))).toEqual(['unkind-words']);
  });

  test.each([
    ['what the customer says', ['Nora (calm): And then?', 'Nora (calm): You idiot.']],
    ['what a customer is quoted with', ['"In some days."', '"In some days, you idiot."']],
    ['what is quoted in a text', told('On the door somebody wrote “idiot”.')],
  ] as const)('may be meant in %s', (_, edit) => {
    expect(afterEdits(edit)).toEqual([]);
  });

  test('is named once for a text, with what could be said instead', () => {
    const [found, ...others] = afterEdits(told('Only an idiot, a real idiot, or a lunatic waits.'));
    expect(others).toEqual([]);
    expect(found!.message).toMatch(/^"idiot", "lunatic" can hurt somebody.* you mean "foolish", /);
  });

  test.each([
    'He hangs up. She and her daughter just hang on, of course.',
    'The man at the desk has a master key and a special offer for the king-size bed.',
    'Her mother and his husband ask the host, a widow, for easy words.',
    'The card is invalid. The woman eats nuts and has mental health leave.',
    'The lady is a father of three: the landlord said so, obviously.',
    'She may take it to the ombudsman.',
  ])('is not an ordinary one: %s', (text) => {
    expect(afterEdits(told(text))).toEqual([]);
  });
});
