import { expect, test } from 'vitest';
import { compileText, scriptOf } from './script.ts';

/** The messages of a script whose last heading is this one; below it stand a result and a text. */
function messagesFor(heading: string): string[] {
  const body = `## counter: An empty box

- [look] "May I look?"
  - next: ending

## ending found: Found
- result: success

It is there.

${heading}
- result: partial

She leaves.`;
  return compileText(scriptOf(body)).problems.map(({ message }) => message);
}

const head = 'This heading cannot be read:';

test.each([
  ['## endng open: Nobody knows', '## ending open: Nobody knows'],
  ['## Ending open: Nobody knows', '## ending open: Nobody knows'],
  ['## ending open', '## ending open: How it ends'],
  ['## endnig open', '## ending open: How it ends'],
  ['## open Nobody', '## ending open: Nobody'],
  ['## Nobody knows', '## ending nobody-knows: Nobody knows'],
  ['## endig: Nobody knows', '## ending nobody-knows: Nobody knows'],
  ['## ending: open Nobody knows', '## ending open: Nobody knows'],
  ['## Ending: open, Nobody knows', '## ending open: Nobody knows'],
  ['## ending: The box is found', '## ending box-is-found: The box is found'],
  ['## endingopen: Nobody knows', '## ending open: Nobody knows'],
  ['## endingopen:', '## ending open: How it ends'],
  ['## endingopen', '## ending open: How it ends'],
  ['## the ending open: Nobody knows', '## ending open: Nobody knows'],
  ['### endng open: Nobody knows', '## ending open: Nobody knows'],
  ['# open: Nobody knows', '## ending open: Nobody knows'],
  ['# ending: Nobody knows', '## ending nobody-knows: Nobody knows'],
  ['### endig: Nobody knows', '## ending nobody-knows: Nobody knows'],
])('"%s" was to be an ending: its one message says how one is written', (heading, cure) => {
  expect(messagesFor(heading)).toEqual([expect.stringContaining(`"${cure}".`)]);
  expect(messagesFor(heading)[0]).toContain(head);
  expect(messagesFor(cure), 'the cure is one').toEqual([]);
});

test('of a heading with two faults the first is told, and the other when that is mended', () => {
  expect(messagesFor('# ending Open: Nobody knows')).toEqual([
    `${head} it has one hash sign. Scenes and endings have two: "## ending Open: Nobody knows".`,
  ]);
  expect(messagesFor('## ending Open: Nobody knows')).toEqual([expect.stringContaining('"Open"')]);
});

/** A script of two scenes; the second has this heading, and the first leads to `after`. */
function ofTwo(heading: string, above = ''): string {
  return `## counter: An empty box

She looks up.
${above}
- [look] "May I look?"
  - next: after
- [wait] "One moment."
  - next: after

${heading}

She waits.

- [go] "I will call."
  - next: ending

## ending open: Open
- result: partial

She leaves.`;
}
const saysOf = (body: string) => compileText(scriptOf(body)).problems.map(({ message }) => message);
const named = '"after" is named elsewhere, and no heading is called so.';

test.each([
  ['## Now', '## after: Now', named],
  ['## What happens after', '## after: What happens after', named],
  ['## after What happens', '## after: What happens', ''],
  ['# Now', '## after: Now', named],
])('"%s" has no id: one message offers the one that is named elsewhere', (heading, cure, why) => {
  const [said, ...more] = saysOf(ofTwo(heading));
  expect(more).toEqual([]);
  expect(said).toContain(`A scene is written so: "${cure}".`);
  expect(said!.endsWith(why)).toBe(true);
  expect(saysOf(ofTwo(cure))).toEqual([]);
});

test.each([
  ['# check this', ''],
  ['# note: check this', ''],
  ['# check this', '%% more\n'],
])('"%s" in a scene is a note to oneself, and no scene', (note, more) => {
  const body = (line: string) => ofTwo('## after: After', `\n${line}\n${more}`);
  const [said, ...others] = saysOf(body(note));
  expect(others).toEqual([]);
  expect(said).toContain(
    `it has one hash sign. A note to yourself begins with two percent signs: "%${note.replace('#', '%')}".`,
  );
  expect(saysOf(body(`%${note.replace('#', '%')}`))).toEqual([]);
});

test.each(['# shorter?', '  # shorter?'])('"%s" between keys and choices is one, too', (note) => {
  const body = (line: string) =>
    ofTwo('## after: After').replace('- [wait]', () => `${line}\n- [wait]`);
  const cure = note.replace('#', '%%');
  const [said, ...others] = saysOf(body(note));
  expect(others).toEqual([]);
  expect(said).toContain('"%% shorter?"');
  expect(saysOf(body(cure))).toEqual([]);
});

test('the title of the whole stands elsewhere', () => {
  const [said, ...more] = saysOf(`# The empty box\n\n${ofTwo('## after: After')}`);
  expect(more).toEqual([]);
  expect(said).toContain('The title of the whole stands under `title`, at the top of the file.');
});

test('a heading without a colon that no result stands below was to be a scene', () => {
  const { problems } = compileText(
    scriptOf('## plan What now\n\n- [go] You go.\n\n## ending open: Open\n- result: partial'),
  );
  expect(problems[0]!.message).toBe(
    `${head} "plan What now". A scene is written so: "## plan: What now".`,
  );
});

test('a key of a former name in another form still says what the scene is called now', () => {
  const says = saysOf(ofTwo('## then: Then\n- Was: after'));
  expect(says).toContainEqual(expect.stringContaining('It is now called "then".'));
});
