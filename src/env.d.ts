/// <reference types="astro/client" />

declare module 'virtual:course' {
  const course: import('./course/outline.ts').BuiltCourse;
  export default course;
}
