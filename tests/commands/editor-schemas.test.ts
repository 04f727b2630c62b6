import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { writtenSchemas } from '../../src/model/schemas.ts';
import { writeSchemas } from '../../src/commands/editor-schemas.ts';
import { kinds, textOf } from './starter.ts';
import { copyParts, project, removeCopies } from '../course/copy.ts';
import { copyProject } from './project.ts';

afterAll(removeCopies);

const schemas = Object.entries(writtenSchemas());
const names = schemas.map(([name]) => `${name}.json`).toSorted();
const shipped = globSync('content/**/*.yaml', { cwd: project }).toSorted();

describe.each(schemas)('the schema %s', (_, schema) => {
  test('is JSON Schema of the draft it names', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(() => new Ajv2020({ allowUnionTypes: true }).compile(schema)).not.toThrow();
  });

  test('explains every key, and itself, in a sentence', () => {
    const said = [...explained(schema, '')];
    expect(said.length).toBeGreaterThan(3);
    for (const [place, words] of said) expect(words, place).toMatch(/^\S.{8,}[.?"]$/);
  });
});

test('a key without a description is found, however deep', () => {
  const deep = { items: { additionalProperties: { properties: { lost: { type: 'string' } } } } };
  expect([...explained({ description: 'A list.', properties: { deep } }, '')]).toContainEqual([
    '/deep/[]/*/lost',
    undefined,
  ]);
});

test('each holds the file it is for, and not one with a key too many', () => {
  for (const file of shipped) {
    const { validate, value } = opened(file);
    expect(validate(value), `${file}: ${JSON.stringify(validate.errors)}`).toBe(true);
  }
  for (const file of ['content/course.yaml', 'content/ui/en.yaml']) {
    const { validate, value } = opened(file);
    expect(validate({ ...value, 'no-such-key': 1 })).toBe(false);
  }
  const front = validatorOf('scenario-front-matter');
  for (const kind of kinds) expect(front(frontOf(textOf(kind))), kind).toBe(true);
  const noRoom = frontOf(readFileSync(join(project, 'content/scenarios/en/no-room.mdx'), 'utf8'));
  // One of its meters ends at a value of the organisation's.
  expect(JSON.stringify(noRoom)).toContain('"limit":"$spending-limit"');
  expect(front(noRoom)).toBe(true);
  expect(front({ ...noRoom, minutes: 'ten' })).toBe(false);
  expect(validatorOf('lesson-front-matter')(frontOf(textOf('lesson')))).toBe(true);
});

test('a key that YAML reads as a number is found by the YAML language server, and no other', () => {
  const { patternProperties } = Object(writtenSchemas()['competences']).additionalProperties
    .properties.levels;
  const found = Object.keys(patternProperties).map((pattern) => new RegExp(pattern));
  const keys = ['1', '2', '3', '4', '11'].filter((key) => found.some((one) => one.test(key)));
  expect(keys).toEqual(['1', '2', '3']);
});

test('the first line of each YAML file, and the settings, send an editor to its schema', () => {
  const settings = readFileSync(join(project, '.vscode/settings.json'), 'utf8');
  for (const file of shipped) {
    const [first = ''] = readFileSync(join(project, file), 'utf8').split('\n');
    const [, to = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(first) ?? [];
    const schema = relative(project, join(project, dirname(file), to));
    expect(
      names.map((name) => `dist/schemas/${name}`),
      file,
    ).toContain(schema);
    const [, glob = ''] = new RegExp(`"${schema}": "([^"]+)"`).exec(settings) ?? [];
    expect(globSync(glob, { cwd: project }), glob).toContain(file);
  }
});

test.each([
  ['check', []],
  ['new', ['lesson', 'new-one']],
])('`npm run %s` writes them, whether or not there is a mistake', async (command, args) => {
  const copy = copyProject();
  copy.change('content/course.yaml', 'title:', 'titel:');
  await copy.run(command, args);
  expect(readdirSync(copy.path('dist/schemas')).toSorted()).toEqual(names);
  const course: unknown = JSON.parse(copy.read('dist/schemas/course.json'));
  expect(course).toEqual(writtenSchemas()['course']);
});

test('a schema that is the same already is left alone, and another is written anew', () => {
  const copy = copyParts([]);
  writeSchemas(copy.root);
  const time = (name: string) => statSync(copy.path(`dist/schemas/${name}`)).mtimeMs;
  copy.write('dist/schemas/ui.json', '{}');
  const before = time('course.json');
  writeSchemas(copy.root);
  expect(time('course.json')).toBe(before);
  expect(JSON.parse(copy.read('dist/schemas/ui.json'))).toEqual(writtenSchemas()['ui']);
});

test('where nothing can be written, a command goes on without them', async () => {
  const copy = copyProject();
  copy.write('dist', 'a file where the folder should be');
  expect(await copy.run('check', ['content/ui/en.yaml'])).toMatchObject({ code: 0, err: '' });
});

/** Every key of a schema with what is said about it, and every group of keys that have no names. */
function* explained(schema: unknown, place: string): Generator<[string, unknown]> {
  const { description, properties, additionalProperties, items } = Object(schema) as Schema;
  const isKey = !place.endsWith(']');
  if (isKey) yield [place, description];
  for (const [key, inner] of Object.entries(properties ?? {})) {
    yield* explained(inner, `${place}/${key}`);
  }
  if (additionalProperties) yield* explained(additionalProperties, `${place}/*`);
  if (items) yield* explained(items, `${place}/[]`);
}

function validatorOf(name: string) {
  return new Ajv2020({ allowUnionTypes: true }).compile(writtenSchemas()[name]!);
}

/** A shipped YAML file, and the validator its first line names. */
function opened(file: string) {
  const text = readFileSync(join(project, file), 'utf8');
  const [, name = ''] = /\/schemas\/([a-z-]+)\.json\n/.exec(text) ?? [];
  return { validate: validatorOf(name), value: parse(text) as object };
}

function frontOf(text: string): object {
  return parse(text.split('\n---\n')[0]!.slice(4)) as object;
}

type Schema = {
  description?: string;
  properties?: Record<string, unknown>;
  additionalProperties?: unknown;
  items?: unknown;
};
