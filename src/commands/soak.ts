import { spawnSync } from 'node:child_process';
import { readArguments } from './arguments.ts';
import { root } from './project.ts';
import { toolPath } from './tools.ts';

/*
 * npm run soak [-- --learners 10000 --seed 20261122]: lets that many learners live through everything
 * that may happen to a course in an LMS, and tells what was lost without a word. `npm test` does the
 * same with some hundreds. A seed that fails is printed; given again, it fails again.
 */
const { options } = readArguments('npm run soak -- --learners 10000 --seed 20261122', {
  learners: { default: '10000' },
  seed: { default: '20261122' },
});
const { status } = spawnSync(
  process.execPath,
  [toolPath('vitest'), 'run', '--config=tests/vitest.config.ts', 'tests/soak'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SOAK: options.learners, SEED: options.seed },
  },
);
process.exitCode = status ?? 1;
