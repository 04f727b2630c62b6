import { describe, expect, test } from 'vitest';
import { toHtml, toInlineHtml, setType, toText } from '../../src/course/markdown.ts';

const said = (words: string) => `<span class="said">${words}</span>`;

describe('quotation marks and dashes of print', () => {
  test.for([
    ['"No," he says.', `${said('“No,”')} he says.`],
    ["It's the guests' turn.", 'It’s the guests’ turn.'],
    ['He waits -- and goes...', 'He waits — and goes…'],
    ['She says: "He told me \'no\'."', `She says: ${said('“He told me ‘no’.”')}`],
  ] as const)('%s', ([written, set]) => {
    expect(toInlineHtml(written)).toBe(set);
    expect(toHtml(written)).toBe(`<p>${set}</p>`);
  });

  test('a title gets them too, and keeps every sign its author wrote', () => {
    expect(setType('"Don\'t you go," he says -- twice.')).toBe('“Don’t you go,” he says — twice.');
    expect(setType('R&D <Kunden>, 1 < 2, *five* stars')).toBe('R&D <Kunden>, 1 < 2, *five* stars');
  });

  test('a line that can hold no markup loses its signs', () => {
    expect(toText('"Don\'t _you_ go," he says -- **twice**.')).toBe(
      '“Don’t you go,” he says — twice.',
    );
  });

  test('what is code keeps its own', () => {
    expect(toInlineHtml('`"a"`')).toBe('<code>"a"</code>');
  });
});

describe('speech inside narration is marked', () => {
  test('every speech of a line by itself', () => {
    expect(toInlineHtml('"One." Then: "Two." "Three."')).toBe(
      `${said('“One.”')} Then: ${said('“Two.”')} ${said('“Three.”')}`,
    );
  });

  test('with the emphasis that is in it', () => {
    expect(toInlineHtml('He reads "a *very* long" note.')).toBe(
      `He reads ${said('“a <em>very</em> long”')} note.`,
    );
    expect(toInlineHtml('"*Never* again," and "_**so**_".')).toBe(
      `${said('“<em>Never</em> again,”')} and ${said('“<em><strong>so</strong></em>”')}.`,
    );
  });

  test('inside emphasis, in each paragraph and in each item', () => {
    expect(toInlineHtml('*"No."*')).toBe(`<em>${said('“No.”')}</em>`);
    expect(toHtml('"A."\n\n- "B."')).toBe(
      `<p>${said('“A.”')}</p>\n<ul>\n<li>${said('“B.”')}</li>\n</ul>`,
    );
  });

  test('a mark that is never closed marks nothing, and loses nothing', () => {
    expect(toInlineHtml('"open *to* the end')).toBe('“open <em>to</em> the end');
    expect(toInlineHtml('He says: "one *a*. She says: "two" three')).toBe(
      `He says: “one <em>a</em>. She says: ${said('“two”')} three`,
    );
    expect(toHtml('"one\n\n"two" three')).toBe(`<p>“one</p>\n<p>${said('“two”')} three</p>`);
  });
});

test('emphasis, paragraphs and lists become what they are', () => {
  expect(toHtml('_soft_ and **loud**\n\n1. one\n2. two')).toBe(
    '<p><em>soft</em> and <strong>loud</strong></p>\n<ol>\n<li>one</li>\n<li>two</li>\n</ol>',
  );
});

describe('a link', () => {
  const out = (url: string) =>
    `<a href="${url}" target="_blank" rel="noopener noreferrer" aria-describedby="new-window">there</a>`;

  test('to another site opens in a window of its own, and is said to', () => {
    const url = 'https://example.org/a?b=1';
    expect(toInlineHtml(`[there](${url})`)).toBe(out(url));
    expect(toHtml(`See [there](${url}).`)).toBe(`<p>See ${out(url)}.</p>`);
  });

  test.for(['#/lessons/one', 'mailto:help@example.org', 'tel:+441632960001'])(
    'inside the course, or to another program, stays as it is: %s',
    (url) => {
      expect(toInlineHtml(`[there](${url})`)).toBe(`<a href="${url}">there</a>`);
    },
  );
});

test('signs of HTML stay signs: no text can become markup', () => {
  expect(toInlineHtml('1 < 2 & 3 > 2')).toBe('1 &#x3C; 2 &#x26; 3 > 2');
  expect(toHtml('a <b onclick="x">b</b> <script>alert(1)</script>')).not.toMatch(/<(?!\/?p>)/);
});
