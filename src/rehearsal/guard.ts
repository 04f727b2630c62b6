import type { Call, CallKind } from './call.ts';
import { judge, patternOf, type Engine, type Refusal, type Strictness } from './strict.ts';

/**
 * Stands between a page and an engine, refuses what the rules refuse, and tells `hear` of every
 * call with its answer. The eight functions must be called on the object itself, as some LMSs
 * demand; a bare function throws.
 */
export function guard(
  engine: Engine,
  rules: Strictness,
  { review, isDead, hear }: GuardOptions,
): ScoApi {
  let refusal: Refusal | null = null;
  let state: 'new' | 'running' | 'finished' = 'new';

  const api: ScoApi = Object.freeze({
    ...method('initialize', 'session', (argument) => {
      const answer = mustBeEmpty(argument) ?? engine.initialize('');
      if (answer === 'true') state = 'running';
      return { answer };
    }),
    ...method('finish', 'session', (argument) => {
      const answer = ifLate('finish') ?? mustBeEmpty(argument) ?? engine.finish('');
      if (answer === 'true') state = 'finished';
      return { answer };
    }),
    ...method('commit', 'session', (argument) => ({
      answer: ifLate('commit') ?? mustBeEmpty(argument) ?? engine.commit(''),
    })),
    ...method('get', 'read', (element) => ({
      answer: ifLate('get') ?? engine.get(textOf(element)),
    })),
    ...method('set', 'write', write),
    ...method('lastError', 'error-check', () => ({ answer: lastError() })),
    ...method('errorString', 'error-check', (code) => ({
      answer: engine.errorString(textOf(code)),
    })),
    ...method('diagnostic', 'error-check', (code) => ({ answer: diagnose(textOf(code)) })),
  });
  return api;

  function method(word: keyof Engine, kind: CallKind, run: Deed): ScoApi {
    const name = rules.names[word];
    return {
      [name](this: unknown, ...given: unknown[]): string {
        if (this !== api)
          throw new TypeError(`${name} must be called on its object: api.${name}()`);
        if (kind !== 'error-check') refusal = null;
        const { answer, remark = '' } = ifDead(word) ?? run(...given);
        const error = kind === 'error-check' ? '0' : lastError();
        const refused = kind === 'read' ? error !== '0' : answer === 'false';
        hear({
          kind,
          method: name,
          element: kind === 'session' || given[0] === undefined ? null : textOf(given[0]),
          value: kind === 'write' ? textOf(given[1]) : null,
          answer,
          error,
          refused: refused && kind !== 'error-check' && error !== rules.nothingYet,
          why: kind === 'error-check' ? '' : (refusal?.why ?? explain(error, remark)),
        });
        return answer;
      },
    };
  }

  function write(given: unknown, raw: unknown): Done {
    const late = ifLate('set');
    if (late !== null) return { answer: late };
    const [element, value] = [textOf(given), textOf(raw)];
    if (state === 'new') return { answer: engine.set(element, value) };
    const asked = { element, pattern: patternOf(element), value, engine };
    const refused = judge(rules, asked);
    if (refused) return { answer: refuse(refused, 'false') };
    const before = rules.appended.includes(element) ? engine.get(element) : '';
    const answer = engine.set(element, before + value);
    const remarks = [
      review ? 'Written in review mode: some LMSs store it over what was earned.' : '',
      typeof raw === 'string' ? '' : `Given as ${raw === null ? 'null' : typeof raw}, not as text.`,
      rules.remark(asked),
    ];
    return { answer, remark: remarks.filter(Boolean).join(' ') };
  }

  function ifDead(word: keyof Engine): Done | undefined {
    const code = isDead() && word in rules.dead && rules.dead[word as keyof Strictness['dead']];
    if (!code) return undefined;
    const why = 'The session is lost: that was chosen in the list of faults.';
    return { answer: refuse({ code, why }, word === 'get' ? '' : 'false') };
  }

  function ifLate(call: keyof Strictness['late']): string | null {
    if (state !== 'finished') return null;
    const why = `The session is over: ${rules.names.finish} was called before.`;
    return refuse({ code: rules.late[call], why }, call === 'get' ? '' : 'false');
  }

  function mustBeEmpty(argument: unknown): string | null {
    if (argument === '') return null;
    return refuse({ code: 201, why: 'The argument should be the empty text "".' }, 'false');
  }

  function refuse(reason: Refusal, answer: string): string {
    refusal = reason;
    return answer;
  }

  function lastError(): string {
    return refusal ? String(refusal.code) : engine.lastError();
  }

  function explain(error: string, remark: string): string {
    if (error === rules.nothingYet) return 'Nothing is stored there yet.';
    return error === '0' ? remark : engine.errorString(error);
  }

  function diagnose(code: string): string {
    if (refusal && (code === '' || code === String(refusal.code))) return refusal.why.slice(0, 255);
    return engine.diagnostic(code);
  }
}

/** Pages may pass anything; the standards know only text. */
function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

export interface GuardOptions {
  readonly review: boolean;
  /** By a fault there is no session. */
  isDead(): boolean;
  hear(call: Heard): void;
}

export type Heard = Omit<Call, 'at'>;

/** The object a page finds: eight functions under the names of its standard. */
export type ScoApi = Readonly<Record<string, (this: unknown, ...given: unknown[]) => string>>;

type Deed = (...given: unknown[]) => Done;

interface Done {
  readonly answer: string;
  readonly remark?: string;
}
