import { expect, test } from 'vitest';
import type { Standard } from '../../src/model/standard.ts';
import { writeDocument } from '../../src/packaging/document.ts';
import { page } from './site.ts';

const write = (html: string, standard: Standard) => writeDocument(html, standard).html;

test.each(['scorm12', 'scorm2004', 'web'] as const)(
  'the page is told that it is packed as %s',
  (standard) => {
    expect(write(page(), standard)).toContain(`<html lang="en" data-standard="${standard}">`);
  },
);

test('the policy stands right behind the charset, before anything is loaded', () => {
  const written = write(page('', '<script defer src="assets/a.js"></script>'), 'web');
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'";
  expect(written.replaceAll('&#x27;', "'")).toContain(
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>`,
  );
});

test('the same page gives the same bytes, and the rest of it stays as it was', () => {
  const body =
    '<main id="m"><section data-scene="a"><button type="button" data-choice="b" disabled>Don’t — “go”</button></section>' +
    '<template><p>Later</p></template><script type="application/json">{"a":"</p>&<"}</script></main>';
  const written = write(page(body), 'scorm12');
  expect(written).toContain(body);
  expect(write(page(body), 'scorm12')).toBe(written);
});

test.each([
  ['an inline script', '<script>go()</script>', 'inline <script>'],
  ['an inline module', '<script type="module">go()</script>', 'inline <script>'],
  [
    'an inline script inside a template',
    '<template><script>go()</script></template>',
    'inline <script>',
  ],
  [
    'an external module',
    '<script type="module" src="assets/a.js"></script>',
    'module script "assets/a.js"',
  ],
  ['an event handler', '<button onclick="go()">Go</button>', '<button onclick="…">'],
  ['an event handler in capitals', '<img src="assets/a.png" ONERROR="go()">', '<img onerror="…">'],
  [
    'an event handler hast does not know',
    '<div onscrollsnapchange="go()"></div>',
    'onscrollsnapchange',
  ],
  ['a style attribute', '<p style="color: red">Red</p>', '<p style="…">'],
  ['an empty style attribute', '<p style="">Red</p>', '<p style="…">'],
  ['a style element', '<style>p { color: red }</style>', 'a <style>'],
  ['a base', '<base href="assets/">', 'a <base>'],
  [
    'a policy of its own',
    '<meta http-equiv="content-security-policy" content="x">',
    'the packer writes the only one',
  ],
  ['a rooted picture', '<img src="/assets/a.png">', '<img src="/assets/a.png">'],
  ['a rooted link', '<a href="/lessons">Lessons</a>', '<a href="/lessons">'],
  [
    'a picture from elsewhere',
    '<img src="https://example.org/a.png">',
    'https://example.org/a.png',
  ],
  ['a picture from elsewhere without a scheme', '<img src="//example.org/a.png">', '//example.org'],
  ['a rooted address with backslashes', '<img src="\\\\example.org\\a.png">', 'example.org'],
  ['an address with a tab inside its scheme', '<a href="java\tscript:go()">Go</a>', '<a href='],
  ['a link by plain http', '<a href="http://example.org">Out</a>', 'http://example.org'],
  ['a link to a script', '<a href="javascript:go()">Go</a>', 'javascript:go()'],
  [
    'a style sheet by https',
    '<link rel="stylesheet" href="https://example.org/a.css">',
    '<link href=',
  ],
  [
    'a candidate picture from elsewhere',
    '<img srcset="a.png 1x, https://example.org/b.png 2x">',
    'srcset="https://example.org/b.png"',
  ],
  [
    'a poster from elsewhere',
    '<video poster="https://example.org/a.png"></video>',
    '<video poster=',
  ],
  [
    'a drawing from elsewhere',
    '<svg><image xlink:href="https://example.org/a.png"/></svg>',
    '<image xlink:href=',
  ],
  ['a form that posts elsewhere', '<form action="https://example.org/in"></form>', '<form action='],
  ['a frame of data', '<script src="data:image/png,x"></script>', '<script src="data:'],
  ['a picture as captions', '<track src="data:image/png,x">', '<track src="data:'],
  ['captions as a picture', '<img src="data:text/vtt,WEBVTT">', '<img src="data:'],
  ['captions from elsewhere', '<track src="https://example.org/a.vtt">', '<track src="https:'],
  ['a link in the open', '<a href="http://example.org/">Out</a>', '<a href="http:'],
])('%s is refused', (_name, html, words) => {
  expect(() => writeDocument(page(html), 'web')).toThrow(words);
});

test('a refusal is one sentence that shows what was found', () => {
  expect(() => writeDocument(page(`<img src="/${'a'.repeat(300)}">`), 'web')).toThrow(
    /^index\.html holds <img src="\/a{59}…">, and a package reaches only its own files: make the address relative to index\.html\.$/,
  );
});

test.each([
  '<script type="application/json">{}</script>',
  '<script defer src="assets/player.js"></script>',
  '<a href="#/lessons/hear-the-need">Next</a>',
  '<a href="https://example.org/law">The law</a>',
  '<a href="mailto:help@example.org">Help</a>',
  '<a href="tel:+441632960001">Ring</a>',
  '<video src="assets/media/a.mp4"><track src="data:text/vtt;charset=utf-8,WEBVTT"></video>',
  '<a href="assets/card.pdf">The card</a>',
  '<img src="data:image/svg+xml,%3Csvg/%3E" alt="">',
  '<img srcset="assets/a.webp 1x, data:image/png;base64,AA== 2x" alt="">',
  '<svg><use href="#door"></use></svg>',
  '<my-scene data-online="yes" hidden></my-scene>',
])('%s is accepted', (html) => {
  expect(write(page(html), 'scorm2004')).toContain('data-standard="scorm2004"');
});

test('a page without a charset is refused, since the policy has its place behind it', () => {
  expect(() => writeDocument('<!doctype html><title>A</title>', 'web')).toThrow(
    'no <meta charset>',
  );
});

test('words that lead to what is not in this package stay, and lead nowhere', () => {
  const body =
    '<course-view id="/" data-view></course-view><lesson-view id="/lessons/one" data-view></lesson-view>' +
    '<p>See <a href="#/lessons/two">the second</a>, <a href="#/lessons/one/part">a part of the first</a>, <a href="#/">all</a>.</p>';
  expect(write(page(body), 'web')).toContain(
    '<p>See <span>the second</span>, <a href="#/lessons/one/part">a part of the first</a>, <a href="#/">all</a>.</p>',
  );
});
