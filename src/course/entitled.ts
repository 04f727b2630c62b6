import type { BuiltCourse } from './outline.ts';

/**
 * A course whose words call it by its title, where they have `{this}`. A lesson or a conversation that is
 * packed alone is no course to whoever takes it: its page says that it is passed itself.
 */
export function entitled(course: BuiltCourse): BuiltCourse {
  const title = JSON.stringify(course.outline.title).slice(1, -1);
  const ui = JSON.stringify(course.ui).replaceAll('{this}', () => title);
  return { ...course, ui: JSON.parse(ui) as BuiltCourse['ui'] };
}
