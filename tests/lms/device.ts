/** A device with its storage, which may be full, its wires, which may be cut, and one window. */
export function createDevice(): Device {
  const items = new Map<string, string>();
  const ofWindow = new Map<string, string>();
  const storage = (kept: Map<string, string>) => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (device.full) throw new DOMException('no room', 'QuotaExceededError');
      kept.set(key, value);
    },
  });
  const device: Device = {
    items,
    full: false,
    online: true,
    page(api) {
      const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
      const page = Object.assign(new EventTarget(), {
        document,
        navigator: {
          get onLine() {
            return device.online;
          },
        },
        localStorage: storage(items),
        sessionStorage: storage(ofWindow),
        // Vitest's own clock, where a test has taken it over.
        performance: { now: () => performance.now() },
        setTimeout: (job: () => void, ms?: number) => setTimeout(job, ms),
        requestAnimationFrame: (job: () => void) => setTimeout(job, 16),
        ...(api && { [api.name]: api.api }),
      });
      // What is made of it asks for nothing else of a window, or it would throw.
      return page as unknown as Window;
    },
  };
  return device;
}

export type Device = {
  items: Map<string, string>;
  full: boolean;
  online: boolean;
  /** A page on it, in an LMS's window or in none. */
  page(api?: { name: string; api: object }): Window;
};
