import type { Entry } from './entry.ts';

/**
 * The part of the table of mistakes (`problem.ts`) that is about lessons, and about the files of a course
 * side by side.
 */
export const lessons = {
  'unknown-sheet': {
    severity: 'error',
    says: 'There is no sheet called "{name}" in content/sheets/en.{guess}',
    means:
      'A sheet is a page to fill in, such as a plan or a checklist, and each has a file of its own in content/sheets/en. `<Sheet id="chain" />` shows the one in chain.yaml. Here no file has that name: correct the id, or write the file.',
  },
  'bad-sheet': {
    severity: 'error',
    says: '{reason}',
    means:
      'A sheet says something about what is filled in: each sentence has a condition, such as `owe is empty`, and examples under `tries` show which sentences come of what. Names must be those of its own fields, conditions must be in one of the forms that are listed, and every example must come out as it says. So whoever changes a sheet sees at once what that does to what people are told.',
  },
  'unknown-animation': {
    severity: 'error',
    says: 'There is no drawn scene called "{name}" in content/animations/en.{guess}',
    means:
      'A drawn scene is a short film without a camera: a file in content/animations/en says who is in it and what happens, and the drawings are made from that. `<Animation id="two-trips" />` shows the one in two-trips.yaml. Here no file has that name: correct the id, or write the file.',
  },
  'bad-animation': {
    severity: 'error',
    says: '{reason}',
    means:
      'In a drawn scene each shot may only name people who are described under `people`, and only those who are in the picture can speak, think or be seen from near. A caption stays until it can be read, at fifteen characters a second, which is what captions of films allow. And one shot, with `still: true`, stands for the whole: it is printed, and shown to whoever asks for less motion.',
  },
  'unused-animation': {
    severity: 'warning',
    says: 'No lesson shows the drawn scene "{name}". Write <Animation id="{name}" /> in one, or take the file away.',
    means:
      'A drawn scene of content/animations/en is seen where a lesson names it. This one is named nowhere, so nobody meets it. Perhaps the lesson that had it was rewritten.',
  },
  'brief-lesson': {
    severity: 'error',
    says: 'There is no lesson called "{name}" that this brief could be for.{guess} Rename the file to the id of its lesson.',
    means:
      'A brief is a page for whoever leads people who take a lesson, and its file is called like that lesson’s: content/briefs/en/hear-the-need.md belongs to content/lessons/en/hear-the-need.mdx. Here there is no such lesson. Rename the file, or take it away.',
  },
  'bad-brief': {
    severity: 'error',
    says: '{reason}',
    means:
      'A brief has parts, each below a heading that begins with `##`, and says what can be seen at work, each deed on a line that begins with `- [ ]`. From these the page is made that a manager prints: a part for the team, and boxes to tick.',
  },
  'unused-sheet': {
    severity: 'warning',
    says: 'No lesson shows the sheet "{name}". Write <Sheet id="{name}" /> in one, or take the file away.',
    means:
      'A sheet of content/sheets/en is seen where a lesson names it. This one is named nowhere, so nobody meets it. Perhaps the lesson that had it was rewritten.',
  },
  'one-right': {
    severity: 'warning',
    says: 'The question "{question}" asks for several, and only "{right}" is right. Write kind="one", or "- right: yes" under another option that is right.',
    means:
      'With `kind="several"` people are told to choose all that are right, and look for a second one. Where there is only one, somebody who knows the answer may spoil it by adding a wrong one. Most often the `right: yes` of another option was forgotten. If one is all there is, `kind="one"` shows it as a question with one answer.',
  },
  'right-count': {
    severity: 'warning',
    says: 'The question "{question}" asks for {words}, and {count} are right: {names}. Take a "- right: yes" away or add one, or ask for as many as are right.',
    means:
      'Somebody who is asked for two chooses two. Where three are marked as right, nobody can answer as asked and be right, and the LMS hears of a wrong answer from people who knew it. Look at the options in turn: either a `right: yes` has strayed, or one was forgotten, or the number in the question is from an earlier version.',
  },
  'lesson-minutes': {
    severity: 'warning',
    says: '`minutes` says {said}, but this lesson comes to about {minutes}: {words} words to read, and {named} minutes that its activities and conversations name. Write "minutes: {minutes}", or mend what they name.',
    means:
      'People choose when to begin by what you say it takes, and the course page adds it up. The time is worked out from the words outside activities, at 238 a minute (the average of adults who read English silently, Brysbaert 2019), and from what each `<Activity … minutes="3">` says, or a conversation that stands in none. It is only told where the two are far apart: more than twice as long, or less than half. Often a number has lost a digit.',
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
