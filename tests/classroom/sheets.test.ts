import { afterAll, describe, expect, test } from 'vitest';
import { partsOf } from '../../src/course/brief-parts.ts';
import { inWords } from '../../src/classroom/condition.ts';
import { movesOf } from '../../src/classroom/moves.ts';
import { readOutIn, type ReadOut } from '../../src/classroom/read-out.ts';
import { choiceFields, sceneFields } from '../../src/classroom/scene-fields.ts';
import { spokenIn } from '../../src/classroom/spoken.ts';
import { isToldOnly } from '../../src/classroom/told.ts';
import { waysOn } from '../../src/classroom/ways-on.ts';
import { choiceKeys, sceneKeys } from '../../src/scenario/key-names.ts';
import { copyContent } from '../course/content.ts';
import { removeCopies } from '../course/copy.ts';

afterAll(removeCopies);

const graph = copyContent().course().scenarios[0]!.graph!;

describe('the script by speaker', () => {
  test('holds every line that is heard once', () => {
    const heard = Object.keys(graph.texts).filter((place) =>
      /^(?:arrival|what-now|settled|open)\/(?:\d+|.*\/(?:text|consequence))$/.test(place),
    );
    const places = spokenIn(graph).flatMap(({ lines }) => lines.map(({ place }) => place));
    expect(places.toSorted()).toEqual(heard.toSorted());
  });

  test('numbers each speaker’s lines from one, in the order of the file', () => {
    const [customer, you] = spokenIn(graph);
    expect(customer).toMatchObject({
      name: 'Sam Porter',
      lines: [
        { number: 1, scene: 'At the counter', mood: 'tense' },
        { number: 2, scene: 'What now?', mood: 'wary' },
      ],
    });
    expect(you!.lines.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test('puts what a variant says below the line it takes the place of', () => {
    const place = spokenIn(graph)[0]!.lines[0]!.place;
    const other = { id: 'again', starts: {}, set: [], texts: { [place]: 'Me again.' } };
    const [customer] = spokenIn({ ...graph, variants: [other] });
    expect(customer!.lines[0]!.other).toEqual([{ variant: 'again', text: 'Me again.' }]);
  });
});

describe('the customer’s sheet', () => {
  test('says what can be seen, lowest first, and which lines raise and lower it', () => {
    expect(movesOf(graph)).toEqual([
      {
        meter: 'trust',
        seen: [
          { text: 'cue/trust/0', atStart: true },
          { text: 'cue/trust/60', atStart: false },
        ],
        raises: ['arrival/listen/text', 'what-now/own/text'],
        lowers: ['arrival/policy/text', 'what-now/later/text'],
      },
    ]);
  });

  test('has nothing about how whoever serves is doing', () => {
    const texts = {
      ...graph.texts,
      'cue/trust/0': 'You sigh.',
      'cue/trust/60': 'Your hand rests.',
    };
    expect(movesOf({ ...graph, texts })).toEqual([]);
  });

  test('tells what is said in heat where the matter is abuse, and lets the rest be played', () => {
    const hard = { skip: 'leave' } as const;
    expect(isToldOnly({ kind: 'abusive, with a grievance' }, hard, 'furious')).toBe(true);
    expect(isToldOnly({ kind: 'abusive, with a grievance' }, hard, 'tired')).toBe(false);
    expect(isToldOnly({ kind: 'angry, justified' }, hard, 'furious')).toBe(false);
    // Where nothing can be passed over, what is said in heat is about a thing or a mistake.
    expect(isToldOnly({ kind: 'abusive, with a grievance' }, {}, 'furious')).toBe(false);
  });
});

describe('the facilitator’s sheet', () => {
  const beats = {
    ...graph.beats,
    arrival: [
      { told: 'arrival/1' },
      { who: 'lee', mood: 'calm' as const, text: 'arrival/2' },
      { who: graph.customer.id, mood: 'furious' as const, text: 'arrival/3' },
    ],
  };
  const texts = {
    ...graph.texts,
    'arrival/1': 'Rain.',
    'arrival/2': 'Next.',
    'arrival/3': 'At last.',
  };
  const room = {
    ...graph,
    beats,
    texts,
    others: [{ id: 'lee', name: 'Lee', portrait: graph.customer.portrait }],
  };

  test('has what is read out, by whom and how, and whose turn is the customer’s', () => {
    expect(readOutIn(room)[0]).toEqual({
      scene: graph.titles['arrival'],
      lines: [
        { text: 'arrival/1' },
        { name: 'Lee', mood: 'calm', text: 'arrival/2' },
        { name: graph.customer.name, mood: 'furious' },
      ],
    });
  });

  test('gives nobody a turn with a line that is told and not played', () => {
    const [first, ...rest] = graph.logic.scenes;
    const logic = { ...graph.logic, scenes: [{ ...first!, skip: 'leave' as const }, ...rest] };
    const [{ lines }] = readOutIn({ ...room, kind: 'abusive', logic }) as [ReadOut];
    expect(lines.map(({ name }) => name)).toEqual([undefined, 'Lee']);
  });
});

describe('group mode', () => {
  test('leads from a line to its scene, or to every ending it can come to', () => {
    const [arrival, now] = graph.logic.scenes;
    expect(waysOn(graph, arrival!.choices[0]!)).toEqual([{ to: 'what-now', title: 'What now?' }]);
    expect(waysOn(graph, now!.choices[0]!)).toEqual([
      { to: 'settled', title: 'Settled', when: 'trust is at least 60' },
      { to: 'open', title: 'Still open' },
    ]);
  });

  test('says conditions in words', () => {
    const lied = { flag: 'has-lied' };
    const low = { meter: 'trust', is: 'below', value: 5 } as const;
    expect(inWords({ all: [low, { any: [lied, { not: lied }] }] }, {})).toBe(
      'trust is below 5 and (“has lied” is so or not: “has lied” is so)',
    );
    expect(inWords({ visited: 'doors' }, { doors: 'At the doors' })).toBe(
      '“At the doors” has been seen',
    );
  });
});

test('the scene-writer’s sheet asks for the keys of the format, all but old names', () => {
  expect(Object.keys(choiceFields).toSorted()).toEqual(choiceKeys.toSorted());
  expect(Object.keys(sceneFields).toSorted()).toEqual(sceneKeys.toSorted());
  expect(choiceFields.was).toBeUndefined();
});

test('a brief is cut at its headings, its boxes can be ticked and its gaps filled in', () => {
  const parts = partsOf('First.\n\n## One\n\n- [ ] Listens\n\n## Two\n\nSeen by: ________\n');
  expect(parts.map((part) => /^<(\w+)/.exec(part)![1])).toEqual(['p', 'h2', 'h2']);
  expect(parts[1]).toContain('<li class="pen-tick"><span class="pen-box"></span>Listens</li>');
  expect(parts[2]).toContain('Seen by: <span class="pen-gap"></span>');
});
