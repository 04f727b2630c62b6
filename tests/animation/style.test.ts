import { expect, test } from 'vitest';
import { secondsFor } from '../../src/animation/judge.ts';
import { styleOf } from '../../src/animation/style.ts';
import { moodsOf, stillOf, timelineOf } from '../../src/animation/timeline.ts';
import { AnimationFile } from '../../src/model/animation.ts';

const file = AnimationFile.parse({
  title: 'A wet book',
  about: 'A book comes back.',
  people: {
    ines: { name: 'Ines', portrait: {} },
    otto: { name: 'Otto', faces: 'left', portrait: {} },
  },
  shots: [
    { seconds: 4, caption: 'Otto waits.', people: { otto: { at: 'right', mood: 'calm' } } },
    {
      seconds: 4,
      caption: 'It was raining.',
      says: 'ines',
      look: 'ines',
      things: ['packet'],
      people: { ines: { at: 'left', mood: 'upset' } },
      still: true,
    },
    {
      seconds: 2,
      caption: 'She goes.',
      people: { ines: { at: 'out', faces: 'left', mood: 'sad' }, otto: { mood: 'moved' } },
    },
  ],
});

test('what a shot leaves out stays as it was', () => {
  const { seconds, pictures } = timelineOf(file);
  expect(seconds).toBe(10);
  expect(pictures.map(({ at }) => at)).toEqual([0, 4, 8]);
  expect(pictures.map(({ people }) => people['otto']!.at)).toEqual(['right', 'right', 'right']);
  expect(pictures.map(({ people }) => people['ines']!.at)).toEqual(['out', 'left', 'out']);
  expect(pictures.map(({ people }) => people['ines']!.faces)).toEqual(['right', 'right', 'left']);
  expect(pictures.map(({ things }) => things)).toEqual([[], ['packet'], []]);
});

test('faces are drawn for the moods that are in sight, and no other', () => {
  expect([...moodsOf(timelineOf(file))]).toEqual([
    ['ines', ['upset']],
    ['otto', ['calm', 'moved']],
  ]);
});

test('without playing, everything stands as in the shot that is the still', () => {
  expect(stillOf(timelineOf(file)).shot.caption).toBe('It was raining.');
  const [stands] = styleOf('wet', file).split('@media');
  expect(stands).toContain('[data-anim="wet"] .anim-packet{opacity:1}');
  expect(stands).toContain('[data-anim="wet"] .anim-p0 .anim-says{opacity:1}');
  expect(stands).toMatch(
    /\[data-anim="wet"\] \.anim-set\{transform:translate\(.*\) scale\(1\.3\)\}/,
  );
  expect(stands).not.toContain('animation');
});

test('a thing is there for its shot: from 40 to 80 hundredths of the whole', () => {
  const style = styleOf('wet', file);
  const name = /\.anim-packet\{animation-name:(wet-\d+)\}/.exec(style)![1]!;
  expect(style).toContain(
    `@keyframes ${name}{0%{opacity:0}40%{opacity:0}44%{opacity:1}80%{opacity:1}84%{opacity:0}100%{opacity:0}}`,
  );
});

test('each caption is there for as long as its shot, beginning with it', () => {
  const lines = [
    ...styleOf('wet', file).matchAll(/nth-of-type\((\d)\)\{animation:anim-line (.*?)\}/g),
  ];
  expect(lines.map(([, at, when]) => [at, when])).toEqual([
    ['2', '4s 0s forwards'],
    ['3', '4s 4s forwards'],
    ['4', '2s 8s forwards'],
  ]);
});

test('nothing moves on paper, or for whoever asks for less motion', () => {
  const [, moved] = styleOf('wet', file).split(
    '@media screen and (prefers-reduced-motion:no-preference){',
  );
  expect(moved).toContain('animation');
  // Whatever changes, from the first shot on, does so in keyframes of its own.
  expect(moved!.match(/animation-name:wet-\d+/g)!.length).toBe(moved!.match(/@keyframes/g)!.length);
});

test('fifteen characters take a second to read, and nothing is there for less than three', () => {
  expect(secondsFor('No.')).toBe(3);
  expect(secondsFor('x'.repeat(60))).toBe(4);
  expect(secondsFor('x'.repeat(61))).toBe(4.5);
});
