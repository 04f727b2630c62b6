import { describe, expect, test } from 'vitest';
import { compile } from '../../src/scenario/compile.ts';
import { textPlaces } from '../../src/scenario/front-places.ts';
import { body, front } from './box.ts';
import { compileText, scriptOf } from './script.ts';
import { noRoom } from './shipped.ts';

const withCues = scriptOf(body, front).replace(
  'trust: { from: 0, to: 100, start: 40 }',
  'trust: { from: 0, to: 100, start: 40, cues: { 0: She looks away., "070": She smiles. } }',
);
/** What stands in a script where a place is said to be. */
function readerOf(text: string) {
  const { spots } = compileText(text);
  return (place: string) => {
    const { line, column } = spots.get(place)!;
    return text.split('\n')[line! - 1]!.slice(column! - 1);
  };
}

describe('where everything is written', () => {
  test('is known of every text, and its words are there', () => {
    const { graph, spots } = compile(noRoom);
    const lines = noRoom.text.split('\n');
    const spotOf = textPlaces(graph!);
    for (const [place, text] of Object.entries(graph!.texts)) {
      const { line, column } = spots.get(spotOf(place))!;
      const [first] = text.split(/[\s'$]/);
      const rest = lines
        .slice(line! - 1, line! + 1)
        .join(' ')
        .slice(column! - 1);
      expect(rest.replace(/^[^:]*\): |^>-\s+|^'/, '').startsWith(first!), place).toBe(true);
    }
  });

  test.each([
    ['@title', 'The empty box'],
    ['@you', 'You serve at'],
    ['@cast/1', 'Nora Lind'],
    ['@cast/2', 'Omar Haddad'],
    ['@meter/trust', 'trust: {'],
    ['@meter/patience', 'patience: {'],
    ['@flag/box-open', 'box-open]'],
    ['@rule/1', '{ when: patience is 0'],
    ['@content-note', 'Somebody is cross.'],
    ['@cue/trust/0', 'She looks away.'],
    ['@cue/trust/70', 'She smiles.'],
    ['@debrief/turning-points/1', 'the first sentence'],
    ['@debrief/group/2', 'What would you say?'],
    ['@debrief/reflection', 'A time you were believed.'],
    ['@debrief/if-then', 'If somebody is cross'],
    ['@variant/second-day/counter/1', 'The box is back.'],
    ['counter/1', 'She puts the box down.'],
    ['counter/2', 'Nora (tense): It was empty.'],
    ['counter/look/text', '"May I look?"'],
    ['counter/look/consequence', 'She nods.'],
    ['found/1', 'It was at the depot.'],
  ])('is known of %s', (place, words) => {
    expect(readerOf(withCues)(place)).toMatch(new RegExp(`^${words.replace(/[{?(.)]/g, '\\$&')}`));
  });

  test.each([
    ['minutes', 'look', 'minutes', '3'],
    ['title', 'look', 'title', 'The empty box'],
    ['you', 'look', 'you', 'You serve at'],
    ['content-note', 'look', 'content-note', 'Somebody is cross.'],
    ['meter', 'trust-me', 'meter/trust', 'trust: {'],
    ['debrief', 'reflection', 'debrief/reflection', 'A time you were believed.'],
    ['debrief', 'if-then', 'debrief/if-then', 'If somebody is cross'],
    ['flag', 'box', 'flag/box-open', 'box-open]'],
  ])('is kept apart for a scene "%s" with a choice "%s"', (scene, choice, front, words) => {
    const called = withCues.replaceAll('counter', scene).replaceAll('[look]', `[${choice}]`);
    const at = readerOf(called.replace('look/', `${choice}/`));
    expect(at(scene)).toMatch(new RegExp(`^${scene}: An empty box`));
    expect(at(`${scene}/${choice}`)).toMatch(new RegExp(`^${choice}\\] "May I look\\?"`));
    expect(at(`@${front}`).startsWith(words)).toBe(true);
  });
});
