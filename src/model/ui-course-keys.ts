/** Keys of the words of the course page, in the order in which a learner meets them. */
export const courseKeys = {
  lead: 'The sentence below the title: what this course is.',
  'minutes-all':
    'How long the whole course takes: {time}, such as 6 hours, and {practice} for one practice run of each conversation.',
  minutes: 'How long one lesson or conversation takes. {minutes} is a number.',
  'will-be-able': 'The heading above the objectives of all lessons.',
  lessons: 'The heading above the list of lessons.',
  conversations: 'The heading above the list of conversations.',
  start: 'The button that begins, where nothing has been begun yet.',
  'go-on': 'The button that goes on where one stopped.',
  'all-done': 'The heading in place of the next step, when everything is done.',
  'not-passed': 'Under it, when everything is done and not passed.',
  'decisions-in':
    'A conversation whose run that counts is half way. {title} is its title, {at:decision|decisions} how many it has.',
  practising:
    'A practice run that is half way. {title} is its title, {half:decision|decisions} how far it is.',
  'lesson-at': 'A lesson one is in. {title} is its title, {at} the last heading that was passed.',
  passed: 'In the same place, when all of it, {this}, is passed.',
  'passed-early': 'After that, when it is passed and not everything is done.',
  progress: 'How far one is: {done} of {all} lessons and conversations are done.',
  'not-started': 'Beside a lesson or a conversation that has not been opened.',
  started: 'Beside one that has been opened and is not done.',
  'started-at': 'Beside a lesson one is in: {at} is the last heading that was passed.',
  'practising-count':
    'Beside a conversation of which a practice run is half way. {half:decision|decisions} is how far.',
  'started-count':
    'Beside a conversation whose run that counts is half way. {at:decision|decisions} is how many it has.',
  done: 'Beside one that is done.',
  'done-on': 'Beside one that is done, where the day is known: {date}.',
  'my-competences': 'The heading above what has been shown of each competence.',
  'my-competences-about': 'Under it: what a chance is, and how it is counted.',
  'my-competences-line':
    'After that, and on the record, in a course where "shown" can be reached: when it is said.',
  'chances-none': 'Beside a competence for which nothing has counted yet.',
  chances:
    'Beside a competence: {taken} of {decisions:chance|chances}, in {scenarios:conversation|conversations}. {claim} is one of the four below.',
  'claim-not-enough':
    'Fewer than five chances, or all in one conversation. {more:more chance|more chances} in {others:other conversation|other conversations} are missing at least.',
  'claim-emerging': 'Enough chances, and under half of what could be shown.',
  'claim-developing': 'Half of it or more, and not enough of it for the next word.',
  'claim-shown': 'The most that a simulation can say. Never "competent".',
  'sent-title': 'The heading above what the LMS is sent.',
  'stays-title': 'The heading above what stays on the device.',
  stays: 'What stays on the device, and who could read it.',
  deleted: 'Once the private things are deleted.',
} as const;
