import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawFaces, faceFile } from '../../src/course/faces.ts';
import { parseSvg } from '../../src/course/svg.ts';
import type { Person } from '../../src/model/graph.ts';
import { moods, type Mood } from '../../src/model/names.ts';
import type { Element } from 'hast';

const sam: Person = { id: 'sam', name: 'Sam', portrait: { seed: 'sam', head: 'grayShort' } };
const dressed: Person = {
  id: 'kim',
  name: 'Kim',
  portrait: { seed: 'kim', head: 'afro', facialHair: 'full', accessories: 'glasses' },
};

describe('one picture holds a person in every mood', () => {
  const picture = viewsOf(drawFaces(sam, moods));

  test.for(moods)('%s is a view of it, with a drawing in it', (mood) => {
    const view = picture.get(fragment(mood));
    expect(view, `no view for ${faceFile('no-room', 'sam', mood)}`).toBeDefined();
    expect(view!.box).toEqual([view!.x, 0, 704, 704]);
    expect(view!.face, 'the drawing is empty').toMatch(/ d="/);
  });

  test('different drawings have places of their own', () => {
    const faces = [...picture.values()];
    expect(new Set(faces.map(({ x }) => x)).size).toBe(faces.length);
    expect(new Set(faces.map(({ face }) => face)).size).toBe(faces.length);
    expect(faces.length).toBe(new Set(moods.map(fragment)).size);
  });

  test('it stays small, whatever the person wears', () => {
    for (const person of [sam, dressed, { id: 'ola', name: 'Ola' }]) {
      expect(gzipSync(drawFaces(person, moods)).length).toBeLessThan(16_000);
    }
  });

  test('the head is drawn once', () => {
    const one = drawFaces(sam, ['calm']).length;
    expect(drawFaces(sam, moods).length).toBeLessThan(one * 5);
  });
});

test('the same portrait gives the same bytes, in whatever order the moods are asked for', () => {
  const [first, ...rest] = [...moods];
  const drawn = drawFaces(sam, moods);
  expect(drawFaces({ ...sam, name: 'Another name' }, moods)).toBe(drawn);
  const plain = { id: 'ola', name: 'Ola' };
  expect(drawFaces(plain, ['calm'])).toBe(drawFaces(plain, ['calm']));
  expect(drawFaces(sam, [...rest.toReversed(), first!, first!])).toBe(drawn);
});

test('another portrait, or another name where there is none, is another face', () => {
  const mood: Mood[] = ['calm'];
  expect(drawFaces(dressed, mood)).not.toBe(drawFaces(sam, mood));
  expect(drawFaces({ id: 'a', name: 'Ana' }, mood)).not.toBe(
    drawFaces({ id: 'a', name: 'Bo' }, mood),
  );
});

test('nothing in a picture is fetched from elsewhere, or runs', () => {
  const svg = drawFaces(dressed, moods);
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
    /https?:|<script|<style|\son\w+=/,
  );
  for (const [, href] of svg.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^#s\d+$/);
});

function fragment(mood: Mood): string {
  return faceFile('no-room', 'sam', mood).split('#')[1]!;
}

/** Each view's place, and the drawing that lies there beside what all of them share. */
function viewsOf(svg: string) {
  const [root] = elements(parseSvg(svg).children);
  const cells = elements(root!.children).filter(({ tagName }) => tagName === 'svg');
  const views = elements(root!.children).filter(({ tagName }) => tagName === 'view');
  return new Map(
    views.map(({ properties }, i) => {
      const { x = 0 } = cells[i]!.properties;
      const own = svg
        .split('<view')
        [i + 1]!.replace(/^[^>]*>/, '')
        .replace(/<svg[^>]*>/, '');
      const box = String(properties['viewBox']).split(' ').map(Number);
      return [String(properties['id']), { x: Number(x), box, face: own }];
    }),
  );
}

function elements(nodes: readonly { type: string }[]): Element[] {
  return nodes.filter((node): node is Element => node.type === 'element');
}
