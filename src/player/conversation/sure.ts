import { theDrawer, type Sure } from '../drawer.ts';
import { trailOf, type Run } from './run.ts';

/** Keeps how sure one was of the last choice of a run: 0, 1 or 2, as its button says. */
export function keepSure(id: string, run: Run, sure: string): void {
  const drawer = theDrawer();
  const name = `sure/${id}` as const;
  drawer.put(name, { ...drawer.read(name), [momentOf(run)]: Number(sure) as Sure });
}

/** How sure one was at each choice of a run, where one was asked and answered. */
export function sureOf(id: string, run: Run): (Sure | undefined)[] {
  const kept = theDrawer().read(`sure/${id}`);
  return run.steps.map((_, i) => kept?.[momentOf({ ...run, steps: run.steps.slice(0, i + 1) })]);
}

/** The trail up to and with a choice, behind the variant that it is of: both may go the same way. */
function momentOf(run: Run): string {
  return `${run.variant ?? ''}/${trailOf(run)}`;
}
