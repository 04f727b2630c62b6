import type { Status } from '../tracking/session.ts';
import { readData } from './data.ts';

/**
 * Says how saving goes, in plain words. What is as it should be is shown without being announced;
 * what a person ought to know is announced once.
 */
export function showStatus(app: HTMLElement, status: Status): void {
  const { ui } = readData();
  const quiet = status === 'saved' || status === 'saving';
  const words = quiet
    ? ''
    : ui[`status-${status}`] + (status === 'ended' ? ` ${ui['you-can-close']}` : '');
  const said = app.querySelector('[data-status]');
  if (said && said.textContent !== words) said.textContent = words;
  const saved = app.querySelector('[data-saved]');
  if (saved) saved.textContent = status === 'saved' ? ui.saved : '';
}
