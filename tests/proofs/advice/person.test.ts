import { describe, expect, test } from 'vitest';
import { afterEdits } from './advised.ts';

const inFeedback = (text: string) => afterEdits(['Her shoes are for tomorrow.', text]);

describe('feedback about the person', () => {
  test.each([
    ['Well done! She sat down.', 'Well done'],
    ['Good job with the box.', 'Good job'],
    ['That was a great work.', 'great work'],
    ['You did really well.', 'You did really well'],
    ['You’re so clever.', "You're so clever"],
    ['You were rude.', 'You were rude'],
    ['You are a natural.', 'You are a natural'],
    ['You should have asked her.', 'You should have asked'],
    ['You shouldn’t have said it.', "You shouldn't have said"],
    ['You ought to have rung.', 'You ought to have rung'],
    ['You failed to ask.', 'You failed'],
    ['Wrong. She needs her shoes.', 'Wrong'],
    ['She waits. Wrong answer.', 'Wrong'],
    ['You got it wrong.', 'You got it wrong'],
    ['It was your own fault.', 'It was your own fault'],
    ['Shame on you.', 'Shame on you'],
    ['You didn’t care.', "You didn't care"],
  ])('"%s" is found', (text, words) => {
    const found = inFeedback(text);
    expect(found.map(({ code }) => code)).toEqual(['praise-or-blame']);
    expect(found[0]!.message).toContain(`"${words}" is about the person.`);
  });

  test.each([
    'The words are wrong, and the result is right.',
    'You were right to ask.',
    'You did well to wait, and she saw it.',
    'You should have the card at hand.',
    'You should have been told about Thursdays.',
    'You were kind to the box and not to her.',
    'She needs to be told what went wrong.',
    'A wrong answer costs her the day.',
    'It is not your fault, and it is natural to say so.',
    'She would say "You should have asked", and be right.',
    'You may well be right about the van.',
    'You broke a second promise to repair a first.',
    'You chose the wrong moment.',
  ])('"%s" is about the act, and fine', (text) => {
    expect(inFeedback(text)).toEqual([]);
  });

  test('is looked for in feedback alone: a customer may praise and blame', () => {
    expect(
      afterEdits(
        ['"In some days."', '"Well done. You should have asked."'],
        ['Nora (calm): And then?', 'Nora (calm): Good job. You were rude.'],
      ),
    ).toEqual([]);
  });
});
