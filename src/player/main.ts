import type { Dialect } from '../tracking/dialect.ts';
import { CourseApp } from './app.ts';
import { CustomerConversation } from './conversation/conversation.ts';
import { CourseView } from './course/course-view.ts';
import { LessonCheck } from './lesson/check.ts';
import { LessonView } from './lesson/lesson-view.ts';
import { PrivateReflection } from './lesson/reflection.ts';

/**
 * Boot order, top to bottom. One classic script runs all of this after the document has been read;
 * the HTML is there already, and every element below only wakes what it finds. Which LMS it speaks
 * to, if any, is said by the script of the package (`for-scorm12.ts` and its neighbours), so that no
 * learner loads the words of another standard.
 */
export function wake(lms?: Dialect): void {
  CourseApp.lms = lms;
  customElements.define('private-reflection', PrivateReflection);
  customElements.define('lesson-check', LessonCheck);
  customElements.define('lesson-view', LessonView);
  customElements.define('customer-conversation', CustomerConversation);
  customElements.define('course-view', CourseView);
  customElements.define('course-record', class extends CourseView {});
  customElements.define('course-app', CourseApp);
}
