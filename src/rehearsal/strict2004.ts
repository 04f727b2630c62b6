import type { Form, Refusal, Strictness, Write } from './strict.ts';

const identifier: Form = {
  shape: /^\S{1,4000}$/,
  should: 'up to 4000 characters without spaces',
};
const interval: Form = {
  shape: /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
  should: 'an ISO 8601 duration with two decimals of a second at most, such as PT1M30.25S',
};
const timestamp: Form = {
  shape: /^\d{4}(-\d\d(-\d\d(T\d\d(:\d\d(:\d\d(\.\d{1,2}Z?)?)?)?)?)?)?$/,
  should: 'an ISO 8601 time with two decimals at most; Z only after decimals; no other zone',
};

/**
 * SCORM 2004 as it is kept by LMSs in use: identifiers and responses by the Run-Time Environment
 * book (4.1.1, 4.2.9), times as ADL's test suite and Moodle take them.
 */
export const strict2004: Strictness = {
  names: {
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
    diagnostic: 'GetDiagnostic',
  },
  late: { get: 123, set: 133, commit: 143, finish: 113 },
  dead: { initialize: 102, get: 122, set: 132, commit: 142, finish: 112 },
  malformed: 406,
  nothingYet: '403',
  forms: {
    'cmi.session_time': interval,
    'cmi.objectives.n.id': identifier,
    'cmi.interactions.n.id': identifier,
    'cmi.interactions.n.objectives.n.id': identifier,
    'cmi.interactions.n.latency': interval,
    'cmi.interactions.n.timestamp': timestamp,
    'cmi.interactions.n.result': {
      shape: /^(correct|incorrect|unanticipated|neutral|-?\d+(\.\d+)?)$/,
      should: '“correct”, “incorrect”, “unanticipated”, “neutral” or a number',
    },
    'cmi.comments_from_learner.n.timestamp': timestamp,
  },
  appended: [],
  examine: (write) => examineOrder(write) ?? examineObjective(write) ?? examineResponse(write),
  remark: () => '',
};

/** A row starts with its id, and a response needs to know its type (RTE 4.2.9, 4.2.17). */
function examineOrder({ element, engine }: Write): Refusal | null {
  const row = /^(cmi\.(?:objectives|interactions))\.(\d+)\.(.+)$/.exec(element);
  if (!row) return null;
  const [, list = '', index = '', part = ''] = row;
  const count = Number(engine.get(`${list}._count`));
  if (Number(index) > count) return { code: 351, why: `The next free index is ${count}.` };
  if (Number(index) === count) {
    return part === 'id' ? null : { code: 408, why: `Write ${list}.${index}.id first.` };
  }
  const typed = /^(learner_response|correct_responses\.\d+\.pattern)$/.test(part);
  if (!typed || engine.get(`${list}.${index}.type`)) return null;
  return { code: 408, why: `Write ${list}.${index}.type first.` };
}

/** An objective's id is given once and to one objective; a refused one must leave no empty row. */
function examineObjective({ element, value, engine }: Write): Refusal | null {
  const row = /^cmi\.objectives\.(\d+)\.id$/.exec(element);
  if (!row) return null;
  const ids = Array.from({ length: Number(engine.get('cmi.objectives._count')) }, (_, index) =>
    engine.get(`cmi.objectives.${index}.id`),
  );
  const there = ids.indexOf(value);
  if (there === -1 || there === Number(row[1])) return null;
  return { code: 351, why: `“${value}” is the id of objective ${there} already.` };
}

/** A response is a list of short identifiers, unless its type says otherwise. */
function examineResponse({ element, value, engine }: Write): Refusal | null {
  const row = /^cmi\.interactions\.(\d+)\.(learner_response|correct_responses\.\d+\.pattern)$/.exec(
    element,
  );
  if (!row) return null;
  const type = engine.get(`cmi.interactions.${row[1]}.type`);
  if (!['choice', 'sequencing', 'matching', 'likert'].includes(type)) return null;
  const parts = value.split('[,]');
  const words = type === 'matching' ? parts.flatMap((pair) => pair.split('[.]')) : parts;
  const bad = words.find((word) => word.length > 250 || /\s/.test(word));
  if (bad !== undefined) {
    return { code: 406, why: `“${bad.slice(0, 60)}” should be 250 characters without spaces.` };
  }
  if (type !== 'choice' || new Set(words).size === words.length) return null;
  return { code: 406, why: `“${value.slice(0, 60)}” names a choice twice.` };
}
