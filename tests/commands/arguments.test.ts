import { afterEach, expect, test, vi } from 'vitest';
import { readArguments } from '../../src/commands/arguments.ts';

const argv = process.argv;
afterEach(() => {
  process.argv = argv;
  vi.restoreAllMocks();
});

test('words and options come back, in whichever order they stand', () => {
  const expected = { words: ['one', 'two'], options: { format: 'json', seed: '7' } };
  expect(read('one', '--format', 'json', 'two', '--seed=7')).toEqual(expected);
  expect(read('--seed=7', 'one', 'two', '--format=json')).toEqual(expected);
});

test('what is not given is its default', () => {
  expect(read()).toEqual({ words: [], options: { format: 'text', seed: '1' } });
});

test('of an option that is given twice, the last counts', () => {
  expect(read('--seed', '2', '--seed', '3').options.seed).toBe('3');
});

test('what stands behind two hyphens is a word, even when it looks like an option', () => {
  expect(read('--', '--format').words).toEqual(['--format']);
});

const form = 'Write `npm run count -- [id …] [--format text|json|csv]`.';

test.for([
  [['--formt', 'json'], `"--formt" is not an option. Did you mean "format"? ${form}`],
  [['--constructor', 'x'], `"--constructor" is not an option. ${form}`],
  [['--help'], `"--help" is not an option. ${form}`],
  [['-f', 'json'], `"-f" is not an option. ${form}`],
  [['one', '--format'], 'After --format comes a word: text, json or csv.'],
  [['--format='], 'After --format comes a word: text, json or csv.'],
  [['--format', 'xml'], '"xml" is not a format. Write --format text, json or csv.'],
  [['--format', 'JSON'], '"JSON" is not a format. Write --format text, json or csv.'],
  [['--seed'], 'After --seed comes a value.'],
  [['--seed='], 'After --seed comes a value.'],
  [
    ['--format', 'xml', '--format', 'json'],
    '"xml" is not a format. Write --format text, json or csv.',
  ],
] as const)('what cannot be read ends the command with one sentence: %j', ([args, sentence]) => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const end = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${code}`);
  });
  expect(() => read(...args)).toThrow('ended with 1');
  expect(said.mock.calls).toEqual([[`${sentence}\n`]]);
  expect(end).toHaveBeenCalledTimes(1);
});

test('a flag is there or not, and takes no value', () => {
  const count = (...args: string[]) => {
    process.argv = [...argv.slice(0, 2), ...args];
    return readArguments('npm run count -- [--all]', { all: 'flag' }).options.all;
  };
  expect([count(), count('--all')]).toEqual([false, true]);
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${code}`);
  });
  expect(() => count('--all=yes')).toThrow('ended with 1');
  expect(said.mock.calls).toEqual([
    ['After --all comes nothing. Write `npm run count -- [--all]`.\n'],
  ]);
});

test('a command without options knows none', () => {
  process.argv = [...argv.slice(0, 2), 'stuck'];
  expect(readArguments('npm run explain -- <code>', {})).toEqual({ words: ['stuck'], options: {} });
});

function read(...args: string[]) {
  process.argv = [...argv.slice(0, 2), ...args];
  return readArguments('npm run count -- [id …] [--format text|json|csv]', {
    format: { default: 'text', oneOf: ['text', 'json', 'csv'] },
    seed: { default: '1' },
  });
}
