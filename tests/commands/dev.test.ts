import { afterAll, expect, test } from 'vitest';
import { removeCopies } from '../course/copy.ts';
import { copyProject } from './project.ts';

afterAll(removeCopies);

test('npm run dev is where PORT says', async () => {
  process.env['PORT'] = '45877';
  const started = copyProject().start('dev');
  const said = await new Promise<string>((done, failed) => {
    let out = '';
    started.stdout.on('data', (data) => {
      out += String(data);
      if (out.includes('as you save')) done(out);
    });
    started.on('exit', () => failed(new Error(`It ended: ${out}`)));
  });
  expect(said.match(/http:\S+/g)).toEqual([
    'http://localhost:45877/',
    'http://localhost:45877/studio/:',
  ]);
  const ended = new Promise((done) => started.once('exit', done));
  started.kill();
  await ended;
}, 60_000);

test.for(['45 877', 'abc', '70000', '0'])('a PORT that is none ends it: %s', async (port) => {
  process.env['PORT'] = port;
  const { code, err } = await copyProject().run('dev');
  expect([code, err]).toEqual([
    1,
    `PORT is "${port}", and should be a number from 1 to 65535, such as 4321.\n`,
  ]);
});
