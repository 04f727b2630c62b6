import type { Thing } from '../model/animation.ts';

/*
 * The drawings of a scene, as parts of SVG: a parcel desk with its window, its shelves and its counter,
 * and what can be there. Lines are in ink, as those of faces are; colours stay the same in the dark,
 * where only the wall is dimmed.
 */

const paper = '#fcf9f2';

/** What is behind people: the wall, the window, the clock, the shelves. */
export function drawBack(shown: readonly Thing[]): string {
  return `${wall(shown)}${clock}${shelves}${thingsIn(back, shown)}`;
}

/** What is in front of them: the counter, and what lies on it. */
export function drawFront(shown: readonly Thing[]): string {
  return `${counter}${thingsIn(front, shown)}`;
}

/** What is at a head: a ring of breath, words, a thought. Drawn for somebody who looks to the right. */
export const atHead = {
  breathes:
    '<circle class="anim-breathes" cx="60" cy="58" r="50" stroke="#17594a" stroke-width="3"/>',
  says: `<g class="anim-says"><path fill="${paper}" d="M108 9h38q6 0 6 6v16q0 6-6 6h-26l-12 10 2-10q-6 0-6-6V15q0-6 4-6z"/><path d="M114 18h28M114 27h18"/></g>`,
  thinks: `<g class="anim-thinks"><path fill="${paper}" d="M112 33c-9 0-10-11-3-13-2-9 9-14 14-8 4-8 17-7 18 1 8-1 11 9 5 13 2 7-8 11-13 7-5 5-17 5-21 0z"/><path d="M118 22h.1M128 22h.1M138 22h.1" stroke-width="3.4"/><circle fill="${paper}" cx="105" cy="43" r="3"/><circle fill="${paper}" cx="100" cy="50" r="1.6"/></g>`,
} as const;

function wall(shown: readonly Thing[]): string {
  const van = shown.includes('van') ? named('van', vanDrawn) : '';
  return `<path fill="#cfdfdb" d="M14 20h58v66H14z"/><path class="anim-evening" fill="#54637d" stroke="none" d="M14 20h58v66H14z"/><path fill="#8d9a8b" stroke="none" d="M14 64l12-9 11 9V52h14v8l9-6 12 10v22H14z"/>${van}<path d="M14 20h58v66H14zM43 20v66M10 87h66"/>`;
}

const vanDrawn =
  '<path fill="#fcf9f2" d="M18 66h22v15H18zM40 70h8l5 6v5H40z"/><circle fill="#1c1813" cx="25" cy="82" r="2.6"/><circle fill="#1c1813" cx="46" cy="82" r="2.6"/>';

const clock =
  '<circle fill="#fcf9f2" cx="112" cy="22" r="13"/><path class="anim-hour" d="M112 22v-5"/><path class="anim-minute" d="M112 22v-9"/>';

const shelves = [
  '<path fill="#c9b491" d="M198 18h112v134H198z"/>',
  '<path fill="#d7b384" d="M204 34h20v18h-20zM264 38h24v14h-24zM202 68h16v20h-16zM206 106h22v16h-22zM276 100h28v22h-28z"/>',
  '<path fill="#e9dcc0" d="M226 40h16v12h-16zM290 30h14v22h-14zM256 74h16v14h-16zM250 108h20v14h-20z"/>',
  '<path d="M214 34v6M276 38v5M290 100v7M198 52h112M198 88h112M198 122h112"/>',
].join('');

const counter = [
  '<path fill="#b98f63" d="M-4 152h328v9H-4z"/><path fill="#9c7550" d="M-4 161h328v44H-4z"/>',
  '<path d="M80 161v40M240 161v40" stroke-opacity=".35"/>',
  // The desk's telephone.
  '<path fill="#39453f" d="M280 145q0-4 4-4h20q4 0 4 4v7h-28zM278 140q0-5 6-5h20q6 0 6 5z"/>',
].join('');

const front: Partial<Record<Thing, string>> = {
  message: `<path fill="#39453f" d="M124 124h17q2 0 2 2v26h-21v-26q0-2 2-2z"/><path fill="${paper}" d="M125 128h15v16h-15z"/><path stroke="#17594a" d="M128 136l3 3 6-6"/>`,
  packet: '<path fill="#d7b384" d="M136 128h36v24h-36z"/><path d="M154 128v10M142 146h10"/>',
  card: `<path fill="${paper}" d="M140 141l29-3 2 12-29 3z"/><path d="M145 145l16-2M146 149l9-1" stroke-width="1.2"/>`,
  call: '<path d="M274 127q20-15 40 0M281 132q13-9 26 0" stroke="#17594a" stroke-width="2.4"/>',
  water: '<path fill="#e3eeee" d="M178 132h12l-2 20h-8z"/><path d="M179 140h10" stroke="#17594a"/>',
};

const back: Partial<Record<Thing, string>> = {
  gap: '<path fill="#c9b491" stroke="#8c3510" stroke-dasharray="4 3.4" stroke-width="2.2" d="M278 62h24v23h-24z"/>',
  notice: `<path fill="${paper}" d="M126 58l28-2 2 34-28 2z"/><path d="M132 68l16-1M132 75l17-1M133 82l10-.6" stroke-width="1.4"/><circle fill="#17594a" cx="140" cy="59" r="2.4"/>`,
};

function thingsIn(drawn: Partial<Record<Thing, string>>, shown: readonly Thing[]): string {
  return shown.flatMap((thing) => named(thing, drawn[thing])).join('');
}

function named(thing: Thing, drawn: string | undefined): string {
  return drawn === undefined ? '' : `<g class="anim-${thing}">${drawn}</g>`;
}
