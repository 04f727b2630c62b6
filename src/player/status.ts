import type { Status } from '../tracking/session.ts';
import { readData } from './data.ts';

/**
 * Says how saving goes, in plain words. What is as it should be is shown without being announced;
 * what a person ought to know is announced once. After the end nothing more would be kept, so
 * nothing more is offered; and leaving is offered only where it would do something.
 */
export function showStatus(app: HTMLElement, status: Status): void {
  const { ui } = readData();
  const words = isQuiet(status) ? '' : ui[`status-${status}`];
  const said = app.querySelector('[data-status]');
  if (said && said.textContent !== words) said.textContent = words;
  const saved = app.querySelector('[data-saved]');
  if (saved) saved.textContent = status === 'saved' ? ui.saved : '';
  const leave = app.querySelector<HTMLElement>('[data-act="save-and-leave"]');
  if (leave) leave.hidden = !mayLeave(status);
  if (status === 'ended') showEnd(app);
}

function showEnd(app: HTMLElement): void {
  for (const part of app.querySelectorAll<HTMLElement>('main, .bar')) part.hidden = true;
  const end = app.querySelector<HTMLElement>('[data-ended]');
  if (!end) return;
  end.hidden = false;
  end.focus();
}

function isQuiet(status: Status): status is 'saved' | 'saving' | 'ended' {
  return status === 'saved' || status === 'saving' || status === 'ended';
}

/** Only a session with an LMS can be left. */
function mayLeave(status: Status): boolean {
  const reports = document.documentElement.dataset.standard !== 'web';
  return reports && ['saved', 'saving', 'unsaved', 'review'].includes(status);
}
