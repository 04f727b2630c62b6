import type { AnimationFile } from '../model/animation.ts';
import { round } from './stage.ts';
import { timelineOf } from './timeline.ts';
import { tracksOf, type Track } from './tracks.ts';

/**
 * The style of a scene: how everything stands in the shot that is its still, and, where there is a
 * screen and nobody asks for less motion, what becomes of it once it plays. All of it runs on one
 * clock, so that one property stops it, and what has been changed stays to the end.
 */
export function styleOf(id: string, file: AnimationFile): string {
  const timeline = timelineOf(file);
  const own = `[data-anim="${id}"]`;
  const playing = `${own}[data-play]`;
  const tracks = tracksOf(timeline);
  const stands = tracks.map(({ of, still }) => `${own} ${of}{${still}}`);
  const moves = tracks.flatMap((track, i) => {
    if (track.keys.length < 2) return [];
    const keys = keysOf(track, timeline.seconds);
    const name = `${id}-${i}`;
    return [`${playing} ${track.of}{animation-name:${name}}`, `@keyframes ${name}{${keys}}`];
  });
  const lines = timeline.pictures.map(
    ({ at, shot }, i) =>
      `${playing} .anim-line:nth-of-type(${i + 2}){animation:anim-line ${shot.seconds}s ${at}s forwards}`,
  );
  // Each by itself: what makes the style small takes a line without a name for no animation at all.
  const clock = `${playing} .anim-stage *{animation-duration:${timeline.seconds}s;animation-timing-function:linear;animation-fill-mode:both}`;
  const bar = `${playing} .anim-bar{animation-name:anim-bar}`;
  return [...stands, still, clock, bar, ...moves, ...lines, '}'].join('\n');
}

const still = '@media screen and (prefers-reduced-motion:no-preference){';

function keysOf({ keys }: Track, seconds: number): string {
  const all = [...keys, [seconds, keys.at(-1)![1]] as const];
  return all.map(([at, value]) => `${round((at / seconds) * 100)}%{${value}}`).join('');
}
