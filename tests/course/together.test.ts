import { afterEach, describe, expect, test } from 'vitest';
import { copyContent, lesson, scenario, type Content } from './content.ts';
import { removeCopies } from './copy.ts';
import { mp3, png, transcript, vtt, webm, writeMedia } from './media-samples.ts';

afterEach(removeCopies);

const values = [
  'complaints-policy',
  'conduct-policy',
  'manager-contact',
  'support-contact',
  'safeguarding-contact',
];

/** A course in which every value of site.yaml is used, so that nothing at all is worth a look. */
function copyTidy(): Content {
  const copy = copyContent();
  copy.change(lesson, '\n## ', `\n${values.map((name) => `$${name}`).join(' ')}\n\n## `);
  expect([...copy.said(), ...copy.advised()]).toEqual([]);
  return copy;
}

/** Puts a paragraph at the beginning of the lesson's prose; says where `mark` stands in it. */
function write(copy: Content, paragraph: string, mark = paragraph): string {
  return copy.change(lesson, '\n## ', `\n${paragraph}\n\n## `, mark);
}

function codesOf(copy: Content): string[] {
  return copy.course().problems.map(({ code, file, line, column }) => {
    const place = line === undefined ? file : `${file}:${line}:${column}`;
    return `${code} ${place}`;
  });
}

describe('what is written and named nowhere', () => {
  test('a lesson and a conversation that course.yaml does not name, at their files', () => {
    const copy = copyTidy();
    const other = copy.read(lesson).replace(/^title: .*/m, 'title: Another one');
    copy.write('content/lessons/en/another.mdx', other);
    const script = copy.read(scenario).replace(/^title: .*/m, 'title: Another customer');
    copy.write('content/scenarios/en/another-one.mdx', script);
    expect(copy.said()).toEqual([]);
    expect(copy.advised()).toEqual([
      `content/scenarios/en/another-one.mdx: No module of content/course.yaml names this conversation, so it is not in the course. Add "another-one" to a list of \`scenarios\` there, or take the file away.`,
      `content/lessons/en/another.mdx: No module of content/course.yaml names this lesson, so it is not in the course. Add "- lesson: another" under \`modules\`, or take the file away.`,
    ]);
  });

  test('a value of site.yaml, at its key', () => {
    const copy = copyTidy();
    const at = copy.change(
      'content/site.yaml',
      'currency:',
      'stray-one:\n  type: text\n  default: a\n  about: b\n\ncurrency:',
    );
    expect(codesOf(copy)).toEqual([`unused-value ${at}`]);
    write(copy, 'Ask $stray-one.');
    expect(codesOf(copy)).toEqual([]);
  });

  test('the currency is used by every amount of money, and by nothing else', () => {
    const copy = copyTidy();
    const site = copy.read('content/site.yaml').replace('type: money', 'type: number');
    copy.write('content/site.yaml', site);
    expect(codesOf(copy)).toEqual([expect.stringMatching(/^unused-value content\/site\.yaml:/)]);
  });

  test('a file of content/media, at the file; notes there and hidden files are none', () => {
    const copy = copyTidy();
    writeMedia(copy.root, {
      'shop/box.png': png,
      'photo.heic': '?',
      'README.md': 'x',
      '.DS_Store': 'x',
    });
    expect(codesOf(copy)).toEqual([
      'unused-media content/media/photo.heic',
      'unused-media content/media/shop/box.png',
    ]);
  });

  test('nothing of it is said while there is a mistake: it could be its echo', () => {
    const copy = copyTidy();
    writeMedia(copy.root, { 'box.png': png });
    copy.write('content/lessons/en/another.mdx', copy.read(lesson));
    const at = copy.change(lesson, '$conduct-policy', '$condcut-policy');
    expect(codesOf(copy)).toEqual([`unknown-value ${at}`]);
  });
});

describe('two with the same title', () => {
  const module = (kind: string, id: string) =>
    kind === 'lesson' ? `\n  - lesson: ${id}\n    scenarios: []` : '';

  test('lessons are told at the title of the second; capitals and blanks do not tell them apart', () => {
    const copy = copyTidy();
    const title = /^title: (.*)$/m.exec(copy.read(lesson))![1]!;
    copy.write('content/lessons/en/a-second.mdx', copy.read(lesson));
    copy.change('content/course.yaml', '[no-room]', `[no-room]${module('lesson', 'a-second')}`);
    expect(codesOf(copy)).toEqual([`same-title ${lesson}:2:8`]);
    copy.change('content/lessons/en/a-second.mdx', title, `"${title.toUpperCase()} "`);
    expect(codesOf(copy)).toEqual([`same-title ${lesson}:2:8`]);
    copy.change('content/lessons/en/a-second.mdx', title.toUpperCase(), `${title}, again`);
    expect(codesOf(copy)).toEqual([]);
  });

  test('conversations, too; a lesson and its conversation may share one', () => {
    const copy = copyTidy();
    const script = copy.read(scenario);
    copy.write('content/scenarios/en/second-one.mdx', script);
    copy.change('content/course.yaml', '[no-room]', '[no-room, second-one]');
    expect(codesOf(copy)).toEqual(['same-title content/scenarios/en/second-one.mdx:2:8']);
    const title = /^title: (.*)$/m.exec(copy.read(lesson))![1]!;
    copy.change('content/scenarios/en/second-one.mdx', /^title: .*/m, `title: ${title}`);
    expect(codesOf(copy)).toEqual([]);
  });
});

describe('links from one file to another', () => {
  test('lead to lessons, their headings, conversations and scenes', () => {
    const copy = copyTidy();
    const scene = /^## ([a-z-]+):/m.exec(copy.read(scenario))![1]!;
    const places = [
      '#/',
      '#/lessons/when-it-goes-wrong',
      '#/lessons/when-it-goes-wrong/five-steps',
      '#/scenarios/no-room',
      `#/scenarios/no-room/${scene}`,
      'https://example.org/a',
      'mailto:help@example.org',
      'tel:+441632960001',
    ];
    write(copy, places.map((place) => `[there](${place})`).join(' '));
    expect(codesOf(copy)).toEqual([]);
  });

  test('a heading is found by its words as they are read, with the value in them', () => {
    const copy = copyTidy();
    write(
      copy,
      '## Ask $manager-contact!\n\nSee [there](#/lessons/when-it-goes-wrong/ask-your-manager).',
    );
    expect(codesOf(copy)).toEqual([]);
  });

  test('an address may be a value that the organisation sets', () => {
    const copy = copyTidy();
    copy.change(
      'content/site.yaml',
      'currency:',
      'rules-address:\n  type: text\n  default: https://example.org/rules\n  about: b\n\ncurrency:',
    );
    write(copy, '[the rules]($rules-address)');
    copy.change(scenario, '- feedback: ', '- feedback: [The rules]($rules-address) say it. ');
    expect(codesOf(copy)).toEqual([]);
  });

  test('a script’s dead link is told at its place, in what is told and under a choice', () => {
    const copy = copyTidy();
    const told = copy.change(scenario, /\n\n- \[/, '\n\nSee [it](#/lessons/gone).\n\n- [', '[it]');
    const coach = copy.change(
      scenario,
      '- feedback: ',
      '- feedback: See [it](http://example.org). ',
      '[it]',
    );
    expect(codesOf(copy)).toEqual([`dead-link ${told}`, `open-link ${coach}`]);
  });

  test('into a file with a mistake, they are no second mistake', () => {
    const copy = copyTidy();
    write(copy, '[a](#/scenarios/no-room/some-scene) [b](#/lessons/when-it-goes-wrong/some-part)');
    const at = copy.change(scenario, 'next: ending', 'next: endnig', 'endnig');
    expect(codesOf(copy)).toEqual([
      `unknown-target ${at}`,
      expect.stringMatching(/^dead-link .*when-it-goes-wrong/),
    ]);
  });

  test('to what course.yaml misspells, they are no second mistake', () => {
    const copy = copyTidy();
    write(copy, '[a](#/scenarios/no-room)');
    const at = copy.change('content/course.yaml', '[no-room]', '[no-romo]', 'no-romo');
    expect(codesOf(copy)).toEqual([`missing-file ${at}`]);
  });
});

describe('content/media/', () => {
  const credits = 'box.png: { credit: Us, licence: our own }\n';

  test('a picture, a sound and a film with all that belongs to them have no mistake', () => {
    const copy = copyTidy();
    const names = ['shop/box.png', 'call.mp3', 'box.webm'];
    writeMedia(copy.root, {
      'shop/box.png': png,
      'call.mp3': mp3,
      'box.webm': webm,
      'box.vtt': vtt,
      'call.md': transcript,
      'credits.yaml': names.map((name) => `${name}: { credit: Us, licence: our own }\n`).join(''),
    });
    write(copy, '![A box](shop/box.png)\n\n<Audio src="call.mp3" transcript="call.md" />');
    copy.change(
      scenario,
      /\n\n- \[/,
      '\n\n<Video src="box.webm" captions="box.vtt" transcript="call.md" />\n\n- [',
    );
    expect(codesOf(copy)).toEqual([]);
    const { media, files } = copy.course();
    expect(
      media.map(({ file, credit, text }) => [file.name, file.kind, credit?.licence, text]),
    ).toEqual([
      ['box.webm', 'film', 'our own', undefined],
      ['box.vtt', 'captions', undefined, vtt],
      ['call.md', 'transcript', undefined, transcript],
      ['shop/box.png', 'picture', 'our own', undefined],
      ['call.mp3', 'sound', 'our own', undefined],
    ]);
    for (const name of [...names, 'credits.yaml', 'box.vtt']) {
      expect(files).toContain(copy.path(`content/media/${name}`));
    }
  });

  test('a scene’s missing file is told at its place, and the conversation is proven all the same', () => {
    const copy = copyTidy();
    const at = copy.change(scenario, /\n\n- \[/, '\n\n![A box](box.png)\n\n- [', '![');
    expect(codesOf(copy)).toEqual([`missing-media ${at}`]);
    expect(copy.course().scenarios[0]!.figures?.states).toBeGreaterThan(1);
  });

  test('a file whose folder is left out, or wrong, is found by its name', () => {
    const copy = copyTidy();
    writeMedia(copy.root, { 'shop/counter.png': png });
    for (const name of ['counter.png', '../media/shop/counter.png']) {
      const whole = copy.read(lesson);
      write(copy, `![A counter](${name})`);
      expect(copy.said()).toEqual([
        expect.stringContaining(
          `There is no file "${name}" in content/media. Did you mean "shop/counter.png"? Put it there, or name one that is.`,
        ),
      ]);
      copy.write(lesson, whole);
    }
  });

  test('a folder of its own is not needed, and need hold nothing', () => {
    const copy = copyTidy();
    writeMedia(copy.root, { '.gitkeep': '' });
    expect(codesOf(copy)).toEqual([]);
  });

  test('credits.yaml is read like every YAML: each mistake at its line', () => {
    const copy = copyTidy();
    writeMedia(copy.root, {
      'box.png': png,
      'credits.yaml': 'box.png: { credit: Us, license: CC0 }\n',
    });
    write(copy, '![A box](box.png)');
    expect(copy.said()).toEqual([
      expect.stringMatching(
        /^content\/media\/credits\.yaml:1:24: "license" is not a key under "box\.png"\. Did you mean "licence"\?/,
      ),
    ]);
  });

  test.for([
    ['http://example.org/box', 'Write "https://'],
    ['www.example.org/box', 'Write "https://www.example.org/box".'],
  ])('an address in credits.yaml that would be no link says so: %s', ([source, cure]) => {
    const copy = copyTidy();
    const entry = (from: string) =>
      `box.png:\n  credit: Us\n  licence: our own\n  source: ${from}\n`;
    writeMedia(copy.root, { 'box.png': png, 'credits.yaml': entry(source!) });
    write(copy, '![A box](box.png)');
    const [said, ...more] = copy.said();
    expect(more).toEqual([]);
    expect(said).toMatch(/^content\/media\/credits\.yaml:4:11: /);
    expect(said).toContain(cure);
    for (const good of ['https://example.org/box', 'Our own archive, box 4']) {
      writeMedia(copy.root, { 'credits.yaml': entry(good) });
      expect(copy.said()).toEqual([]);
    }
  });

  test('an entry of credits.yaml without its file is told at its key', () => {
    const copy = copyTidy();
    writeMedia(copy.root, {
      'box.png': png,
      'credits.yaml': `${credits}bxo.png: { credit: Us, licence: our own }\n`,
    });
    write(copy, '![A box](box.png)');
    expect(copy.said()).toEqual([
      'content/media/credits.yaml:2:1: There is no file "bxo.png" in content/media. Did you mean "box.png"? Take this entry away, or give the file this name.',
    ]);
  });

  describe('a file that is not called the same everywhere is one message', () => {
    const entry = (name: string) => `${name}: { credit: Us, licence: our own }\n`;
    test.for([
      ['its own name has a capital letter', 'Box.png', 'Box.png', 'Box.png', 'file "box.png", and'],
      ['its own name alone has one', 'Box.png', 'box.png', 'box.png', 'Call the file "box.png"'],
      [
        'its ending has capital letters',
        'box.PNG',
        'box.png',
        'box.PNG',
        'Call the file "box.png"',
      ],
      [
        'there is a blank in it',
        'a box.png',
        'a box.png',
        'a-box.png',
        'Call the file "a-box.png"',
      ],
      ['it has no letter that fits', 'Ж.png', 'Ж.png', 'Ж.png', 'Give the file another, of small'],
      ['the lesson alone has a capital letter', 'box.png', 'box.png', 'Box.png', 'mean "box.png"?'],
      [
        'the file is called otherwise',
        'bxo.png',
        'box.png',
        'box.png',
        'call the file "box.png", as',
      ],
      ['the file is not there', 'README.md', 'box.png', 'box.png', 'Put it there, or name one'],
      ['its credit is misspelt', 'box.png', 'bxo.png', 'box.png', 'If so, write "box.png:" here.'],
      ['its credit has another ending', 'box.png', 'box.jpg', 'box.png', 'write "box.png:" here.'],
      ['its credit leaves the folder out', 'a/x.png', 'x.png', 'a/x.png', 'write "a/x.png:" here.'],
      [
        'its credit says another name',
        'box.png',
        'counter.png',
        'box.png',
        'write "box.png:" here.',
      ],
    ] as const)('%s', ([, file, credit, name, cure]) => {
      const copy = copyTidy();
      writeMedia(copy.root, { [file]: png, 'credits.yaml': entry(credit) });
      const show = `![A box](<${name}>)`;
      const at = write(copy, show);
      const found = copy.course().problems;
      expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(cure)]);
      const spot = `${found[0]!.file}:${found[0]!.line}:${found[0]!.column}`;
      expect([at, 'content/media/credits.yaml:1:1']).toContain(spot);
    });
  });

  test('a file that is missing in several places is told at the first, with how many', () => {
    const copy = copyTidy();
    const at = write(
      copy,
      '![A box](box.png)\n\nNo.\n\n![A box](box.png)\n\n![It](box.png)',
      '![A',
    );
    expect(copy.said()).toEqual([
      `${at}: There is no file "box.png" in content/media. Put it there, or name one that is. It is named in 2 more places, too.`,
    ]);
  });

  test('a file that is shown twice has its mistakes told once', () => {
    const copy = copyTidy();
    writeMedia(copy.root, { 'box.png': 'no picture', 'credits.yaml': credits });
    const at = write(copy, '![A box](box.png)\n\n![It again](box.png)', '![A');
    expect(codesOf(copy)).toEqual([`media-content ${at}`]);
  });

  test('a transcript has no headings, no pictures and no tags; its links are checked', () => {
    const copy = copyTidy();
    const text = '# What is said\n\n![A box](box.png)\n\n[The rules](rules.html)\n\n<b>Look.</b>\n';
    writeMedia(copy.root, {
      'call.mp3': mp3,
      'call.md': text,
      'credits.yaml': 'call.mp3: { credit: Us, licence: our own }\n',
    });
    write(copy, '<Audio src="call.mp3" transcript="call.md" />');
    expect(codesOf(copy)).toEqual([
      'bad-heading content/media/call.md:1:1',
      'stray-text content/media/call.md:3:1',
      'dead-link content/media/call.md:5:1',
      'stray-text content/media/call.md:7:1',
      'stray-text content/media/call.md:7:9',
    ]);
  });

  test('captions that are not UTF-8 are told at the byte', () => {
    const copy = copyTidy();
    writeMedia(copy.root, {
      'box.webm': webm,
      'box.vtt': Buffer.from(`${vtt}\nKrähe\n`, 'latin1'),
      'call.md': transcript,
      'credits.yaml': 'box.webm: { credit: Us, licence: our own }\n',
    });
    write(copy, '<Video src="box.webm" captions="box.vtt" transcript="call.md" />');
    expect(codesOf(copy)).toEqual(['not-utf8 content/media/box.vtt:6:3']);
  });
});
