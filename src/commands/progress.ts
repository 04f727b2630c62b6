/** On a terminal, how far it is; in a log, one line. Standard output is for the answer alone. */
export function showProgress(what: string): Progress {
  const { stderr } = process;
  if (!stderr.isTTY) stderr.write(`${what}\n`);
  return {
    at: (done: number, all: number) => {
      if (stderr.isTTY) stderr.write(`\r${what} ${Math.floor((100 * done) / all)} %`);
    },
    end: () => {
      if (stderr.isTTY) stderr.write(`\r${' '.repeat(what.length + 6)}\r`);
    },
  };
}

export type Progress = { at: (done: number, all: number) => void; end: () => void };
