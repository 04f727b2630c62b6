import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { drawBars, drawSwarm } from '../../../src/studio/plots/draw.ts';
import type { Swarm } from '../../../src/studio/plots/rows.ts';

const told = { id: 'box', title: 'Scores & endings', desc: 'Found: <2 of 5>.' };
const dot = (score: number, passes: boolean) => ({ score, passes });
const swarm: Swarm = {
  whole: 5,
  rows: [
    { id: 'found', title: 'Found', learners: 40, share: 2, dots: [dot(0.6, true), dot(1, true)] },
    {
      id: 'gone',
      title: 'Gone for good & all',
      learners: 60,
      share: 3,
      dots: [dot(0, false), dot(0, false), dot(0.8, false)],
    },
  ],
};
const parse = (svg: string) => parseHTML(`<body>${svg}</body>`).document;
const number = (element: Element, name: string) => Number(element.getAttribute(name));
/** How far down the drawing a measure of an element is, by all that moves it. */
const down = (element: Element, name: string): number => {
  let y = number(element, name);
  for (let at: Element | null = element; at; at = at.parentElement) {
    y += Number(/translate\([^,]*,([-\d.]+)\)/.exec(at.getAttribute('transform') ?? '')?.[1] ?? 0);
  }
  return y;
};

describe('a drawing', () => {
  const svgs = [
    drawSwarm(swarm, 0.6, told),
    drawBars([{ id: 'a', title: 'A', note: '1 of 2', share: 0.5 }], told),
  ];

  test.each(svgs)('has nothing that a strict policy refuses, and no colours of its own', (svg) => {
    expect(svg).not.toMatch(/<style|style=|<script|on\w+=|fill="|stroke="|font-family|url\(/);
    expect(svg).not.toContain('plot-');
  });

  test.each(svgs)('says what it is, in words that are escaped', (svg) => {
    const page = parse(svg);
    const root = page.querySelector('svg')!;
    expect(root.getAttribute('role')).toBe('img');
    expect(root.getAttribute('class')).toBe('chart');
    const named = (attribute: string) =>
      page.getElementById(root.getAttribute(attribute)!)!.textContent;
    expect(named('aria-labelledby')).toBe(told.title);
    expect(named('aria-describedby')).toBe(told.desc);
    expect(svg).toContain('&lt;2 of 5&gt;');
    expect(root.querySelectorAll('[aria-label], [aria-hidden]')).toHaveLength(0);
  });
});

describe('a row of dots for each ending', () => {
  const page = parse(drawSwarm(swarm, 0.6, told));
  const circles = [...page.querySelectorAll('circle')];

  test('has a full dot for who passes and an open one for who does not', () => {
    const classes = circles.map((circle) => circle.getAttribute('class'));
    expect(classes).toEqual(['f-dot', 'f-dot', 'f-open', 'f-open', 'f-open']);
  });

  test('has them at their scores, from 4 to 340, and beside none that stands there', () => {
    const at = circles.map((circle) => number(circle, 'cx'));
    expect(at).toEqual([4 + 0.6 * 336, 340, 4, 4, 272.8]);
    const [, , first, second] = circles.map((circle) => number(circle, 'cy'));
    expect(Math.abs(first! - second!)).toBeGreaterThanOrEqual(5);
  });

  test('has an upright line at the pass mark in each row, clear of the words', () => {
    const lines = [...page.querySelectorAll('.g-edge line')];
    expect(lines.map((line) => [number(line, 'x1'), number(line, 'x2')])).toEqual([
      [205.6, 205.6],
      [205.6, 205.6],
    ]);
    for (const line of lines) expect(number(line, 'y1')).toBeGreaterThanOrEqual(20);
    expect(down(lines[0]!, 'y2')).toBeLessThan(down(lines[1]!, 'y1'));
  });

  test('has its title and how many came there above it', () => {
    const strong = [...page.querySelectorAll('text.strong')].map((text) => text.textContent);
    expect(strong).toEqual(['Found', 'Gone for good & all', '0.6 pass']);
    const words = [...page.querySelectorAll('text')].map((text) => text.textContent);
    expect(words).toEqual(
      expect.arrayContaining(['2 of 5', '3 of 5', '0', '0.2', '0.4', '0.8', '1']),
    );
    expect(words).not.toContain('0.6');
  });

  test.each([
    [0.5, ['0', '0.2', '0.8', '1'], 'middle'],
    [0.95, ['0', '0.2', '0.4', '0.6', '1'], 'end'],
    [0, ['0.4', '0.6', '0.8', '1'], 'start'],
    [1, ['0', '0.2', '0.4', '0.6'], 'end'],
  ])('has a mark at %d that no other runs into', (pass, others, anchor) => {
    const drawn = parse(drawSwarm(swarm, pass, told));
    const marks = [...drawn.querySelectorAll('text')].filter((text) =>
      /^[\d.]+( pass)?$/.test(text.textContent!),
    );
    expect(marks.map((text) => text.textContent)).toEqual([...others, `${pass} pass`]);
    const holder = marks.at(-1)!.closest('[text-anchor]')!;
    expect(holder.getAttribute('text-anchor')).toBe(anchor);
  });

  test.each([1, 5, 14])(
    'grows with a pile of %i dots, which stays between words and line',
    (count) => {
      const pile = Array.from({ length: count }, () => dot(1, true));
      const rows = [swarm.rows[0]!, { ...swarm.rows[1]!, dots: pile }];
      const drawn = parse(drawSwarm({ whole: 25, rows }, 0.6, told));
      const at = [...drawn.querySelectorAll('circle')].slice(-count).map((one) => down(one, 'cy'));
      const [low, high] = [Math.max(...at) + 2.5, Math.min(...at) - 2.5];
      expect(low - high).toBeGreaterThanOrEqual(5 * count - 0.5);
      const [first, last] = [...drawn.querySelectorAll('.g-hair')];
      expect(high).toBeGreaterThan(down(first!, 'y1') + 20);
      expect(low).toBeLessThan(down(last!, 'y1'));
      expect(number(drawn.querySelector('svg')!, 'height')).toBe(down(last!, 'y1') + 24);
    },
  );

  test('cuts a title that would run into the number', () => {
    const title = 'A very long title indeed that nobody will ever want to read to its end';
    const rows = [{ ...swarm.rows[0]!, title }];
    const strong = parse(drawSwarm({ whole: 5, rows }, 0.6, told)).querySelector('text.strong')!;
    expect(strong.firstChild!.textContent).toMatch(/^A very long title indeed.{0,20}…$/);
    // Whole for whoever points at it.
    expect(strong.querySelector('title')!.textContent).toBe(title);
  });
});

test('a bar is as long as its share', () => {
  const page = parse(
    drawBars(
      [
        { id: 'a', title: 'A', note: '1 of 4', share: 0.25 },
        { id: 'b', title: 'B', note: 'none', share: 0 },
      ],
      told,
    ),
  );
  const lengths = (name: string) =>
    [...page.querySelectorAll(`.${name} rect`)].map((bar) => number(bar, 'width'));
  expect(lengths('f-rest')).toEqual([344, 344]);
  expect(lengths('f-full')).toEqual([86, 0]);
});
