import type { Entry } from './entry.ts';

/**
 * The part of the table of mistakes (`problem.ts`) that is about lessons, and about the files of a course
 * side by side.
 */
export const lessons = {
  'one-right': {
    severity: 'warning',
    says: 'The question "{question}" asks for several, and only "{right}" is right. Write kind="one", or "- right: yes" under another option that is right.',
    means:
      'With `kind="several"` people are told to choose all that are right, and look for a second one. Where there is only one, somebody who knows the answer may spoil it by adding a wrong one. Most often the `right: yes` of another option was forgotten. If one is all there is, `kind="one"` shows it as a question with one answer.',
  },
  'lost-picture': {
    severity: 'error',
    says: '"{written}" is not quite a picture. Write "{form}".{also}',
    means:
      'A picture is written as an exclamation mark, square brackets with what it shows, and round ones with the name of its file, with nothing between them: `![A printer with its lid up](printer.webp)`. Here the brackets have changed places, or one is lost, so people would see the signs and no picture. The file lies in content/media.',
  },
  'renamed-competence': {
    severity: 'error',
    says: '{files} files use "{name}", and no competence is called that. Here {idle}, write "{name}" again. If not, describe "{name}" here, too.',
    means:
      'Lessons and conversations name a competence by its id, and in competences.yaml that id has been changed or taken out. The LMS and saved records know it by the old one for ever, so its words may change, and its id never: put that back, and write the new name behind `title`. Then nothing has to be changed where it is used.',
  },
  'wrong-folder': {
    severity: 'error',
    says: '{what} Move the file to {folder}{also}.',
    means:
      'Lessons and conversations are written in different ways, and the folder of a file says which of the two it is. A conversation has a customer, scenes and endings, and lies in content/scenarios/en; a lesson has objectives and prose, and lies in content/lessons/en. As long as this file lies with the others, it would be read by the wrong rules, so nothing else in it has been looked at yet. If it is what its folder says, take out what belongs to the other kind.',
  },
} as const satisfies Record<string, Entry>;
