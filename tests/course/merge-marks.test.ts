import { afterEach, expect, test } from 'vitest';
import { mergeMarks } from '../../src/course/merge-marks.ts';
import { copyContent, lesson, scenario } from './content.ts';
import { removeCopies } from './copy.ts';

afterEach(removeCopies);

const inShort = (text: string) =>
  mergeMarks('box.mdx', text).map((one) => `${one.code} ${one.line}:${one.column} ${one.message}`);
const two = '<<<<<<< HEAD\nOne.\n=======\nOther.\n>>>>>>> anna';
const both = 'Two versions of a text stand here, because two people have changed it.';

test('two versions are told where they begin, with the line where they end', () => {
  const cure = (end: number) =>
    `Of what stands between this line and line ${end}, keep one version, and delete the lines with "<<<<<<<", "=======" and ">>>>>>>".`;
  expect(inShort(`A box.\n${two}\n`)).toEqual([`merge-marks 2:1 ${both} ${cure(6)}`]);
  expect(inShort(`${two}\n\n${two}\n${two}`)).toEqual([
    `merge-marks 1:1 ${both} ${cure(5)} Do the same in lines 7 and 12.`,
  ]);
});

test('a mark that was forgotten is told alone', () => {
  expect(inShort('A box.\n>>>>>>> anna')).toEqual([
    `merge-marks 2:1 ${both} Keep one, and delete this line, ">>>>>>>".`,
  ]);
});

test.for(['A heading\n=======', '> > > > > > > seven', '<<<<<<<<', 'a <<<<<<< b'])(
  '%s is no mark',
  (text) => {
    expect(inShort(text)).toEqual([]);
  },
);

test.for([scenario, lesson, 'content/competences.yaml'])(
  'nothing else is looked at in that file: %s',
  (file) => {
    const copy = copyContent();
    const text = copy.read(file);
    copy.write(file, `${two}\n${text}`);
    expect(copy.said()).toEqual([expect.stringContaining(`${file}:1:1: ${both}`)]);
  },
);
