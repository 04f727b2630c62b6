import type { OpenRun } from '../model/record.ts';
import type { Notebook } from './notebook.ts';

/**
 * What elements say upward, declared once. An element never reaches for its parent: it says what
 * happened, and the app writes it down.
 */
export type Said = {
  /** A decision of a run that counts was taken; `trail` is the whole run so far. */
  'run-kept': KeptRun;
  'run-ended': KeptRun;
  'run-dropped': { scenario: string };
  'question-answered': { lesson: string; question: string; chosen: string[] };
  'lesson-read': { lesson: string };
  /** The learner wants to leave, keeping the place. */
  'leave-wanted': undefined;
};

/** A run as it is kept: of a variant, by its code, or of the conversation as it is written. */
export type KeptRun = Pick<OpenRun, 'scenario' | 'trail' | 'variant'>;

export function say<Name extends keyof Said>(
  element: HTMLElement,
  name: Name,
  detail: Said[Name],
): void {
  element.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
}

/** Listens for what `say` says. */
export function hear<Name extends keyof Said>(
  element: HTMLElement,
  name: Name,
  deed: (said: Said[Name]) => void,
  signal: AbortSignal,
): void {
  // Nobody else dispatches events of these names.
  const told = (event: Event) => deed((event as CustomEvent<Said[Name]>).detail);
  element.addEventListener(name, told, { signal });
}

/** An element that shows something of the record; the app calls it at the start and at changes. */
export interface Reader extends HTMLElement {
  read(notebook: Notebook): void;
}
