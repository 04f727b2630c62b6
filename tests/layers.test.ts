import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');
const files = globSync('**/*.{ts,astro}', { cwd: src }).filter((name) => !name.endsWith('.d.ts'));

/** What each room may import from; its own files always. The staircase of the house. */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  language: ['model'],
  scenario: ['model', 'language'],
  sheet: ['model', 'language', 'i18n'],
  animation: ['model', 'language'],
  record: ['model'],
  // A run is weighed by the rule that scores a learner's.
  proofs: ['model', 'language', 'scenario', 'record'],
  tracking: ['model', 'record'],
  // The page of an LMS that shows a course of another host, and the API that stands for the LMS there.
  thin: ['model', 'tracking'],
  // Records are replayed by the rule that plays them.
  replace: ['model', 'scenario'],
  course: ['model', 'language', 'sheet', 'animation', 'scenario', 'record', 'proofs', 'i18n'],
  player: ['model', 'sheet', 'scenario', 'record', 'tracking', 'thin', 'course', 'i18n'],
  authoring: ['model', 'sheet', 'animation', 'course', 'player', 'i18n'],
  packaging: ['model', 'scenario', 'record'],
  rehearsal: [],
  admin: ['model', 'record', 'tracking', 'course', 'player', 'i18n', 'layouts'],
  studio: [
    'model',
    'language',
    'scenario',
    'record',
    'proofs',
    'course',
    'player',
    'i18n',
    'layouts',
  ],
  classroom: ['model', 'scenario', 'course', 'layouts'],
  layouts: ['model', 'i18n'],
  pages: [
    'model',
    'animation',
    'course',
    'player',
    'authoring',
    'layouts',
    'admin',
    'rehearsal',
    'thin',
    'styles',
    'i18n',
  ],
  commands: [
    'model',
    'language',
    'scenario',
    'proofs',
    'course',
    'packaging',
    'replace',
    'rehearsal',
    'studio',
    'classroom',
    'i18n',
  ],
  i18n: [],
};

/** The runtime half of the scenario room, and of the sheets: all that may reach a learner's page. */
const playable = [
  'scenario/machine.ts',
  'scenario/trail.ts',
  'scenario/play.ts',
  'scenario/worth.ts',
  'scenario/most-moved.ts',
  'scenario/ways-left.ts',
  'sheet/says.ts',
];

/** One door for each dependency that would be costly to have everywhere. */
const doors: Record<string, readonly string[]> = {
  xstate: ['scenario/machine.ts', 'tracking/session.ts', 'tracking/run-chart.ts'],
  yaml: ['language/yaml/doc.ts'],
  'fastest-levenshtein': ['language/guess.ts'],
  unified: [
    'language/read.ts',
    'course/markdown.ts',
    'course/parts.ts',
    'course/svg.ts',
    'packaging/html.ts',
    'proofs/advice/prose.ts',
  ],
  'retext-english': ['proofs/advice/prose.ts'],
  'retext-equality': ['proofs/advice/prose.ts'],
  'retext-readability': ['proofs/advice/prose.ts'],
  fflate: ['packaging/zip.ts'],
  'libxml2-wasm': ['packaging/validate.ts'],
  'scorm-again': ['rehearsal/'],
  zod: ['model/'],
  '@dagrejs/dagre': ['studio/map/dagre.ts'],
  '@observablehq/plot': ['studio/plots/draw.ts'],
  linkedom: ['studio/plots/sheet.ts'],
  '@dicebear/core': ['course/faces.ts'],
  svgo: ['course/faces.ts'],
  sirv: ['rehearsal/server.ts', 'course/module.ts'],
};

describe('imports go down one staircase', () => {
  test.each(files)('%s imports only from rooms below it', (file) => {
    const room = roomOf(file);
    const allowed = mayImport[room];
    expect(allowed, `${room} is a room the table does not know`).toBeDefined();
    const strays = importsOf(file)
      .flatMap((name) => placeOf(file, name) ?? [])
      .filter((place) => roomOf(place) !== room && !allowed!.includes(roomOf(place)));
    expect(strays).toEqual([]);
  });

  test.each(files.filter((file) => roomOf(file) === 'player' && file.endsWith('.ts')))(
    '%s runs in the learner’s browser and takes only what plays there',
    (file) => {
      const taken = importsOf(file).flatMap((name) => placeOf(file, name) ?? []);
      const strays = taken.filter(
        (place) =>
          place.startsWith('course/') ||
          (/^(?:scenario|sheet|animation)\//.test(place) && !playable.includes(place)),
      );
      expect(strays).toEqual([]);
    },
  );
});

describe('nothing that runs needs itself to begin', () => {
  test('no files import each other in a circle; types are gone before anything runs', () => {
    expect(circlesOf(files, usesOf)).toEqual([]);
  });

  test('in what is proven not even types go round: what two files share stands below both', () => {
    const rooms = [
      'model',
      'language',
      'sheet',
      'animation',
      'scenario',
      'record',
      'replace',
      'proofs',
    ];
    const inRooms = files.filter((file) => rooms.includes(roomOf(file)));
    expect(circlesOf(inRooms, importsOf)).toEqual([]);
  });
});

describe('what is private has no way to the record', () => {
  test.each(['player/notebook.ts', 'player/open-book.ts'])('none leads from %s', (file) => {
    const reached = new Set([file]);
    for (const at of reached) {
      for (const name of importsOf(at)) {
        const place = placeOf(at, name);
        if (place) reached.add(place);
      }
    }
    expect([...reached]).toContain('record/codec.ts');
    expect([...reached]).not.toContain('player/drawer.ts');
  });
});

describe('each dependency has one door', () => {
  test.each(Object.entries(doors))('%s', (name, through) => {
    const users = files.filter((file) =>
      usesOf(file).some((given) => given === name || given.startsWith(`${name}/`)),
    );
    expect(users.length, `nothing imports ${name}: take its row away`).toBeGreaterThan(0);
    expect(users.filter((file) => !through.some((door) => file.startsWith(door)))).toEqual([]);
  });
});

describe('model, language, scenario, animation, record, replace and proofs are pure', () => {
  const pure = files.filter((file) =>
    ['model', 'language', 'scenario', 'animation', 'record', 'replace', 'proofs'].includes(
      roomOf(file),
    ),
  );
  test.each(pure)('%s uses no DOM, no Node, no clock and no chance', (file) => {
    // Neither a comment nor a text between quotation marks does anything.
    const code = read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'[^'\n]*'/gm, '');
    expect(importsOf(file).filter((name) => name.startsWith('node:'))).toEqual([]);
    expect(code).not.toMatch(
      /\b(document|window|localStorage|process|Math\.random|Date\.now|new Date|performance|setTimeout)\b/,
    );
  });
});

/** Files that lead to themselves by their imports. */
function circlesOf(among: readonly string[], namesOf: (file: string) => string[]): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const go = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const name of namesOf(file)) {
      const place = placeOf(file, name);
      if (place && among.includes(place)) go(place, [...way, file]);
    }
    done.add(file);
  };
  for (const file of among) go(file, []);
  return circles;
}

function importsOf(file: string): string[] {
  return namesIn(read(file));
}

/** Without types: those are gone before anything runs. */
function usesOf(file: string): string[] {
  return namesIn(read(file).replace(/^import type [\s\S]*?;$/gm, ''));
}

function namesIn(code: string): string[] {
  const found = code.matchAll(/(?:\bfrom|^import|\bimport\()\s*['"]([^'"]+)['"]/gm);
  return [...found].map(([, name]) => name!);
}

/** Where a relative import leads, from src/; nothing for a package or a virtual module. */
function placeOf(file: string, name: string): string | undefined {
  if (name === 'virtual:course' || name === 'virtual:shown') return 'course/outline.ts';
  if (name === 'virtual:studio') return 'studio/workbench.ts';
  if (!/^\..*\.(ts|astro)$/.test(name)) return undefined;
  return relative(src, join(dirname(join(src, file)), name));
}

function roomOf(place: string): string {
  return place.split('/')[0]!.replace(/\.ts$/, '');
}

function read(file: string): string {
  return readFileSync(join(src, file), 'utf8');
}
