import { make, the } from './dom.ts';

/**
 * Opens a page as an LMS does: in a new frame, never by changing the address of an old one. The
 * API must be in its place before.
 */
export function openFrame(url: string, title: string): void {
  const frame = make('iframe', { name: 'sco', title, src: url, allowfullscreen: true });
  the('[data-frame-empty]').hidden = true;
  the('[data-frame]').append(frame);
  the('[data-stage]').scrollIntoView({ block: 'start' });
  frame.focus();
}

/** Takes the frame away, as an LMS does when the learner leaves: the page sees `pagehide`. */
export function closeFrame(): void {
  document.querySelector('iframe[name="sco"]')?.remove();
  the('[data-frame-empty]').hidden = false;
}

/** Lets the reader choose how wide the frame is. It starts as wide as Moodle's, where that fits. */
export function offerWidths(): void {
  setWidth(document.documentElement.clientWidth < 700 ? '360' : '714');
  for (const button of widthButtons()) {
    button.addEventListener('click', () => setWidth(button.dataset['width'] ?? '714'));
  }
}

function setWidth(width: string): void {
  the('[data-stage]').dataset['stage'] = width;
  for (const button of widthButtons()) {
    button.setAttribute('aria-pressed', String(button.dataset['width'] === width));
  }
}

function widthButtons(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-width]')];
}
