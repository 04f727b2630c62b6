import { expect, test } from 'vitest';
import type { Code } from '../../src/model/problem.ts';
import { compile } from '../../src/scenario/compile.ts';
import { usualTerms } from '../../src/model/terms.ts';
import { prove } from '../../src/proofs/prove.ts';
import { inShort } from '../scenario/script.ts';
import { noRoom } from '../scenario/shipped.ts';

/**
 * The shipped script, broken by one edit at a time: what the edit is, the text before and after it,
 * and the one code it must give. `¦` stands where the mistake must be found; where that is not in
 * the edit itself, the words that begin there come last.
 */
const edits: Edit[] = [
  ['a target misspelt', 'next: small-print', 'next: ¦smal-print', 'unknown-target'],
  ['an ending that is not there', 'next: ending\n', 'next: ending ¦gon\n', 'unknown-target'],
  ['a rule that leads nowhere', 'go: doors', 'go: ¦dorrs', 'unknown-target'],
  ['an exception that is not there', '[doors, last', '[doors, ¦lst', 'unknown-target'],
  ['a turning point elsewhere', 'scene: parkside', 'scene: ¦parksid', 'unknown-target'],
  ['a meter misspelt in an effect', 'trust -15, patience', '¦trsut -15, patience', 'unknown-meter'],
  ['a meter misspelt in a condition', 'plan and trust', 'plan and ¦trost', 'unknown-meter'],
  ['a flag misspelt in an effect', 'set lied', 'set ¦leid', 'unknown-flag'],
  ['a flag misspelt in a condition', 'when: not lied', 'when: not ¦leid', 'unknown-flag'],
  ['a mood misspelt', 'Tomasz (tired)', 'Tomasz (¦tierd)', 'unknown-mood'],
  ['a name misspelt', 'Tomasz (cold)', '¦Tomas (cold)', 'unknown-name'],
  ['a competence misspelt', 'internal +1', '¦internl +1', 'unknown-competence'],
  ['a competence that is no more', '[selfcare, de', '[¦self-care, de', 'unknown-competence'],
  ['a value misspelt', 'up to $spending-limit', 'up to ¦$spending-limt', 'unknown-value'],
  ['a key misspelt under a choice', 'tempting: A rule', '¦temting: A rule', 'unknown-key'],
  ['a key misspelt at the top', 'content-note:', '¦content-notes:', 'unknown-key'],
  ['a key misspelt in the cast', '  needs: >-', '  ¦need: >-', 'unknown-key'],
  ['two choices of one id', '- [stall]', '- [¦terms]', 'duplicate-id'],
  ['two endings of one id', '## ending on-paper', '## ending ¦gone', 'duplicate-id'],
  ['a number in words', 'patience at least 4', 'patience at least ¦four', 'bad-guard'],
  ['an arithmetic sign', 'when: knows-time and', 'when: knows-time ¦& ', 'bad-guard'],
  [
    'a bracket left open',
    'checked-214)) and trust at least 35',
    'checked-214) and trust at least 35¦',
    'bad-guard',
  ],
  ['a mark too high', 'empathy +2, ownership +2', '¦empathy +5, ownership +2', 'bad-evidence'],
  ['an effect without a sign', 'trust +8, patience -6', '¦trust 8, patience -6', 'bad-effect'],
  ['a start outside the meter', 'start: 45', 'start: ¦450', 'wrong-value'],
  ['a cue cut off', '0: He glances at the door.', '0:¦', 'wrong-value'],
  ['minutes in words', 'minutes: 12', 'minutes: ¦twelve', 'wrong-value'],
  ['a result that is none', 'result: failure', 'result: ¦fail', 'wrong-value'],
  ['a result taken out', '- result: failure\n', '', 'missing-key', 'gone: Gone'],
  ['a colon in a title', 'title: No room at', 'title: ¦No room: at', 'broken-yaml'],
  ['a heading without its colon', '## crew: Half', '## ¦crew Half', 'bad-heading'],
  ['a choice without its id', '- [hear-out] Let', '- ¦Let', 'bad-choice'],
  ['a key not indented', '  - consequence: His phone', '- ¦consequence: His phone', 'stray-text'],
  ['a text after the choices', '## upside-down:', '¦He leans in.\n\n## upside-down:', 'stray-text'],
  ['a sign for less than', 'Rain on', 'Rain ¦< snow on', 'mdx-trap'],
  ['curly brackets', 'He waits. You', '¦{He waits}. You', 'mdx-trap'],
  ['a tick box', '- [lucky]', '¦- [x]', 'mdx-trap'],
  [
    'a scene nobody is sent to',
    'next: crew',
    'next: last-seconds',
    'unreachable-scene',
    'crew: Half',
  ],
  [
    'an ending out of reach',
    'checked-214 and trust at least 60',
    'checked-214 and trust above 100',
    'unreachable-ending',
    'across-the-road: ',
  ],
  [
    'a choice never offered',
    'when: knows-time and',
    'when: not knows-time and knows-time and',
    'never-offered',
    'close-loop]',
  ],
  [
    'no ending for everybody',
    'Solved on paper\n',
    'Solved on paper\n- when: plan\n',
    'no-open-ending',
    'on-paper: ',
  ],
  [
    'a loop without a way out',
    'except: [doors, last-seconds, after]',
    'except: [last-seconds]',
    'no-way-out',
    'when: patience is 0',
  ],
  ['a remedy beyond the limit', 'spent +118', 'spent +180', 'over-limit', 'on-speaker] Ring'],
  [
    'a rule for a value nobody reaches',
    'when: patience is 0\n',
    '¦when: patience above 100\n',
    'rule-never-fires',
  ],
  [
    'no ending that is a success',
    'result: success',
    'result: partial',
    'best-run-fails',
    'gone: Gone',
  ],
  [
    'a primary competence asked for too seldom',
    'internal]\nsecondary: [selfcare, ',
    'internal, ¦selfcare]\nsecondary: [',
    'unscored-primary',
  ],
];

test.for(edits)('%s is found at its line', ([, from, to, code, where]) => {
  expect(noRoom.text.split(from).length).toBeGreaterThan(1);
  const marked = noRoom.text.replace(from, () => to);
  const text = marked.replace('¦', '');
  const at = where === undefined ? marked.indexOf('¦') : text.indexOf(where);
  expect(at).toBeGreaterThan(0);
  const lines = text.slice(0, at).split('\n');
  const { graph, problems, spots } = compile({ ...noRoom, text });
  const proof = graph && prove(graph, (id) => spots.get(id) ?? { file: noRoom.file }, usualTerms);
  const found = (proof?.problems ?? problems).filter(({ severity }) => severity === 'error');
  expect(found.map(inShort)).toEqual([`${code} ${lines.length}:${lines.at(-1)!.length + 1}`]);
});

type Edit = [what: string, from: string, to: string, code: Code, where?: string];
