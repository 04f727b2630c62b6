import { afterEach, expect, test, vi } from 'vitest';
import { buildCourse } from '../../src/course/outline.ts';
import { prove } from '../../src/proofs/prove.ts';
import { simulate } from '../../src/proofs/simulate/simulate.ts';
import { layOut } from '../../src/studio/workbench.ts';
import { openFile } from '../../src/studio/open-file.ts';
import { copyContent, scenario, type Content } from './content.ts';
import { removeCopies } from './copy.ts';

// As it is, and counted.
vi.mock('../../src/proofs/prove.ts', { spy: true });
vi.mock('../../src/proofs/simulate/simulate.ts', { spy: true });
afterEach(removeCopies);

const second = 'content/scenarios/en/second.mdx';

/** Which conversations a reading proves. */
function provenBy(copy: Content): string[] {
  vi.mocked(prove).mockClear();
  copy.course();
  return vi.mocked(prove).mock.calls.map(([graph]) => graph.id);
}

function twoScenarios(): Content {
  const copy = copyContent();
  copy.write(second, copy.read(scenario));
  return copy;
}

test('a save proves the script that was saved, and no other', () => {
  const copy = twoScenarios();
  expect(provenBy(copy)).toEqual(['no-room', 'second']);
  expect(provenBy(copy)).toEqual([]);
  copy.write(second, `${copy.read(second)}\n`);
  expect(provenBy(copy)).toEqual(['second']);
  copy.write('content/lessons/en/when-it-goes-wrong.mdx', '');
  expect(provenBy(copy)).toEqual([]);
});

test.for([
  ['content/course.yaml', 'pass: 0.6', 'pass: 0.7'],
  ['content/course.yaml', 'age: 14', 'age: 10'],
  ['content/site.yaml', 'default: 150', 'default: 160'],
  ['content/competences.yaml', 'selfcare:', 'self-care:'],
] as const)('a change of %s proves everything again: %s becomes %s', ([file, was, is]) => {
  const copy = twoScenarios();
  copy.course();
  copy.change(file, was, is);
  expect(provenBy(copy)).toEqual(['no-room', 'second']);
});

test('what was proven before the last reading is forgotten', () => {
  const copy = twoScenarios();
  copy.course();
  const text = copy.read(second);
  copy.remove(second);
  copy.course();
  copy.write(second, text);
  expect(provenBy(copy)).toEqual(['second']);
});

test('what is kept tells the same as what is new, and no page changes it', () => {
  const copy = copyContent();
  const told = () => JSON.stringify(copy.course().scenarios);
  const fresh = told();
  const read = copy.course();
  buildCourse(read, copy.root);
  for (const { address } of layOut(read, copy.root).entries) openFile(read, copy.root, address);
  expect(told()).toBe(fresh);
  copy.write(scenario, `${copy.read(scenario)}\n`);
  copy.course();
  copy.write(scenario, copy.read(scenario).slice(0, -1));
  expect(told()).toBe(fresh);
});

test('learners are sent again only through what was saved, or for another pass mark', () => {
  const copy = twoScenarios();
  const sent = () => {
    vi.mocked(simulate).mockClear();
    const read = copy.course();
    for (const address of ['no-room', 'second']) openFile(read, copy.root, address);
    return vi.mocked(simulate).mock.calls.length;
  };
  expect(sent()).toBe(2);
  expect(sent()).toBe(0);
  copy.write(second, `${copy.read(second)}\n`);
  expect(sent()).toBe(1);
  copy.change('content/course.yaml', 'pass: 0.6', 'pass: 0.7');
  expect(sent()).toBe(2);
});
