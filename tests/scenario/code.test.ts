import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alphabet, clash, codeOf, digest, longCode, readCode } from '../../src/model/code.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{1,11}$/);
const ids = (size: number) => fc.uniqueArray(id, { minLength: 1, maxLength: size });

describe('the code of an id', () => {
  test('is one letter, or two characters of which the first is no letter', () => {
    fc.assert(
      fc.property(ids(12), (siblings) => {
        for (const one of siblings) {
          expect(codeOf(one, siblings)).toMatch(/^([A-Za-z]|[0-9_-][A-Za-z0-9_-])$/);
        }
      }),
    );
  });

  test('is read back among siblings that do not clash, however codes follow each other', () => {
    fc.assert(
      fc.property(ids(40), fc.array(fc.nat(), { maxLength: 30 }), (siblings, picks) => {
        fc.pre(clash(siblings) === undefined);
        const written = picks.map((pick) => siblings[pick % siblings.length]!);
        const text = written.map((one) => codeOf(one, siblings)).join('');
        expect(readAll(text, siblings)).toEqual(written);
      }),
    );
  });

  test('does not depend on the order of the siblings', () => {
    fc.assert(
      fc.property(ids(12), (siblings) => {
        const codes = siblings.map((one) => codeOf(one, siblings));
        expect(siblings.map((one) => codeOf(one, siblings.toReversed()))).toEqual(codes);
      }),
    );
  });

  test('still names its id after others were added, or nobody; never another', () => {
    fc.assert(
      fc.property(ids(8), ids(8), (siblings, added) => {
        const after = [...new Set([...added, ...siblings])];
        fc.pre(clash(after) === undefined);
        for (const one of siblings) {
          const code = codeOf(one, siblings);
          const read = readCode(code, 0, after);
          expect(read.next).toBe(code.length);
          if (code.length === 2) expect(read.id).toBe(one);
          else expect([one, undefined]).toContain(read.id);
        }
      }),
    );
  });

  test('still names its id after others were taken away', () => {
    fc.assert(
      fc.property(ids(12), fc.nat(), (siblings, pick) => {
        fc.pre(clash(siblings) === undefined);
        const one = siblings[pick % siblings.length]!;
        const left = siblings.filter((other, i) => other === one || i % 2 === 0);
        expect(readCode(codeOf(one, siblings), 0, left).id).toBe(one);
      }),
    );
  });

  test('is two characters where two ids share a letter, and clashes where they share those', () => {
    expect(codeOf('ask', ['ask', 'listen'])).toBe(longCode('ask'));
    expect(codeOf('listen', ['ask', 'listen'])).toBe(longCode('listen'));
    expect(codeOf('ask', ['ask', 'deny'])).toHaveLength(1);
    expect(clash(['promise', 'ask', 'trace'])).toEqual(['promise', 'trace']);
    expect(clash(['promise', 'ask'])).toBeUndefined();
  });

  test('does not change from one release to the next: saved places hold it', () => {
    const siblings = ['arrival', 'terms', 'ask'];
    expect(siblings.map((one) => codeOf(one, [one]))).toEqual(['Y', 'R', 'F']);
    expect(siblings.map(longCode)).toEqual(['1Y', '7R', '6A']);
    expect(digest('logic', 3)).toBe('F-J');
  });

  test('uses only characters that every LMS keeps', () => {
    expect(alphabet).toMatch(/^[A-Za-z0-9_-]{64}$/);
    expect(new Set(alphabet).size).toBe(64);
  });
});

function readAll(text: string, siblings: readonly string[]): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  for (let at = 0; at < text.length;) {
    const { id, next } = readCode(text, at, siblings);
    found.push(id);
    at = next;
  }
  return found;
}
