import { afterAll, expect, test } from 'vitest';
import { removeCopies } from '../course/copy.ts';
import { copyProject } from './project.ts';

afterAll(removeCopies);

test('npm start says where the packages and the studio are, and both are there', async () => {
  process.env['PORT'] = '45871';
  const copy = copyProject();
  const started = copy.start('start');
  const said = await new Promise<string>((done, failed) => {
    let out = '';
    started.stdout.on('data', (data) => {
      out += String(data);
      if (out.includes('Ctrl+C')) done(out);
    });
    started.on('exit', () => failed(new Error(`It ended: ${out}`)));
  });
  const [rehearsal, studio] = said.match(/http:\S+/g)!;
  expect(rehearsal).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/rehearsal\/$/);
  expect(studio).toBe(rehearsal!.replace('rehearsal', 'studio'));
  const page = await fetch(studio!);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<title>Studio: Moments of truth</title>');
  // Its links are relative: without the last stroke it is sent to the page itself.
  const scenario = await fetch(`${studio}no-room`);
  expect(scenario.url).toBe(`${studio}no-room/`);
  expect(await scenario.text()).toContain('No room at twenty to midnight');
  const ended = new Promise((done) => started.once('exit', done));
  started.kill();
  await ended;
}, 60_000);
