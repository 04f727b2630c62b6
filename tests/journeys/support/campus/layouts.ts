import type { Plan } from './plan.ts';

/** How the windows of an LMS and of a course may stand to each other. */
export const layouts = {
  parent: ({ lms, course }) => ({ address: lms('frame', course), frames: 1 }),
  grandparent: ({ lms, around, course }) => ({ address: lms('frame', around(course)), frames: 2 }),
  opener: ({ lms, course }) => ({ address: lms('tab', course), opens: 1, frames: 0 }),
  /** The opener of a frameset's window. */
  frameset: ({ lms, page, around, course }) => ({
    address: lms('tab', page('frameset', around(course))),
    opens: 1,
    frames: 2,
  }),
  /** The LMS's player itself is in a popup. */
  popup: ({ page, lms, course }) => ({
    address: page('opener', lms('frame', course)),
    opens: 1,
    frames: 1,
  }),
  /** A page of another origin stands between the LMS and the course. */
  between: ({ lms, foreign, course }) => ({ address: lms('frame', foreign(course)), frames: 2 }),
  /** A page of another site stands around the LMS. */
  within: ({ lms, foreign, course }) => ({ address: foreign(lms('frame', course)), frames: 2 }),
  /** The LMS is there, and cannot be reached from a page that is shut in (`sealed` headers). */
  sealed: ({ lms, course }) => ({ address: lms('frame', course), frames: 1 }),
  /** Nobody here is an LMS. */
  alone: ({ around, course }) => ({ address: around(course), frames: 1 }),
  /** Nor here, and the page around is of another origin. */
  alien: ({ foreign, course }) => ({ address: foreign(course), frames: 1 }),
} satisfies Record<string, (places: Places) => Standing>;

export type Layout = keyof typeof layouts;

/** How each address is made. */
export type Places = {
  course: string;
  page(name: string, opens: string): string;
  around(opens: string): string;
  foreign(opens: string): string;
  lms(where: Plan['opens']['in'], opens: string): string;
};

export type Standing = {
  address: string;
  /** A window that opens of itself, with the course in it. */
  opens?: number;
  /** How many frames down the course is. */
  frames: number;
};
