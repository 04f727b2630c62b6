import { CourseFile } from './course-file.ts';

/** What a course asks of its scenarios when its file does not say. */
export const usualTerms = CourseFile.pick({ pass: true, reading: true }).parse({});
