import type { Status } from '../tracking/status.ts';
import { readData } from './data.ts';
import { theDrawer } from './drawer.ts';

/**
 * Says how saving goes, in plain words. What is as it should be is shown without being announced;
 * what a person ought to know is announced once. What goes with each status, leaving and the end
 * included, stands in the page and is shown by `frame.css`.
 */
export function showStatus(app: HTMLElement, status: Status): void {
  // What is as it should be has no words in the page (`index.astro`).
  const told: Partial<Record<`status-${Status | 'unkept'}`, string>> = readData().ui;
  // That a place is kept on this device is said only where the device keeps what is put there.
  const isHere = status === 'unsaved' || status === 'device-only';
  const isKept = theDrawer().lasts || !isHere;
  const words = told[`status-${isKept ? status : 'unkept'}`] ?? '';
  const said = app.querySelector('[data-status]')!;
  if (said.textContent !== words) said.textContent = words;
  app.dataset.saving = status;
  if (status === 'ended') app.querySelector<HTMLElement>('[data-ended]')!.focus();
}
