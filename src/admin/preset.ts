import type { BuiltCourse } from '../course/outline.ts';
import { presets, type Preset, type Switch } from '../model/presets.ts';

/** What the preset of a course does and does not do in it, a sentence each; none where it has none. */
export function sayPreset({ preset, outline }: BuiltCourse): string[] {
  if (!preset) return [];
  const { name, sets, why, source }: Preset = presets[preset.name];
  const off = (Object.keys(sets) as Switch[]).filter((which) => !outline.lms[which]);
  return [
    `${name}: ${off.length > 0 ? `the LMS gets no ${off.join(' and no ')}` : 'nothing of it holds'}.`,
    `${why} (${source})`,
    ...preset.without.map(
      (which) =>
        `“${which}: ${outline.lms[which]}” in course.yaml wins over it: take that line out to have the preset as it is.`,
    ),
  ];
}
