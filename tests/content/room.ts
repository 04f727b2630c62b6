import { expect, test } from 'vitest';
import { inCourse } from '../../src/course/in-course.ts';
import { longestRecord } from '../../src/course/room.ts';
import { read } from './course.ts';

const { lessons, scenarios } = inCourse(read.file!, read);
const taken = longestRecord(lessons, scenarios);

test(`suspend data, with all done once by the longest runs: ${taken} of 2048 characters`, () => {
  expect(taken).toBeGreaterThan(100);
  expect(taken).toBeLessThanOrEqual(2048);
});
