import { describe, expect, test } from 'vitest';
import { openTool } from './tool.ts';

const { sheet, saysOf } = openTool('my-steps');
const known = (count: number, know = 'The red key') =>
  Array.from({ length: 7 }, (_, i) => (i < count ? { know } : {}));

describe('the steps of a bad minute', () => {
  test('are seven questions, and nothing is said before one is answered', () => {
    expect(new Set(sheet.parts[0]!.named).size).toBe(7);
    expect(saysOf({})).toEqual([]);
    expect(saysOf({ steps: known(0) })).toEqual([]);
  });

  test.for([1, 2, 3, 4, 5, 6])('with %i known, the next one to find out is asked for', (count) => {
    expect(saysOf({ steps: known(count) })).toEqual([
      `${count} of 7. Which of the others would you need first? Ask your manager.`,
    ]);
  });

  test('with all seven, they are to be walked once', () => {
    expect(saysOf({ steps: known(7) })).toEqual([expect.stringMatching(/^You know your steps\./)]);
  });

  test.for(['I don’t know', 'I do not know', 'no idea', 'not sure', 'nobody told me', 'Dunno'])(
    '"%s" is no step that one knows, even when all seven are filled in',
    (know) => {
      const steps = known(7).map((step, i) => (i === 3 ? { know } : step));
      expect(saysOf({ steps })).toEqual(['1 to find out. Ask your manager, before you need it.']);
    },
  );
});
