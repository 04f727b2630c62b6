import type { Dialect } from '../tracking/dialect.ts';
// In an order that gzip finds most in (`first.ts`).
import { openBook } from './open-book.ts';
import { CourseApp } from './app.ts';
import { AnimatedScene } from './medium/animated-scene.ts';
import { ConnectionCheck } from './connection/connection-check.ts';
import { PrivateReflection } from './own/reflection.ts';
import { PrivateSheet } from './sheet/sheet.ts';
import { LessonView } from './lesson/lesson-view.ts';
import { LessonCheck } from './lesson/check.ts';
import { Overview } from './course/overview.ts';
import { CustomerConversation } from './conversation/conversation.ts';

/**
 * Boot order, top to bottom. One classic script runs all of this after the document has been read;
 * the HTML is there already, and every element below only wakes what it finds. Which LMS it speaks
 * to, if any, is said by the script of the package (`for-scorm12.ts` and its neighbours), so that no
 * learner loads the words of another standard.
 */
export function wake(lms?: Dialect): void {
  wakeWith((course) => openBook(course, lms, window));
}

/** The same where the record is opened in another way. */
export function wakeWith(open: typeof CourseApp.open): void {
  CourseApp.open = open;
  const elements = {
    'private-reflection': PrivateReflection,
    'private-sheet': PrivateSheet,
    'lesson-check': LessonCheck,
    'lesson-view': LessonView,
    'customer-conversation': CustomerConversation,
    'course-view': Overview,
    'animated-scene': AnimatedScene,
    'connection-check': ConnectionCheck,
    'course-progress': class extends Overview {},
    'course-app': CourseApp,
  };
  for (const [name, element] of Object.entries(elements)) customElements.define(name, element);
}
