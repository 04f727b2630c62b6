/**
 * A set of rows of `width` whole numbers, each kept once, in the order they came. A row to be added
 * is first written behind the last one; `add` keeps it there, or says which earlier row it equals.
 */
export function openTable(width: number): Table {
  let rows = new Int32Array(width * 1024);
  let slots = new Int32Array(4096).fill(-1);
  let count = 0;

  const hash = (row: number): number => {
    let mixed = 0x811c9dc5;
    for (let i = row * width; i < (row + 1) * width; i += 1) {
      mixed = Math.imul(mixed ^ rows[i]!, 0x9e3779b1);
      mixed ^= mixed >>> 15;
    }
    return Math.imul(mixed, 0x85ebca6b) >>> 0;
  };
  const same = (a: number, b: number): boolean => {
    for (let i = 0; i < width; i += 1) {
      if (rows[a * width + i] !== rows[b * width + i]) return false;
    }
    return true;
  };
  /** The slot that holds a row like this one, or the free one where it belongs. */
  const slotFor = (row: number): number => {
    const mask = slots.length - 1;
    let slot = hash(row) & mask;
    while (slots[slot]! >= 0 && !same(slots[slot]!, row)) slot = (slot + 1) & mask;
    return slot;
  };

  return {
    rows: () => rows,
    count: () => count,
    add() {
      const slot = slotFor(count);
      if (slots[slot]! >= 0) return slots[slot]!;
      slots[slot] = count;
      count += 1;
      // One row of room is always there for the next to be written.
      if ((count + 1) * width > rows.length) {
        const wider = new Int32Array(rows.length * 2);
        wider.set(rows);
        rows = wider;
      }
      if (count * 2 > slots.length) {
        slots = new Int32Array(slots.length * 2).fill(-1);
        for (let row = 0; row < count; row += 1) slots[slotFor(row)] = row;
      }
      return count - 1;
    },
  };
}

export type Table = {
  /** All rows, one after the other. Ask again after each `add`: it may have moved. */
  rows: () => Int32Array;
  count: () => number;
  /** The number of the row written behind the last one: a new number, or that of its equal. */
  add: () => number;
};
