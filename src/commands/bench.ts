import { readArguments } from './arguments.ts';
import { stop } from './steps.ts';

/*
 * npm run bench: how long the proofs take on this machine, and how much memory. npm run bench page: how
 * long somebody with a slow telephone waits for the page. Read times as ratios: on a shared machine a
 * single one says little.
 */
const form = 'npm run bench, or npm run bench page';
const [what = 'proofs'] = readArguments(form, {}).words;
if (what === 'proofs') await import('./bench-proofs.ts');
else if (what === 'page') await import('./bench-page.ts');
else stop(`"${what}" is not measured. Write \`npm run bench\`, or \`npm run bench page\`.`);
