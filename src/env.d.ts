/// <reference types="astro/client" />

declare module 'virtual:course' {
  const course: import('./course/outline.ts').BuiltCourse;
  export default course;
}

declare module 'virtual:shown' {
  const shown: Pick<import('./course/outline.ts').BuiltCourse, 'media' | 'ui'>;
  export default shown;
}

declare module 'virtual:studio' {
  const bench: import('./studio/workbench.ts').Workbench;
  export default bench;
  /** By address. */
  export const files: Record<string, () => Promise<import('./studio/open-file.ts').OpenFile>>;
  export const stages: Record<string, () => Promise<import('./studio/play/stage.ts').Stage>>;
}
