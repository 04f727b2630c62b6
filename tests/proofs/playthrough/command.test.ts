import { afterAll, expect, test } from 'vitest';
import { playthroughs, scenario } from '../../course/content.ts';
import { removeCopies } from '../../course/copy.ts';
import { copyProject } from '../../commands/project.ts';

afterAll(removeCopies);

test('npm run check takes a .play file, says its mistakes only, and counts what holds', async () => {
  const copy = copyProject();
  const good = await copy.run('check', [playthroughs]);
  expect(good).toMatchObject({ code: 0, err: '' });
  expect(good.out).toContain('  no-room.play: 5 playthroughs.\n');
  const at = copy.change(playthroughs, 'trust is 60', 'trust is 61');
  const bad = await copy.run('check', [playthroughs, '--format', 'json']);
  expect(bad).toMatchObject({ code: 1, err: '' });
  const [file, line, column] = at.split(':');
  expect(JSON.parse(bad.out)).toMatchObject([
    { code: 'play-differs', file, line: Number(line), column: Number(column) },
  ]);
  expect(await copy.run('check', [scenario])).toMatchObject({ code: 0, err: '' });
});
