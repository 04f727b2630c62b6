import type { ChildProcess } from 'node:child_process';
import type { Project } from '../../commands/project.ts';

/**
 * Starts `npm run dev` in a copy of the project; resolves when a page of the studio has been served: the
 * first waits until all of the content is read and proven.
 */
export async function startDev(copy: Project): Promise<DevServer> {
  const server = copy.start('dev');
  let said = '';
  const url = await new Promise<string>((found, failed) => {
    server.stdout.on('data', (data) => {
      said += String(data);
      const [studio] = /http:\/\/[\w.]+:\d+\/studio\//.exec(said) ?? [];
      if (studio) found(studio);
    });
    server.on('exit', () => failed(new Error(`The dev server ended: ${said}`)));
  });
  await fetch(`${url}no-room/`);
  return { studio: url, stop: () => stop(server) };
}

async function stop(server: ChildProcess): Promise<void> {
  const ended = new Promise((done) => server.once('exit', done));
  server.kill();
  await ended;
}

export type DevServer = {
  /** The address of the studio, as it is printed. */
  studio: string;
  stop: () => Promise<void>;
};
