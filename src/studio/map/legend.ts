import { results } from '../../model/names.ts';
import type { MapDrawing } from './layout.ts';
import type { Mark } from './mark.ts';
import { familyWords, moodFamilies } from './mood-family.ts';

/** What the map uses, and only that, in words: its lines, its boxes by their marks. */
export function legendOf({ places, ways }: MapDrawing): Legend {
  const scenes = places.filter((place) => place.kind === 'scene');
  const families = moodFamilies.filter((one) => scenes.some(({ family }) => family === one));
  const endings = results.filter((one) =>
    places.some((place) => place.kind === 'ending' && place.result === one),
  );
  return {
    lines: [
      ...(ways.some(({ best }) => best) ? [line('best', 'shortest best run')] : []),
      ...(ways.some(({ likeliest }) => likeliest) ? [line('likeliest', 'likeliest path')] : []),
      line('on', 'leads on'),
      ...(ways.some(({ back }) => back) ? [line('back', 'leads back')] : []),
    ],
    boxes: [
      ...families.map((mark) => ({ mark, says: familyWords[mark] })),
      ...(scenes.some(({ family }) => !family)
        ? [{ mark: 'unheard' as const, says: 'customer says nothing' }]
        : []),
      ...endings.map((mark) => ({ mark, says: `ends in ${mark}` })),
    ],
  };
}

function line(kind: LineKind, says: string) {
  return { kind, says };
}

export type LineKind = 'best' | 'likeliest' | 'on' | 'back';
export type Legend = {
  lines: { kind: LineKind; says: string }[];
  boxes: { mark: Mark; says: string }[];
};
