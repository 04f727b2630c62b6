import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { getViteConfig } from 'astro/config';
import type { experimental_AstroContainer as Container } from 'astro/container';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { courseModule } from '../../../src/course/module.ts';
import { openStage } from '../../../src/studio/play/stage.ts';
import { copyContent, scenario, type Content } from '../../course/content.ts';
import { project, removeCopies } from '../../course/copy.ts';
import { png, transcript, vtt, webm, writeMedia } from '../../course/media-samples.ts';

/* A conversation in a language without pages is not checked for what it shows, and can be played. */
let [copy, server]: [Content?, ViteDevServer?] = [];
let page = '';

beforeAll(async () => {
  copy = copyContent();
  mkdirSync(copy.path('content/scenarios/de'));
  const shown = [
    '![A *box* on "the" counter](box.png)',
    '<Audio src="call.mp3" title="The call" transcript="call.md" />',
    '<Video src="film.webm" title="The film" captions="film.vtt" transcript="film.md" />',
    '![](plain.png)',
    '![Only a picture](there.png)',
    '<Video src="there.webm" title="Without captions" captions="film.vtt" />',
  ].join('\n\n');
  const text = copy.read(scenario);
  const [above, below] = text.split('\n\n- [listen]');
  copy.write('content/scenarios/de/no-room.mdx', `${above}\n\n${shown}\n\n- [listen]${below}`);
  const there = '![Only a picture](there.png)\n\n<Video src="there.webm" title="A film" />';
  copy.write(scenario, `${above}\n\n${there}\n\n- [listen]${below}`);
  writeMedia(copy.root, { 'there.png': png, 'there.webm': webm });
  server = await openServer(copy.root);
  page = await play(copy, server);
}, 60_000);

afterAll(async () => {
  await server?.close();
  removeCopies();
});

test('the course tells nothing against the conversation that shows them', () => {
  const { scenarios } = copy!.course();
  const errors = scenarios.flatMap(({ problems }) =>
    problems.filter((p) => p.severity === 'error'),
  );
  expect(errors).toEqual([]);
});

describe('where a file is not there, its words are', () => {
  test.for(['A box on “the” counter', 'The call', 'The film', 'plain.png'])('%s', (words) => {
    expect(page).toMatch(new RegExp(`<p class="note small"[^>]*>${words}</p>`));
  });

  test('and no picture, player, captions or transcript stands there empty', () => {
    for (const name of ['box.png', 'plain.png', 'call.mp3', 'film.webm']) {
      expect(page).not.toContain(`assets/media/${name}`);
    }
    expect(page).not.toMatch(/<track|class="transcript"/);
  });
});

test('what is there is shown beside it', () => {
  expect(page).toMatch(/<img src="[^"]*assets\/media\/there.png" alt="Only a picture" width="24"/);
  expect(page).toMatch(/<video[^>]* src="[^"]*assets\/media\/there.webm"/);
});

test('a file that comes is shown, with its captions and its transcript', async () => {
  const files = { 'box.png': png, 'film.webm': webm, 'film.vtt': vtt, 'film.md': transcript };
  writeMedia(copy!.root, files);
  copy!.write(scenario, copy!.read('content/scenarios/de/no-room.mdx'));
  const whole = await openServer(copy!.root);
  const then = await play(copy!, whole).finally(() => whole.close());
  expect(then).toMatch(/assets\/media\/box.png" alt="A [^"]*" width="24"/);
  expect(then).toMatch(/<track[^>]* src="data:text\/vtt;/);
  expect(then.match(/class="transcript"/g)).toHaveLength(1);
  expect(then).not.toContain('>The film</p>');
  expect(then).toContain('>The call</p>');
});

/** Astro as it serves the pages, for the content of another folder; nothing listens anywhere. */
async function openServer(root: string): Promise<ViteDevServer> {
  const quiet = { logLevel: 'silent', server: { middlewareMode: true, ws: false } } as const;
  const config = await getViteConfig(
    { ...quiet, plugins: [courseModule(root)] },
    { root: project, configFile: false, logLevel: 'silent', devToolbar: { enabled: false } },
  )({ mode: 'development', command: 'serve' });
  return createServer({ ...config, configFile: false });
}

async function play({ course, root }: Content, { ssrLoadModule }: ViteDevServer): Promise<string> {
  const { experimental_AstroContainer } = await ssrLoadModule('astro/container');
  // The module has just been loaded by its name; Vite cannot know its types.
  const container = await (experimental_AstroContainer as typeof Container).create();
  const view = join(project, 'src/player/conversation/ConversationView.astro');
  const { graph, island } = openStage(course(), root, 'no-room.de');
  return container.renderToString((await ssrLoadModule(view))['default'], {
    props: { graph, ui: island.ui },
  });
}
