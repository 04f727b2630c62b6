import { describe, expect, test } from 'vitest';
import { body, front } from './box.ts';
import { compileText, scriptOf } from './script.ts';

const meters = (cues: string) =>
  scriptOf(body, front).replace(
    'trust: { from: 0, to: 100, start: 40 }',
    `trust:\n    from: 0\n    to: 100\n    start: 40\n    cues:\n${cues}`,
  );

describe('logic and texts are kept apart', () => {
  const whole = meters('      0: She looks away.\n');
  const logicOf = (text: string) => compileText(text).graph!.logic;

  test.for([
    ['a choice', '"May I look?"', '"May I please look?"'],
    ['narration', 'puts the box down', 'puts down the box'],
    ['speech', 'It was empty.', 'There was nothing in it.'],
    ['a mood', 'Nora (tense)', 'Nora (angry)'],
    ['a consequence', 'She nods.', 'She nods slowly.'],
    ['a reason why not', 'She will not wait.', 'She cannot wait.'],
    ['a title', 'An empty box', 'The empty box'],
    ['a cue', 'She looks away.', 'She looks elsewhere.'],
    ['the title of the whole', 'title: The empty box', 'title: The open box'],
    ['the debrief', 'A time you were believed.', 'A time you were not believed.'],
    ['a name', 'Nora Lind', 'Nora Lindt'],
    ['a note', 'She puts', '%% check\n\nShe puts'],
  ] as const)('mending %s changes no logic', ([, from, to]) => {
    const mended = whole.replace(from, to);
    expect(mended).not.toBe(whole);
    expect(logicOf(mended)).toEqual(logicOf(whole));
    if (from !== 'She puts') {
      expect(compileText(mended).graph).not.toEqual(compileText(whole).graph);
    }
  });

  test.for([
    ['an effect', 'trust +20', 'trust +21'],
    ['a condition', 'patience at least 1', 'patience at least 2'],
    ['evidence', 'listen +2', 'listen +1'],
    ['a target', 'otherwise ending\n', 'otherwise plan\n'],
    ['a result', 'result: success', 'result: partial'],
    ['a start', 'start: 40', 'start: 41'],
    ['a rule', 'except: [plan]', 'except: []'],
  ] as const)('changing %s changes the logic', ([, from, to]) => {
    expect(logicOf(whole.replace(from, to))).not.toEqual(logicOf(whole));
  });
});
