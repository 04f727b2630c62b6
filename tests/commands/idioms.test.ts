import { afterAll, expect, test } from 'vitest';
import { idiomsIn } from '../../src/commands/idioms-words.ts';
import { idioms } from '../../src/language/idioms.ts';
import { scenario } from '../course/content.ts';
import { removeCopies } from '../course/copy.ts';
import { copyProject } from './project.ts';

afterAll(removeCopies);

test('each turn of phrase is told at its place with what it means, notes of authors left out', () => {
  const text = [
    '# An idiom of an author: fair enough.',
    'He rings',
    'off. "Fair enough," she says, and a bell rings officially.',
    '%% She was fed up.',
  ].join('\n');
  expect(idiomsIn([{ file: 'a.mdx', text }]).split('\n')).toEqual([
    'a.mdx:2:4: "rings off": end a call',
    'a.mdx:3:7: "Fair enough": I accept that',
    '',
    'Turns of phrase for whoever translates: 2.',
    '',
  ]);
  expect(idiomsIn([{ file: 'b.mdx', text: 'Plain words.' }])).toBe(
    'Turns of phrase for whoever translates: 0.\n',
  );
});

test('none is in the list twice, and each has its meaning', () => {
  const phrases = idioms.map(([phrase]) => phrase);
  expect(new Set(phrases).size).toBe(phrases.length);
  expect(idioms.filter(([, meaning]) => meaning.trim() === '')).toEqual([]);
});

test('npm run check gives the list, of all of the course or of what is named', async () => {
  const copy = copyProject();
  copy.change(scenario, 'Rain on the glass doors.', 'It rains once in a blue moon.');
  const all = await copy.run('check', ['--format', 'idioms']);
  expect(all).toMatchObject({ code: 0, err: '' });
  expect(all.out).toMatch(/no-room\.mdx:\d+:\d+: "once in a blue moon": very rarely\n/);
  const lesson = await copy.run('check', ['when-it-goes-wrong', '--format', 'idioms']);
  expect(lesson.out).not.toContain('no-room');
});
