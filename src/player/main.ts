/*
 * Boot order, top to bottom. One classic script runs all of this after the document has been read;
 * the HTML is there already, and every element below only wakes what it finds.
 */
import '../styles/course.css';
import { CourseApp } from './app.ts';
import { CustomerConversation } from './conversation/conversation.ts';
import { CourseView } from './course/course-view.ts';
import { LessonCheck } from './lesson/check.ts';
import { LessonView } from './lesson/lesson-view.ts';
import { PrivateReflection } from './lesson/reflection.ts';
import { LessonSort } from './lesson/sort.ts';

customElements.define('private-reflection', PrivateReflection);
customElements.define('lesson-sort', LessonSort);
customElements.define('lesson-check', LessonCheck);
customElements.define('lesson-view', LessonView);
customElements.define('customer-conversation', CustomerConversation);
customElements.define('course-view', CourseView);
customElements.define('course-app', CourseApp);
