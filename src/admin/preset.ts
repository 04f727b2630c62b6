import type { BuiltCourse } from '../course/outline.ts';
import { presets, type Preset, type Setting } from '../model/presets.ts';

/** What the preset of a course does and does not do in it, a sentence each; none where it has none. */
export function sayPreset({ preset, outline }: BuiltCourse): string[] {
  if (!preset) return [];
  const { name, sets, why, source }: Preset = presets[preset.name];
  const held = (Object.keys(sets) as Setting[]).filter(
    (which) => outline.lms[which] === sets[which],
  );
  const done = held.map((which) => does[which]).join(', and ');
  return [
    `${name}: ${done || 'nothing of it holds'}.`,
    `${why} (${source})`,
    ...preset.without.map(
      (which) =>
        `“${which}: ${outline.lms[which]}” in course.yaml wins over it: take that line out to have the preset as it is.`,
    ),
  ];
}

const does: Record<Setting, string> = {
  interactions: 'the LMS gets no interactions',
  objectives: 'the LMS gets no objectives',
  saves:
    'the LMS stores somebody’s place within ten minutes, and at once where a lesson, a check or a conversation ends, and when the page is hidden or left. In between, it is on the device alone',
};
