import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import type { Element, ElementContent, Root } from 'hast';
import { optimize, type PluginConfig } from 'svgo';
import type { Person } from '../model/graph.ts';
import type { Mood } from '../model/names.ts';
import { parseSvg, writeSvg } from './svg.ts';

/**
 * Draws one person in every mood given, as one picture: the head once, the faces side by side, each
 * with a view of its own (`file.svg#angry`). So a person costs one request, and a new face is there
 * at once. Open Peeps by Pablo Stanley, CC0. The same portrait gives the same bytes.
 */
export function drawFaces(person: Person, moods: readonly Mood[]): string {
  const names = [...new Set(moods.map((mood) => faceOf[mood]))].sort();
  const drawings = names.map((name) => layersOf(drawFace(person, name)));
  const shared = (drawings[0] ?? []).map((layer, i) =>
    drawings.every((layers) => same(layers[i], layer)),
  );
  const defs = (drawings[0] ?? []).flatMap((layer, i) =>
    shared[i] && layer.children.length > 0 ? [element('g', { id: `s${i}` }, [layer])] : [],
  );
  const cells = drawings.flatMap((layers, at) => {
    const place = { x: String(at * side), width: side, height: side };
    const drawn = layers.flatMap((layer, i) => {
      if (layer.children.length === 0) return [];
      return shared[i] ? [element('use', { href: `#s${i}` }, [])] : [layer];
    });
    const viewBox = `${at * side} 0 ${side} ${side}`;
    return [element('view', { id: names[at]!, viewBox }, []), element('svg', place, drawn)];
  });
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    fill: 'none',
    viewBox: `0 0 ${side} ${side}`,
  };
  const svg = writeSvg(element('svg', root, [element('defs', {}, defs), ...cells]));
  return optimize(svg, { multipass: true, floatPrecision: 0, plugins: [tidy] }).data;
}

/** Where a person's drawing in one mood lies in the package. Two customers may share a name. */
export function faceFile(scenario: string, person: string, mood: Mood): string {
  return `assets/faces/${scenario}-${person}.svg#${faceOf[mood]}`;
}

/** The same of somebody in a drawn scene. */
export function animatedFace(animation: string, person: string, mood: Mood): string {
  return `assets/animations/${animation}-${person}.svg#${faceOf[mood]}`;
}

function drawFace({ name, portrait = {} }: Person, face: string): string {
  const { seed = name, ...chosen } = portrait;
  const options = Object.fromEntries(Object.entries(chosen).map(([key, value]) => [key, [value]]));
  return createAvatar(openPeeps, {
    seed,
    accessoriesProbability: 'accessories' in chosen ? 100 : 0,
    facialHairProbability: 'facialHair' in chosen ? 100 : 0,
    maskProbability: 0,
    clothingColor: ['5a7380'],
    ...options,
    face: [face],
  } as Parameters<typeof createAvatar>[1]).toString();
}

/** Body, head, face and what is worn, from below to above. */
function layersOf(svg: string): Element[] {
  const isElement = (node: Root['children'][number] | ElementContent): node is Element =>
    node.type === 'element';
  const drawing = parseSvg(svg).children.find(isElement);
  const masked = drawing?.children.filter(isElement).find(({ tagName }) => tagName === 'g');
  return masked?.children.filter(isElement) ?? [];
}

function same(a: Element | undefined, b: Element): boolean {
  return a !== undefined && writeSvg(a) === writeSvg(b);
}

function element(tagName: string, properties: Element['properties'], children: Element[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** The side of one drawing, in the units of the drawings. */
const side = 704;

const tidy: PluginConfig = {
  name: 'preset-default',
  // Views and shared layers are named from outside and from below: their names stay.
  params: { overrides: { cleanupIds: false, removeHiddenElems: false } },
};

/** The drawings closest to each mood; some moods share one, and the word beside it differs. */
const faceOf = {
  calm: 'smile',
  pleased: 'calm',
  relieved: 'contempt',
  moved: 'cute',
  neutral: 'smile',
  guarded: 'serious',
  wary: 'suspicious',
  tense: 'angryWithFang',
  impatient: 'angryWithFang',
  annoyed: 'angryWithFang',
  angry: 'veryAngry',
  furious: 'rage',
  upset: 'concerned',
  anxious: 'concernedFear',
  afraid: 'concernedFear',
  ashamed: 'solemn',
  tired: 'tired',
  sad: 'solemn',
  cold: 'serious',
  puzzled: 'blank',
  amused: 'eatingHappy',
} as const satisfies Record<Mood, string>;
