import { describe, expect, it } from 'vitest';
import { createCaller } from '../../src/tracking/call.ts';
import type { Api } from '../../src/tracking/find-api.ts';
import { scorm12 } from '../../src/tracking/scorm12.ts';
import { scorm2004 } from '../../src/tracking/scorm2004.ts';

const sample = 'cmi.core.student_id';

describe('the guarded caller', () => {
  it('passes an empty text to the calls that take nothing', () => {
    const given: unknown[][] = [];
    const note = (...values: unknown[]) => given.push(values) && 'true';
    const call = caller({ LMSInitialize: note, LMSCommit: note, LMSFinish: note });
    expect([call.begin(sample), call.commit(), call.end()]).toEqual([true, true, true]);
    expect(given).toEqual([[''], [''], ['']]);
  });

  it('calls methods on their object', () => {
    class Lms {
      #data = new Map<string, string>();
      LMSInitialize() {
        return this.#data ? 'true' : 'false';
      }
      LMSSetValue(element: string, value: string) {
        return String(Boolean(this.#data.set(element, value)));
      }
      LMSGetValue(element: string) {
        return this.#data.get(element);
      }
    }
    const call = createCaller(new Lms() as unknown as Api, scorm12.verbs);
    expect(call.begin(sample)).toBe(true);
    expect(call.set('cmi.suspend_data', '1A')).toBe(true);
    expect(call.get('cmi.suspend_data')).toBe('1A');
  });

  it.each([
    ['true', true],
    [true, true],
    ['1', true],
    [1, true],
    ['TRUE', true],
    ['false', false],
    [false, false],
    [0, false],
    ['0', false],
  ])('takes the answer %j for %s', (answer, meaning) => {
    const call = running({ LMSSetValue: () => answer });
    expect(call.set('cmi.suspend_data', '1A')).toBe(meaning);
  });

  it.each([undefined, null, ''])('asks for the error when the answer is %j', (answer) => {
    let code: unknown = 0;
    const call = running({ LMSCommit: () => answer, LMSGetLastError: () => code });
    expect(call.commit()).toBe(true);
    code = '391';
    expect(call.commit()).toBeUndefined();
  });

  it('takes what throws for a failure, whatever the error number says', () => {
    const call = running({
      LMSSetValue: throwUp,
      LMSGetValue: throwUp,
      LMSCommit: throwUp,
      LMSGetLastError: () => '0',
    });
    expect(call.set('cmi.suspend_data', '1A')).toBe(false);
    expect(call.get('cmi.suspend_data')).toBe('');
    expect(call.commit()).toBeUndefined();
  });

  it.each([
    ['abc', 'abc'],
    [0, '0'],
    [83.5, '83.5'],
    [new String('abc'), 'abc'],
    [null, ''],
    [undefined, ''],
    [false, ''],
    [{ toString: throwUp }, ''],
  ])('reads %j as text', (answer, text) => {
    expect(running({ LMSGetValue: () => answer }).get(sample)).toBe(text);
  });

  it.each([
    ['405', 405],
    [0, 0],
    ['', NaN],
    [null, NaN],
    ['no', NaN],
  ])('reads the error %j as a number', (answer, code) => {
    expect(running({ LMSGetLastError: () => answer }).error()).toBe(code);
  });

  it('makes do with an object that lacks half of its methods', () => {
    const call = createCaller({ LMSInitialize: () => 'true' }, scorm12.verbs);
    expect(call.begin(sample)).toBe(true);
    expect([call.get(sample), call.commit(), call.error()]).toEqual(['', undefined, NaN]);
  });
});

describe('beginning', () => {
  it('happens once', () => {
    const calls: string[] = [];
    const call = caller({ LMSInitialize: () => calls.push('begin') && 'true' });
    expect([call.begin(sample), call.begin(sample)]).toEqual([true, true]);
    expect(calls).toEqual(['begin']);
  });

  it('may be tried again after a refusal, and nothing else is called before it worked', () => {
    const calls: string[] = [];
    let answer = 'false';
    const call = caller({
      LMSInitialize: () => answer,
      LMSGetLastError: () => '301',
      LMSGetValue: () => calls.push('get'),
      LMSSetValue: () => calls.push('set'),
      LMSCommit: () => calls.push('commit'),
      LMSFinish: () => calls.push('finish'),
    });
    expect(call.begin(sample)).toBe(false);
    call.get(sample);
    call.set(sample, '1');
    call.commit();
    call.end();
    expect(calls).toEqual([]);
    expect(call.isOver()).toBe(false);
    answer = 'true';
    expect(call.begin(sample)).toBe(true);
  });

  it('goes on where the session is running already', () => {
    const began = { Initialize: () => 'false', GetLastError: () => '103' };
    expect(createCaller(began, scorm2004.verbs).begin('cmi.learner_id')).toBe(true);
  });

  it('takes error 101 for a running session only where reading works', () => {
    let code = '101';
    const api = {
      LMSInitialize: () => 'false',
      LMSGetLastError: () => code,
      LMSGetValue: () => '',
    };
    const readable = { ...api, LMSGetValue: () => ((code = '0'), 'L1') };
    expect(caller(api).begin(sample)).toBe(false);
    expect(caller(readable).begin(sample)).toBe(true);
  });

  it('is over where the session has ended already', () => {
    const ended = { Initialize: () => 'false', GetLastError: () => 104 };
    const call = createCaller(ended, scorm2004.verbs);
    expect([call.begin('cmi.learner_id'), call.isOver()]).toEqual([false, true]);
  });
});

describe('ending', () => {
  it('is the last call there is', () => {
    const calls: string[] = [];
    const note = (name: string) => () => calls.push(name) && 'true';
    const call = running({
      LMSGetValue: note('get'),
      LMSSetValue: note('set'),
      LMSCommit: note('commit'),
      LMSFinish: note('finish'),
      LMSGetLastError: note('error'),
    });
    expect(call.end()).toBe(true);
    expect([call.get(sample), call.set(sample, '1'), call.commit()]).toEqual(['', false, false]);
    expect([call.error(), call.end(), call.begin(sample)]).toEqual([NaN, true, false]);
    expect(calls).toEqual(['finish']);
  });

  it('is tried twice at most', () => {
    const calls: string[] = [];
    const call = running({ LMSFinish: () => calls.push('finish') && 'false' });
    expect([call.end(), call.isOver()]).toEqual([false, false]);
    expect([call.end(), call.isOver()]).toEqual([false, true]);
    call.end();
    expect(calls).toHaveLength(2);
  });
});

function caller(api: Api) {
  return createCaller(api, scorm12.verbs);
}

function running(api: Api) {
  const call = caller({ LMSInitialize: () => 'true', ...api });
  call.begin(sample);
  return call;
}

function throwUp(): never {
  throw new Error('Can’t execute code from a freed script');
}
