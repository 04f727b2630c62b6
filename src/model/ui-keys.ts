import { connectionKeys } from './ui-connection-keys.ts';
import { conversationKeys } from './ui-conversation-keys.ts';
import { courseKeys } from './ui-course-keys.ts';
import { ideaKeys } from './ui-idea-keys.ts';
import { lessonKeys } from './ui-lesson-keys.ts';
import { pageKeys } from './ui-page-keys.ts';
import { sheetKeys } from './ui-sheet-keys.ts';
import { sourceKeys } from './ui-source-keys.ts';
import { thinKeys } from './ui-thin-keys.ts';

/**
 * Every key of the interface's words, and where its words are read. What stands in braces is filled
 * in. In the order in which a learner meets them.
 */
export const uiKeys = {
  // The frame around everything
  skip: 'The first link of a page, seen when it has the keyboard: leads past the top.',
  course: 'The link at the top that leads to the course page.',
  'course-nav': 'What a screen reader calls the bar at the top.',
  'save-and-leave': 'The button at the top that ends the visit.',
  'to-come': 'At the foot, where the page takes long until its buttons and boxes work.',
  'you-can-close': 'Shown alone, once everything is saved and nothing is left to do here.',
  ...courseKeys,
  ...lessonKeys,
  ...conversationKeys,
  // Saving
  saved: 'At the foot, when everything is saved.',
  'saving-soon': 'There, where the LMS wants to store seldom: it is to be stored in a while.',
  'being-saved': 'In its place while it is being saved, also after a first failure.',
  'status-finding': 'While the LMS is asked what was done before.',
  'status-unsaved': 'When the LMS cannot be reached just now.',
  'status-unkept': 'In place of it, or of the next, where this device keeps nothing.',
  'status-device-only': 'When there is no LMS to report to.',
  'status-review': 'When the LMS opens the course for looking only.',
  'begun-anew': 'On the course page, when the LMS says that this is a new attempt.',
  'begun-earlier':
    'Below it: the device has what may be added, by the button of the next line but one.',
  'begun-earlier-since': 'After it: the day {since} on which the last of it was done.',
  'begun-earlier-take': 'The button that adds it.',
  'begun-earlier-taken': 'Instead of both, once that is done.',
  'begun-earlier-drop': 'Opens the question whether to throw it away.',
  'begun-earlier-drop-sure': 'That question.',
  'begun-earlier-drop-yes': 'The button that throws it away.',
  'begun-earlier-dropped': 'Instead of all of it, once that is done.',
  'status-ended': 'The heading once the visit has been ended.',
  'status-over': 'When the LMS has closed the visit from its side.',
  'status-elsewhere':
    'When the course was opened in another window meanwhile, and that one has gone on.',
  ...pageKeys,
  ...connectionKeys,
  ...sheetKeys,
  ...ideaKeys,
  ...thinKeys,
  ...sourceKeys,
} as const;
