import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { copyContent, lesson, scenario, type Content } from './content.ts';
import { removeCopies } from './copy.ts';

afterEach(removeCopies);

const everything =
  'Everything a course is made of is in that folder: course.yaml, competences.yaml, site.yaml, ui/, scenarios/ and lessons/. Put it back.';

test('a content folder that is not there is one sentence', () => {
  const copy = copyContent();
  copy.remove('content');
  expect(copy.said()).toEqual([`content: content is not there. ${everything}`]);
});

test('a file in the place of the content folder is the same sentence', () => {
  const copy = copyContent();
  copy.remove('content');
  copy.write('content', 'a course');
  expect(copy.said()).toEqual([`content: content is not there. ${everything}`]);
});

test('a content folder that holds nothing, or only empty folders, is one sentence', () => {
  const copy = copyContent();
  copy.remove('content');
  mkdirSync(copy.path('content/scenarios/en'), { recursive: true });
  expect(copy.said()).toEqual([`content: There is no course in content. ${everything}`]);
  expect(copy.course().problems.map(({ code }) => code)).toEqual(['empty-content']);
});

test.for(['course.yaml', 'competences.yaml', 'site.yaml', 'ui/en.yaml'])(
  '%s that is not there is one sentence',
  (name) => {
    const copy = copyContent();
    copy.remove(`content/${name}`);
    const file = `content/${name}`;
    const cure = 'Write it, or take its name out of where it is named.';
    expect(copy.said()).toEqual([`${file}: ${file} is not there. ${cure}`]);
  },
);

test('a folder with the name of a file is said to be one', () => {
  const copy = copyContent();
  copy.remove('content/course.yaml');
  mkdirSync(copy.path('content/course.yaml'));
  mkdirSync(copy.path('content/lessons/en/new-one.mdx'));
  const cure = 'A folder has its name; rename that, and write the file.';
  expect(copy.said()).toEqual([
    `content/course.yaml: content/course.yaml is not there. ${cure}`,
    `content/lessons/en/new-one.mdx: content/lessons/en/new-one.mdx is not there. ${cure}`,
  ]);
});

test('no scenario at all is one sentence; what names one is not wrong, too', () => {
  const copy = copyContent();
  copy.remove('content/scenarios');
  expect(copy.said()).toEqual([
    'content/scenarios/en: There is no scenario in content/scenarios/en. Put at least one .mdx file there.',
  ]);
});

test('no lesson at all is one sentence', () => {
  const copy = copyContent();
  copy.remove(lesson);
  expect(copy.said()).toEqual([
    'content/lessons/en: There is no lesson in content/lessons/en. Put at least one .mdx file there.',
  ]);
});

test('a scenario without an ending is one sentence', () => {
  const copy = copyContent();
  copy.change(scenario, /## ending [^]*/, '');
  expect(copy.said()).toEqual([
    `${scenario}:1:1: The scenario has no ending. Write a heading such as "## ending resolved: Four o'clock".`,
  ]);
});

test('an empty lesson is one sentence', () => {
  const copy = copyContent();
  copy.write(lesson, '');
  expect(copy.said()).toEqual([
    `${lesson}:1:1: The file has no front matter. Begin it with a line of three hyphens, the keys, and three hyphens again.`,
  ]);
});

test('a file name that cannot be an id is said before anybody names it', () => {
  const copy = copyContent();
  copy.write('content/scenarios/en/No Room.mdx', copy.read(scenario));
  copy.write('content/lessons/en/A.mdx', copy.read(lesson));
  const form =
    'Choose another: lower-case letters, digits and hyphens, a letter first, two characters at least.';
  expect(copy.said()).toEqual([
    `content/scenarios/en/No Room.mdx: "No Room" cannot be an id. ${form} Rename the file to "no-room.mdx", and write "no-room" where it is named.`,
    `content/lessons/en/A.mdx: "A" cannot be an id. ${form}`,
  ]);
});

describe('a file whose name is not quite right is one message, with the name to give it', () => {
  test.for([
    ['a capital letter', 'Cake.mdx', 'cake', 'Rename the file to "cake.mdx"'],
    ['a capital letter in both places', 'Cake.mdx', 'Cake', 'write "cake" where it is named'],
    ['another ending', 'cake.mdx.txt', 'cake', 'rename it to "cake.mdx"'],
    ['another ending, named nowhere', 'cake.mdx.txt', '', 'rename it to "cake.mdx"'],
    ['a shorter ending', 'cake.md', 'cake', 'rename it to "cake.mdx"'],
    ['capital letters in the ending', 'cake.MDX', 'cake', 'rename it to "cake.mdx"'],
  ] as const)('%s', ([, file, named, cure]) => {
    const copy = copyContent();
    const text = copy.read(scenario).replace(/^title: .*/m, 'title: A cake');
    copy.write(`content/scenarios/en/${file}`, text);
    if (named) copy.change('content/course.yaml', '[no-room]', `[no-room, ${named}]`);
    expect(copy.said()).toEqual([expect.stringContaining(cure)]);
    expect(copy.said()[0]).toMatch(new RegExp(`^content/scenarios/en/${file}: `));
  });

  test.for([
    ['a capital letter', 'No-Room.mdx', 'no-room.play', 'Rename the file to "no-room.mdx", and'],
    ['a capital letter in both', 'No-Room.mdx', 'No-Room.play', '"No-Room.play" to "no-room.play"'],
    ['another ending', 'no-room.mdx.txt', 'no-room.play', 'rename it to "no-room.mdx"'],
  ] as const)('also where its playthroughs lie beside it: %s', ([, file, play, cure]) => {
    const copy = copyContent();
    copy.write(`content/scenarios/en/${file}`, copy.read(scenario));
    copy.remove(scenario);
    copy.write(`content/scenarios/en/${play}`, '## best: All of it\n\nchoose: listen\n');
    expect(copy.said()).toEqual([expect.stringContaining(cure)]);
    expect(copy.said()[0]).toMatch(new RegExp(`^content/scenarios/en/${file}: `));
  });

  test.for([
    ['playthroughs with another ending', 'no-room.play.txt', 'rename it to "no-room.play"'],
    ['playthroughs with a capital letter', 'No-room.play', 'If that is "no-room", call it'],
    ['playthroughs that are misspelt', 'no-rom.play', 'call it "no-room.play"'],
  ] as const)('%s', ([, file, cure]) => {
    const copy = copyContent();
    copy.write(`content/scenarios/en/${file}`, '## best: All of it\n\nchoose: listen\n');
    expect(copy.said()).toEqual([expect.stringContaining(cure)]);
    expect(copy.said()[0]).toMatch(new RegExp(`^content/scenarios/en/${file}: `));
  });

  test.for([
    ['course.yml', 'course.yaml'],
    ['Site.yaml', 'site.yaml'],
    ['competences.yaml.txt', 'competences.yaml'],
    ['glossary.yml', 'glossary.yaml'],
    ['media/Credits.yaml', 'media/credits.yaml'],
  ] as const)('%s', ([file, wanted]) => {
    const copy = copyContent();
    mkdirSync(copy.path('content/media'), { recursive: true });
    const text = existsSync(copy.path(`content/${wanted}`)) ? copy.read(`content/${wanted}`) : '';
    if (text) copy.remove(`content/${wanted}`);
    copy.write(`content/${file}`, text);
    const [own, right] = [file.split('/').at(-1), wanted.split('/').at(-1)];
    expect(copy.said()).toEqual([
      `content/${wanted}: content/${wanted} is not there. The file is called "${own}": rename it to "${right}".`,
    ]);
  });

  test.for(['README.md', 'notes.txt', 'no-room.mdx.txt', '.draft.mdx.txt'])(
    'not so what is beside them: %s',
    (file) => {
      const copy = copyContent();
      copy.write(`content/scenarios/en/${file}`, 'Notes.');
      expect(copy.said()).toEqual([]);
    },
  );
});

test.for(['lessons', 'lessons/en', 'scenarios', 'ui', 'media'])(
  'a folder in capital letters is one sentence: %s',
  (name) => {
    const copy = copyContent();
    mkdirSync(copy.path('content/media'), { recursive: true });
    const called = name.replace(/[^/]*$/, (last) => last.toUpperCase());
    renameSync(copy.path(`content/${name}`), copy.path(`content/${called}`));
    const [own, right] = [called, name].map((each) => each.split('/').at(-1));
    expect(copy.said()).toEqual([
      `content/${name}: content/${name} is not there. The folder is called "${own}": rename it to "${right}".`,
    ]);
  },
);

test('a file that lies beside the folder for its language is one sentence, with where to move it', () => {
  for (const kind of ['lessons', 'scenarios']) {
    const copy = copyContent();
    const path = kind === 'lessons' ? lesson : scenario;
    const high = path.replace('/en/', '/');
    renameSync(copy.path(path), copy.path(high));
    expect(copy.said()).toEqual([
      `${high}: ${path} is not there. The file lies in content/${kind}: move it to content/${kind}/en.`,
    ]);
    renameSync(copy.path(high), copy.path(path));
    expect(copy.said()).toEqual([]);
  }
});

describe('a file that is not where the course looks for it is one sentence, whatever belongs to it', () => {
  const play = '## best: All of it\n\nchoose: listen\n';
  const brief = '## Ten minutes\n\nRead it aloud.\n\n- [ ] Lets the person finish\n';
  const withBoth = () => {
    const copy = copyContent();
    copy.write(scenario.replace('.mdx', '.play'), play);
    copy.write(lesson.replace('lessons', 'briefs').replace('.mdx', '.md'), brief);
    const text = (file: string) => copy.read(file).replace(/^title: .*/m, 'title: Another one');
    copy.write('content/scenarios/en/cake.mdx', text(scenario));
    copy.write('content/lessons/en/till.mdx', text(lesson));
    copy.change('content/course.yaml', '[no-room]', '[no-room, cake]\n  - lesson: till');
    return copy;
  };
  test.for([
    ['lesson', lesson],
    ['scenario', scenario],
  ] as const)('a %s in the folder for another language', ([kind, path]) => {
    const copy = withBoth();
    mkdirSync(copy.path(`content/${kind}s/de`));
    const away = path.replace('/en/', '/de/');
    renameSync(copy.path(path), copy.path(away));
    expect(copy.said()).toEqual([
      `${away}: ${path} is not there. The file lies in content/${kind}s/de: move it to content/${kind}s/en.`,
    ]);
  });

  test.for([
    ['lesson', lesson, '9:13'],
    ['scenario', scenario, '10:17'],
  ] as const)('a %s under another name', ([, path, at]) => {
    const copy = withBoth();
    const id = path.replace(/.*\/|\.mdx/g, '');
    renameSync(copy.path(path), copy.path(path.replace(id, 'box-office')));
    expect(copy.said()).toEqual([
      `content/course.yaml:${at}: ${path} is not there. Write it, or take "${id}" out of course.yaml. If it is called "box-office" now, write that here.`,
    ]);
  });

  test.for(['lessons', 'scenarios'])('all %s, in a folder with another name', (name) => {
    const copy = withBoth();
    renameSync(copy.path(`content/${name}/en`), copy.path(`content/${name}/english`));
    expect(copy.said()).toEqual([
      `content/${name}/en: content/${name}/en is not there. The folder is called "english": rename it to "en".`,
    ]);
  });

  test('what waits in another language is nobody’s mistake', () => {
    const copy = withBoth();
    copy.write('content/scenarios/de/no-room.mdx', copy.read(scenario));
    expect(copy.said()).toEqual([]);
  });
});

test('mistakes of different files come back together', () => {
  const copy = copyContent();
  copy.remove('content/site.yaml');
  const inScenario = copy.change(scenario, 'next: ending', 'next: endnig', 'endnig');
  const inLesson = copy.change(lesson, '<Scenario id', '<Scenaro id');
  const places = copy.said().map((line) => line.replace(/: .*/, ''));
  expect(places).toEqual(['content/site.yaml', inScenario, inLesson]);
});

test.for([
  ['that is not there', (copy: Content) => copy.remove('content/competences.yaml')],
  [
    'with a mistake',
    (copy: Content) => copy.change('content/competences.yaml', 'short:', 'shrot:'),
  ],
] as const)('a competences.yaml %s leaves every conversation proven', ([, harm]) => {
  const copy = copyContent();
  const before = copy.course().scenarios[0]!;
  harm(copy);
  const { competences, scenarios } = copy.course();
  expect(competences).toBeUndefined();
  expect(scenarios[0]!.problems).toEqual(before.problems);
  expect(scenarios[0]!.graph).toEqual(before.graph);
  expect(scenarios[0]!.figures).toEqual(before.figures);
});
