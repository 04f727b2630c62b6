/** Keys of the words round a course that an LMS shows from another host (`thin` in `course.yaml`). */
export const thinKeys = {
  'thin-waiting': 'While the course is being fetched from its host.',
  'thin-unreachable': 'When it has not come after twenty seconds.',
  'thin-again': 'The button under that, which fetches it anew.',
} as const;
