import type { OpenRun } from '../model/record.ts';
import type { Session } from '../tracking/session.ts';
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

/** Listens for what `say` says: a deed for each. */
export function hear(element: HTMLElement, deeds: Deeds, after: () => void): void {
  for (const [name, deed] of Object.entries(deeds)) {
    element.addEventListener(name, (event) => {
      // Nobody else dispatches events of these names, and each goes to the deed of its own name.
      deed((event as CustomEvent<never>).detail);
      after();
    });
  }
}

type Deeds = { [Name in keyof Said]: (said: Said[Name]) => void };

/** An element that shows something of the record; the app calls it at the start and at changes. */
export interface Reader extends HTMLElement {
  read(notebook: Notebook): void;
}

/** An element with `data-asks` asks whoever keeps the record; the app says at the start how. */
export interface Asker extends HTMLElement {
  ask: Session['inspect'];
  lend: Session['lend'];
}
