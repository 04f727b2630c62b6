import { afterEach, expect, test } from 'vitest';
import { copyContent, lesson } from './content.ts';
import { removeCopies } from './copy.ts';

afterEach(removeCopies);

test('a module that was copied is one message, with the line of what else is named twice', () => {
  const copy = copyContent();
  const file = 'content/course.yaml';
  const [module] = /  - lesson: .*\n    scenarios: .*\n/.exec(copy.read(file))!;
  copy.change(file, module, `${module}${module}`);
  const [said, ...more] = copy.said();
  expect(more).toEqual([]);
  expect(said).toMatch(/take one of the two away\. Do the same in line \d+\.$/);
});

test('a lesson whose file has a name that can be none is told by its id', () => {
  const copy = copyContent();
  copy.write('content/lessons/en/Rötung.mdx', copy.read(lesson));
  copy.write('content/lessons/en/123.mdx', copy.read(lesson));
  const said = copy.said().filter((one) => /Rötung|123/.test(one));
  expect(said).toHaveLength(2);
  expect(said.find((one) => one.includes('Rötung'))).toContain(
    'Rename the file to "roetung.mdx", and write "roetung" where it is named.',
  );
});
