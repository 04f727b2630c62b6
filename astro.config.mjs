import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { rehypeElsewhere } from './src/course/elsewhere.ts';
import { remarkLesson } from './src/course/lesson-plugin.ts';
import { courseModule } from './src/course/module.ts';
import { learnerAssets } from './src/packaging/integration.ts';
import { studioModule } from './src/studio/module.ts';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

export default defineConfig({
  // Astro empties this folder at each build; the packages beside it stay.
  outDir: './dist/site',
  integrations: [mdx(), learnerAssets(root)],
  markdown: {
    syntaxHighlight: false,
    processor: unified({ remarkPlugins: [remarkLesson], rehypePlugins: [rehypeElsewhere] }),
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [courseModule(root, { 'virtual:studio': studioModule })],
    build: {
      rolldownOptions: {
        // Every MDX file carries a directive the bundler does not know; nothing is lost by it.
        onLog(level, log, next) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
        },
      },
    },
  },
});
