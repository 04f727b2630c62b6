/** What a file of `content/` is to whoever writes; nothing where it holds no words of theirs. */
export function kindOf(file: string): Kind | undefined {
  if (file.endsWith('.play')) return 'playthroughs';
  if (/^content\/scenarios\/.*\.mdx$/.test(file)) return 'scenario';
  if (/^content\/lessons\/.*\.mdx$/.test(file)) return 'lesson';
  if (/^content\/sheets\/.*\.yaml$/.test(file)) return 'sheet';
  if (/^content\/animations\/.*\.yaml$/.test(file)) return 'animation';
  if (/^content\/briefs\/.*\.md$/.test(file)) return 'brief';
  return /\.(yaml|md|mdx|vtt)$/.test(file) ? 'course' : undefined;
}

/** The kinds in the order of the list, each with the heading of its part. */
export const kinds = {
  scenario: 'Conversations',
  lesson: 'Lessons',
  playthroughs: 'Playthroughs',
  sheet: 'Sheets to fill in',
  animation: 'Drawn scenes',
  brief: 'Briefs for whoever leads',
  course: 'Files of the course',
} as const;

export type Kind = keyof typeof kinds;
