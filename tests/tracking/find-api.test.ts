import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findApi } from '../../src/tracking/find-api.ts';

const methods = ['LMSInitialize', 'LMSSetValue'];
const find = (start: unknown, name = 'API') => findApi(start, name, methods)?.api;

describe('the search for the API', () => {
  it('finds it in the window itself, in the parent and in any parent above', () => {
    const api = anApi();
    expect(find(aWindow({ API: api }))).toBe(api);
    expect(find(aWindow({ parent: aWindow({ API: api }) }))).toBe(api);
    let nested = aWindow({ API: api });
    for (let depth = 0; depth < 20; depth += 1) nested = aWindow({ parent: nested });
    expect(find(nested)).toBe(api);
  });

  it('prefers the nearest', () => {
    const near = anApi();
    const far = anApi();
    const opener = aWindow({ API: far });
    expect(find(aWindow({ opener, parent: aWindow({ API: near }) }))).toBe(near);
  });

  it('finds it in the opener, in the opener’s parents and in the opener of the topmost frame', () => {
    const api = anApi();
    expect(find(aWindow({ opener: aWindow({ API: api }) }))).toBe(api);
    expect(find(aWindow({ opener: aWindow({ parent: aWindow({ API: api }) }) }))).toBe(api);
    const popup = aWindow({ opener: aWindow({ API: api }) });
    expect(find(aWindow({ parent: aWindow({ parent: popup }) }))).toBe(api);
  });

  it('goes on past a window of another origin', () => {
    const api = anApi();
    const foreign = aForeign({ parent: aWindow({ API: api }) });
    expect(find(aWindow({ parent: foreign }))).toBe(api);
    expect(find(aWindow({ opener: aForeign({ opener: aWindow({ API: api }) }) }))).toBe(api);
  });

  it('ends with nothing when every window is foreign, or every read throws', () => {
    expect(find(aWindow({ parent: aForeign({}) }))).toBe(undefined);
    const closed = new Proxy({}, { get: throwUp });
    expect(find(closed)).toBe(undefined);
    expect(find(aWindow({ parent: closed, opener: closed }))).toBe(undefined);
  });

  it('ends where windows open one another in a ring', () => {
    const one: Record<string, unknown> = {};
    const two = { parent: one, opener: one };
    Object.assign(one, { parent: two, opener: two });
    expect(find(one)).toBe(undefined);
    const endless = {
      get parent() {
        return Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
      },
    };
    expect(find(endless)).toBe(undefined);
  });

  it('takes only what has the methods, under the name it was given', () => {
    const api = anApi();
    const above = aWindow({ API: api });
    expect(find(aWindow({ API: { url: '/v1' }, parent: above }))).toBe(api);
    expect(find(aWindow({ API: null, parent: above }))).toBe(api);
    expect(find(aWindow({ API: 'v1', parent: above }))).toBe(api);
    expect(find(aWindow({ API_1484_11: api }))).toBe(undefined);
    expect(find(aWindow({ API: anApi(), API_1484_11: api }), 'API_1484_11')).toBe(api);
  });

  it('takes a function or an instance of a class as well as an object', () => {
    class Lms {
      LMSInitialize() {}
      LMSSetValue() {}
    }
    const instance = new Lms();
    expect(find(aWindow({ API: instance }))).toBe(instance);
    const callable = Object.assign(() => {}, anApi());
    expect(find(aWindow({ API: callable }))).toBe(callable);
  });

  it('leaves a closed opener alone', () => {
    expect(find(aWindow({ opener: aWindow({ closed: true, API: anApi() }) }))).toBe(undefined);
    expect(find(aWindow({ opener: null }))).toBe(undefined);
  });

  it('finds it wherever it is among windows that may all be foreign but one', () => {
    const steps = fc.array(fc.constantFrom('parent', 'opener'), { maxLength: 12 });
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.boolean()), (path, foreign) => {
        const api = anApi();
        let at: unknown = aWindow({ API: api });
        for (const way of path) {
          const between = { [way]: at };
          at = foreign.next().value ? aForeign(between) : aWindow(between);
        }
        expect(find(at)).toBe(api);
      }),
    );
  });
});

function anApi() {
  return { LMSInitialize: () => 'true', LMSSetValue: () => 'true' };
}

/** Topmost windows are their own parent. */
function aWindow(properties: Record<string, unknown>): Record<string, unknown> {
  const page: Record<string, unknown> = { closed: false, opener: null };
  page['parent'] = page;
  return Object.assign(page, properties);
}

/** Of a window of another origin only a few properties can be read; the rest throws. */
function aForeign(properties: Record<string, unknown>): unknown {
  const page = aWindow(properties);
  if (!('parent' in properties)) page['parent'] = page;
  return new Proxy(page, {
    get: (target, key) =>
      key === 'parent' || key === 'opener' || key === 'closed' ? target[key] : throwUp(),
  });
}

function throwUp(): never {
  throw new DOMException('Blocked a frame with origin', 'SecurityError');
}

it('says how one comes to it, as one would write it in a console', () => {
  const pathTo = (start: unknown) => findApi(start, 'API', methods)?.path;
  const has = aWindow({ API: anApi() });
  expect(pathTo(has)).toBe('window.API');
  expect(pathTo(aWindow({ parent: aWindow({ parent: has }) }))).toBe('window.parent.parent.API');
  expect(pathTo(aWindow({ parent: aWindow({ opener: aWindow({ parent: has }) }) }))).toBe(
    'window.parent.opener.parent.API',
  );
});
