/** What a file of `content/` is to whoever writes; nothing where it holds no words of theirs. */
export function kindOf(file: string): Kind | undefined {
  if (file.endsWith('.play')) return 'playthroughs';
  if (/^content\/scenarios\/.*\.mdx$/.test(file)) return 'scenario';
  if (/^content\/lessons\/.*\.mdx$/.test(file)) return 'lesson';
  return /\.(yaml|md|mdx|vtt)$/.test(file) ? 'course' : undefined;
}

/** The kinds in the order of the list, each with the heading of its part. */
export const kinds = {
  scenario: 'Conversations',
  lesson: 'Lessons',
  playthroughs: 'Playthroughs',
  course: 'Files of the course',
} as const;

export type Kind = keyof typeof kinds;
