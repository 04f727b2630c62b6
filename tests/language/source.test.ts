import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amend, openSource, type Edit } from '../../src/language/source.ts';

const edit = (text: string, from: string, to: string): Edit => {
  const at = text.indexOf(from);
  return { at, end: at + from.length, meant: to };
};
const column = (source: ReturnType<typeof openSource>, words: string) =>
  source.spot(source.text.indexOf(words)).column;

test('what stands left and right of what was put in keeps its place', () => {
  const text = 'See (a) and <Term id=x>it</Term>, and (b).';
  const once = amend(openSource('box.mdx', text), [edit(text, 'id=x', 'id="x"')]);
  expect(once.text).toBe('See (a) and <Term id="x">it</Term>, and (b).');
  for (const words of ['(a)', '<Term', 'it', '(b)']) {
    expect(column(once, words)).toBe(text.indexOf(words) + 1);
  }
  const twice = amend(once, [edit(once.text, 'See', 'But do see'), edit(once.text, '(b)', '')]);
  expect(twice.text).toBe('But do see (a) and <Term id="x">it</Term>, and .');
  for (const words of ['(a)', '<Term', 'it', ', and']) {
    expect(column(twice, words)).toBe(text.indexOf(words) + 1);
  }
});

test('what is put in stands where it was missing, and never behind what follows', () => {
  const source = amend(openSource('box.mdx', '[own] It is.'), [{ at: 0, end: 0, meant: '- ' }]);
  expect([0, 1, 2, 3].map((at) => source.spot(at).column)).toEqual([1, 1, 1, 2]);
});

test('whatever is changed, places rise, and every sign that stays has its own', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 4 });
  const parts = fc.array(fc.tuple(word, word, word), { maxLength: 6 });
  fc.assert(
    fc.property(parts, (all) => {
      let text = '';
      const edits = all.map(([stays, was, meant]): Edit => {
        const at = (text + stays).length;
        text += stays + was;
        return { at, end: at + was.length, meant };
      });
      const whole = openSource('box.mdx', text);
      const source = amend(whole, edits);
      expect(source.text).toBe(all.map(([stays, , meant]) => stays + meant).join(''));
      const found = [...source.text, ''].map((_, at) => source.spot(at));
      const order = found.map(({ line, column }) => line * 100 + column);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      let [from, at] = [0, 0];
      for (const [stays, was, meant] of all) {
        for (const [i] of [...stays].entries()) {
          expect(source.spot(at + i)).toEqual(whole.spot(from + i));
        }
        from += (stays + was).length;
        at += (stays + meant).length;
      }
    }),
  );
});
