import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import type { experimental_AstroContainer as Container } from 'astro/container';
import { createServer } from 'vite';
import type { MapDrawing } from '../../../src/studio/map/layout.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Opens Astro for as long as the map's components are rendered; nothing listens anywhere. */
export async function openMaps(): Promise<Maps> {
  const quiet = { logLevel: 'silent', server: { middlewareMode: true, ws: false } } as const;
  const config = await getViteConfig(quiet, {
    root,
    configFile: false,
    logLevel: 'silent',
    devToolbar: { enabled: false },
  })({ mode: 'development', command: 'serve' });
  const server = await createServer({ ...config, configFile: false });
  const { experimental_AstroContainer } = await server.ssrLoadModule('astro/container');
  // The module has just been loaded by its name; Vite cannot know its types.
  const container = await (experimental_AstroContainer as typeof Container).create();
  const load = async (name: string) =>
    (await server.ssrLoadModule(`/src/studio/map/${name}.astro`))['default'];
  const [map, table] = [await load('Map'), await load('MapTable')];
  return {
    map: (drawing, id) => container.renderToString(map, { props: { drawing, ...(id && { id }) } }),
    table: (drawing) => container.renderToString(table, { props: { drawing } }),
    close: () => server.close(),
  };
}

export type Maps = {
  map: (drawing: MapDrawing, id?: string) => Promise<string>;
  table: (drawing: MapDrawing) => Promise<string>;
  close: () => Promise<void>;
};
