/** A browser's storage that can be full. */
export function createStorage() {
  const items = new Map<string, string>();
  const storage = {
    items,
    full: false,
    open: () => ({
      getItem: (key: string) => items.get(key) ?? null,
      setItem(key: string, value: string) {
        if (storage.full) throw new DOMException('no room', 'QuotaExceededError');
        items.set(key, value);
      },
    }),
  };
  return storage;
}

/** States in these tests are a number, a point and some text. */
export function sequenceOf(state: string): number | undefined {
  const number = /^(\d+)\./.exec(state)?.[1];
  return number === undefined ? undefined : Number(number);
}
