import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMachine } from 'xstate';
import { runChart } from '../../src/tracking/run-chart.ts';

/** That it does what an XState actor does, whatever happens, is tried in `packaging/bare-xstate.test.ts`. */
describe('a running chart', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('hears what is sent before the start, and by a deed, when its turn comes', () => {
    const heard: string[] = [];
    const machine = createMachine(
      {
        initial: 'one',
        states: {
          one: { on: { go: { target: 'two', actions: 'hurry' } } },
          two: { entry: 'arrive', on: { go: 'three' } },
          three: {},
        },
      },
      {
        actions: {
          hurry: () => running.send({ type: 'go' }),
          arrive: () => void heard.push('arrived'),
        },
      },
    );
    const running = runChart(machine, ({ value }) => heard.push(String(value)));
    running.send({ type: 'go' });
    expect(heard).toEqual([]);
    running.start();
    expect(heard).toEqual(['one', 'arrived', 'two', 'three']);
  });

  test('works out how long to wait after the deeds on the way in', async () => {
    let tries = 0;
    const machine = createMachine(
      {
        initial: 'wait',
        states: { wait: { entry: 'count', after: { longer: 'done' } }, done: {} },
      },
      { actions: { count: () => void (tries += 1) }, delays: { longer: () => tries * 1000 } },
    );
    const seen: unknown[] = [];
    runChart(machine, ({ value }) => seen.push(value)).start();
    await vi.advanceTimersByTimeAsync(999);
    expect(seen).toEqual(['wait']);
    await vi.advanceTimersByTimeAsync(1);
    expect(seen).toEqual(['wait', 'done']);
  });

  test('stays where it was when a deed throws, tells the page, and goes on', () => {
    const machine = createMachine(
      {
        initial: 'one',
        states: { one: { on: { fall: { target: 'two', actions: 'fall' }, go: 'two' } }, two: {} },
      },
      {
        actions: {
          fall() {
            throw new Error('fallen');
          },
        },
      },
    );
    const seen: unknown[] = [];
    const running = runChart(machine, ({ value }) => seen.push(value));
    running.start();
    running.send({ type: 'fall' });
    expect(() => vi.runAllTimers()).toThrow('fallen');
    running.send({ type: 'go' });
    expect(seen).toEqual(['one', 'two']);
  });

  test('sets every timer, and is seen, where another could not be set, and tells the page', () => {
    const machine = createMachine({
      initial: 'wait',
      states: { wait: { after: { 10: 'early', 20: 'late' } }, early: {}, late: {} },
    });
    vi.spyOn(globalThis, 'setTimeout').mockImplementationOnce(() => {
      throw new Error('no timer');
    });
    const seen: unknown[] = [];
    runChart(machine, ({ value }) => seen.push(value)).start();
    expect(seen).toEqual(['wait']);
    expect(() => vi.advanceTimersByTime(1)).toThrow('no timer');
    vi.advanceTimersByTime(20);
    expect(seen).toEqual(['wait', 'late']);
  });
});
