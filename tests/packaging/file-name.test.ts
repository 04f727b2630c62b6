import { expect, test } from 'vitest';
import { isOfPackage } from '../../src/packaging/file-name.ts';
import { labelOf } from '../../src/course/label.ts';
import { portionsOf } from '../../src/course/portions.ts';
import { built } from '../content/course.ts';

const label = { ...labelOf(portionsOf(built)[0]!), course: 'talks', version: '1.0.0' };

test.each([
  ['talks-1.0.0-scorm12.zip', true],
  ['lessons/talks-1.0.0-lesson-one-web.html', true],
  ['scenarios/talks-1.0.0-scenario-two-scorm2004-4th.zip', true],
  ['in-use/talks-1.0.0-scorm12.zip', false],
  ['lessons/old/talks-1.0.0-lesson-one-web.zip', false],
  ['talks-1.0.1-scorm12.zip', false],
  ['talks-1.0.0-scorm12 (kept).zip', false],
])('%s is written by packing this version where it lies: %s', (path, is) => {
  expect(isOfPackage(path, label)).toBe(is);
});
