import { afterEach, describe, expect, test } from 'vitest';
import { openCourse } from '../../src/course/outline.ts';
import { fillBody, fillTexts, readSite } from '../../src/course/site.ts';
import { copyContent, lesson } from './content.ts';
import { removeCopies } from './copy.ts';

afterEach(removeCopies);

test('the values of the shipped site.yaml are there by name', () => {
  expect(readSite(copyContent().root)).toMatchObject({
    currency: 'EUR',
    'spending-limit': { amount: 150, words: '€150' },
  });
});

test.each([
  ['GBP', '150', '£150'],
  ['PLN', '149.5', 'PLN\u00a0149.50'],
  ['pounds', '150', '150'],
])('money is read with its currency: %s %s', (currency, amount, words) => {
  const copy = copyContent();
  copy.change('content/site.yaml', 'default: EUR', `default: ${currency}`);
  copy.change('content/site.yaml', 'default: 150', `default: ${amount}`);
  expect(readSite(copy.root)['spending-limit']).toEqual({ amount: Number(amount), words });
});

test('there are none while the file has a mistake, or is not there', () => {
  const copy = copyContent();
  copy.change('content/site.yaml', 'default: 150', 'default: a lot');
  expect(readSite(copy.root)).toEqual({});
  copy.remove('content/site.yaml');
  expect(readSite(copy.root)).toEqual({});
});

describe('in a lesson', () => {
  test('a value stands where its name was; the front matter is another matter', () => {
    const text = '---\ntitle: About $desk\n---\n\nAsk at $desk, not $ 5 at $desks.\n';
    expect(fillBody(text, { desk: 'the desk' })).toBe(
      '---\ntitle: About $desk\n---\n\nAsk at the desk, not $ 5 at $desks.\n',
    );
  });

  test('no sign in a value is read as markup or code', () => {
    const filled = fillBody('$policy', { policy: '{a} <b> "c" & d' });
    expect(filled).not.toMatch(/[{<"]/);
    expect(filled).toBe('&#123;a} &#60;b> &#34;c&#34; &#38; d');
  });

  test('the title, the objectives and the line to keep have them, too', () => {
    const copy = copyContent();
    copy.change(lesson, /(?<=^title: ).*/m, 'Ask $manager-contact');
    expect(openCourse(copy.root).outline.lessons[0]!.title).toBe('Ask your manager');
  });

  test('a name that site.yaml does not have is a mistake at its place', () => {
    const copy = copyContent();
    const at = copy.change(lesson, 'Try this customer', 'See $manager-contcat', '$');
    expect(copy.said()).toHaveLength(1);
    expect(copy.said()[0]).toContain(
      `${at}: There is no value called "$manager-contcat" in content/site.yaml. Did you mean "manager-contact"?`,
    );
  });
});

test('texts are filled however deep they stand, and nothing else is touched', () => {
  const data = { a: ['$x', 1, null, { b: 'to $x' }], $x: true };
  expect(fillTexts(data, { x: 'y' })).toEqual({ a: ['y', 1, null, { b: 'to y' }], $x: true });
});
