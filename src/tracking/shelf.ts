/**
 * Room on this device. Where storage is blocked or full it works all the same, in memory: what is
 * put there lasts as long as the page.
 *
 * @param open gives the device's storage; may throw, as browsers do where it is blocked
 */
export function createShelf(open: () => Pick<Storage, 'getItem' | 'setItem'>): Shelf {
  const memory = new Map<string, string>();
  return {
    read(key) {
      try {
        return memory.get(key) ?? open().getItem(key) ?? '';
      } catch {
        return '';
      }
    },
    write(key, value) {
      try {
        open().setItem(key, value);
        memory.delete(key);
        return true;
      } catch {
        memory.set(key, value);
        return false;
      }
    },
  };
}

export type Shelf = {
  /** Empty when there is nothing. */
  read(key: string): string;
  /** False when it will not outlast the page. */
  write(key: string, value: string): boolean;
};
