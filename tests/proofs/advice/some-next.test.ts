import { expect, test } from 'vitest';
import { advise } from '../../../src/proofs/advice/advise.ts';
import { verify } from '../../../src/proofs/verify.ts';
import { compileText } from '../../scenario/script.ts';
import { adviceOn, edited, standard } from './advised.ts';

/** What is said of the sound script when these of its choices have a `next` each. */
function found(next: Record<string, string>): string[] {
  const problems = adviceOn(withNext(next)).filter(({ code }) => code === 'some-next');
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

/** Puts the key right below the words of each choice. */
function withNext(next: Record<string, string>): string {
  return Object.entries(next).reduce(
    (text, [id, to]) => text.replace(new RegExp(`(- \\[${id}\\] .*\n)`), `$1  - next: ${to}\n`),
    edited(),
  );
}

test('a `next` under the last choice alone is told at the first choice that has none', () => {
  expect(found({ look: 'plan' })).toEqual([
    '19:4 Not every choice of this scene has a `next`, and each counts for its own choice alone: there is one below "look" (line 23) and none below "deny" (line 19), so from there it goes on to the scene below, "A day at home" (`ask`). If that is meant, write `next: ask` below it, too; if not, write there where it leads.',
  ]);
});

test('every choice without one is named, and every choice that has one', () => {
  const other = '- [other] "Shall I fetch my colleague?"\n- [more] "One moment."\n- [look]';
  const text = withNext({ look: 'plan', deny: 'plan' }).replace('- [look]', other);
  const { graph, spots } = compileText(text);
  const at = (place: string) => spots.get(place) ?? { file: 'box.mdx' };
  const problems = advise(graph!, at, verify(graph!, at).states, standard);
  expect(problems.find(({ code }) => code === 'some-next')?.message).toBe(
    'Not every choice of this scene has a `next`, and each counts for its own choice alone: there is one below "deny" (line 19) and "look" (line 26) and none below "other" (line 24) and "more" (line 25), so from there it goes on to the scene below, "A day at home" (`ask`). If that is meant, write `next: ask` below them, too; if not, write there where they lead.',
  );
});

test('a forgotten one is found where most of the others go to an ending', () => {
  const sorry = '- [sorry] "I am sorry."\n  - next: found\n- [look]';
  const text = withNext({ look: 'open' }).replace('- [look]', sorry);
  expect(adviceOn(text).map(({ code, line }) => `${code} ${line}`)).toContain('some-next 19');
});

test.for([
  ['where all choices have one', { deny: 'ask', look: 'plan' }],
  ['where none has', {}],
  ['where it only says what is so anyway', { look: 'ask' }],
  ['where one choice leaves to an ending', { deny: 'open' }],
  ['where one does so at a value', { deny: 'open when trust below 20, otherwise ask' }],
  [
    'where it leads back, as long as a thing has not been asked',
    { call: 'plan when trust above 90, otherwise goodbye' },
  ],
  ['where it is one choice of the last scene that goes to the endings', { friday: 'ending open' }],
] as const)('nothing is said %s', ([, next]) => {
  expect(found(next)).toEqual([]);
});

test('a choice of the last scene that leads back leaves one that goes to the endings, and no more', () => {
  const back = { friday: 'plan when trust above 90, otherwise ending' };
  expect(found(back)).toEqual([]);
  const three = withNext(back).replace('- [name]', '- [more] "That is all I can do."\n- [name]');
  const problems = adviceOn(three).filter(({ code }) => code === 'some-next');
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining(
      'none below "more" (line 59) and "name" (line 60), so from there it goes on to the endings, because no scene stands below. If that is meant, write `next: ending` below them, too',
    ),
  ]);
});
