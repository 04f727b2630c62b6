import { describe, expect, it } from 'vitest';
import { openDrawer } from '../../src/player/drawer.ts';
import { createShelf } from '../../src/tracking/shelf.ts';
import { createStorage } from '../tracking/device.ts';

const box = 'words/when-it-goes-wrong/first-words';

describe('the drawer', () => {
  it('gives back at the next visit what was put in', () => {
    const { drawer, again } = openHere();
    drawer.own('u1');
    drawer.put(box, 'I am sorry');
    expect(again('u1').read(box)).toBe('I am sorry');
  });

  it('is each learner’s own: another one on the same device finds it empty', () => {
    const { drawer, again } = openHere();
    drawer.own('u1');
    drawer.put(box, 'mine');
    expect(again('u2').all()).toEqual({});
  });

  it('keeps what was written before it was known whose it is, below what was there', () => {
    const { drawer, again } = openHere();
    drawer.own('u1');
    drawer.put(box, 'yesterday');
    const today = again();
    today.put(box, 'today');
    expect(today.read(box)).toBe('today');
    today.own('u1');
    expect(today.read(box)).toBe('yesterday\n\ntoday');
    expect(again('u1').read(box)).toBe('yesterday\n\ntoday');
  });

  it('adds to a sheet what was filled in before it was known whose it is, and takes nothing from it', () => {
    const { drawer, again } = openHere();
    drawer.own('u1');
    drawer.put('sheet/chain', {
      promise: 'by noon',
      me: '',
      links: [{ row: '1', who: 'the driver' }],
    });
    const today = again();
    // A sheet puts in all of itself, whatever is written in it.
    today.put('sheet/chain', {
      promise: '',
      me: 'B',
      links: [
        { row: '1', who: '' },
        { row: '2', who: 'C' },
      ],
    });
    today.own('u1');
    expect(again('u1').read('sheet/chain')).toEqual({
      promise: 'by noon',
      me: 'B',
      links: [
        { row: '1', who: 'the driver' },
        { row: '2', who: 'C' },
      ],
    });
  });

  it('forgets an emptied box, and everything when it is cleared, and tells whoever watches', () => {
    const { drawer, again } = openHere();
    drawer.own('u1');
    const seen: unknown[] = [];
    drawer.watch(() => seen.push(drawer.all()));
    drawer.put(box, 'a');
    drawer.put(box, '');
    expect(drawer.all()).toEqual({});
    drawer.put(box, 'b');
    drawer.clear();
    expect(again('u1').all()).toEqual({});
    expect(seen).toEqual([{}, {}]);
  });

  it('is emptied for good also when that is asked before it is known whose it is', () => {
    const { drawer, again } = openHere();
    drawer.own('u1');
    drawer.put(box, 'yesterday');
    const today = again();
    today.put(box, 'today');
    today.clear();
    today.own('u1');
    expect(today.all()).toEqual({});
    expect(again('u1').all()).toEqual({});
  });

  it('what nobody can be told to own, thrown away before it is known who is here, is not offered later', () => {
    const { drawer, again } = openHere();
    drawer.own('');
    drawer.put(box, 'of nobody');
    const today = again();
    today.clear();
    today.takeUp(false);
    today.own('u1');
    expect([today.besides, again('u1').besides]).toEqual([false, false]);
    expect(again('').all()).toEqual({});
  });

  it('adds early wishes, ratings and runs to those that were there', () => {
    const { drawer, again } = openHere();
    drawer.own('u1');
    const run = { trail: 'ab', guided: true, day: 1 };
    drawer.put('wishes', { numbers: true });
    drawer.put('runs/no-room', [run]);
    drawer.put('review/when', { day: 5, done: 3 });
    const today = again();
    today.put('wishes', { sure: false });
    today.put('runs/no-room', [{ ...run, day: 2 }]);
    today.put('review/when', { day: 9, done: 0 });
    today.own('u1');
    expect(today.all()).toEqual({
      wishes: { numbers: true, sure: false },
      'runs/no-room': [run, { ...run, day: 2 }],
      'review/when': { day: 5, done: 3 },
    });
  });

  it('says what will not last: where nobody says whose it is, and where the device keeps nothing', () => {
    const { storage, drawer } = openHere();
    const said: boolean[] = [];
    drawer.watch(() => said.push(drawer.lasts));
    drawer.put(box, 'early');
    drawer.own('u1');
    storage.full = true;
    drawer.put(box, 'late');
    storage.full = false;
    drawer.put(box, 'later');
    expect(said).toEqual([false, true, false, true]);
  });

  it('adds, once asked, what was put in while nobody could be told whose it is', () => {
    const { drawer, again, storage } = openHere();
    drawer.own('');
    expect(drawer.besides).toBe(false);
    drawer.put('place/when-it-goes-wrong', '3 At the desk');
    expect(again('u1').besides).toBe(false);
    drawer.put(box, 'of nobody');
    expect([drawer.besides, again().besides, again('u1').besides]).toEqual([false, false, true]);
    again('u1').put(box, 'mine');
    const mine = again('u1');
    const seen: unknown[] = [];
    mine.watch(() => seen.push(mine.read(box)));
    // What this device does not keep is not taken from where it is.
    storage.full = true;
    mine.takeUp(true);
    expect(again('u1').besides).toBe(true);
    storage.full = false;
    again('u1').takeUp(true);
    expect(seen).toEqual(['mine', 'mine\n\nof nobody']);
    expect([again('u1').read(box), again('u1').besides]).toEqual(['mine\n\nof nobody', false]);
    expect(again('').all()).toEqual({});
  });

  it('takes it off the device where it is not wanted, and never what is the reader’s own', () => {
    const { drawer, again } = openHere();
    drawer.own('');
    drawer.put(box, 'of nobody');
    drawer.takeUp(false);
    expect(again('').read(box)).toBe('of nobody');
    again('u1').takeUp(false);
    expect([again('').all(), again('u1').all()]).toEqual([{}, {}]);
  });

  it('survives what somebody else has put in its place', () => {
    const { storage, again } = openHere();
    storage.open().setItem('moments:mine:u1', '{broken');
    expect(again('u1').all()).toEqual({});
  });
});

function openHere() {
  const storage = createStorage();
  const open = () => openDrawer(createShelf(storage.open), 'moments');
  const again = (learner?: string) => {
    const drawer = open();
    if (learner !== undefined) drawer.own(learner);
    return drawer;
  };
  return { storage, drawer: open(), again };
}
