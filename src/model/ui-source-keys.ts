/** Keys of the words of the page of sources. */
export const sourceKeys = {
  'sources-title': 'Its title, and the link to it on the course page.',
  'sources-about': 'Its first lines.',
  'sources-ideas': 'Below a source, what opens the list of its {count:idea|ideas}.',
  'sources-sheet': 'In a list of places: {title} of a sheet.',
  'sources-term': 'There: {title} of a term of the glossary, which stands below.',
  'sources-brief': 'There: {title} of a lesson, where its brief is meant.',
} as const;
