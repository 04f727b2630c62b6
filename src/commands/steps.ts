/**
 * Runs one step of a command, and shows that it runs and how long it took. A step that throws ends
 * the command with its sentence and exit code 1.
 */
export async function step<Value>(
  title: string,
  work: () => Value | Promise<Value>,
): Promise<Value> {
  const began = performance.now();
  process.stdout.write(`${title} …`);
  try {
    const value = await work();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    process.stdout.write(`\r${title}, ${seconds} s\n`);
    return value;
  } catch (error) {
    process.stdout.write('\n');
    return stop(sayError(error));
  }
}

/** What a system says of a disk or a folder is told with its cure; anything else has its own sentence. */
export function sayError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [line = ''] = error.message.split('\n');
  if (/ENOSPC|EDQUOT|os error 28\b/.test(error.message)) {
    return 'The disk is full, so no package was replaced. Make room on it, then run this again.';
  }
  if (/\b(?:EACCES|EPERM|EROFS|EBUSY)\b/.test(line)) {
    return `A file or a folder cannot be written: ${line}. Close what has it open, or ask for the right to write there, then run this again.`;
  }
  return error.message;
}

/** Ends the command: what is wrong goes to the error stream, for people and for pipes. */
export function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** `31.4 kB`, with a thousand bytes to the kilobyte, as file managers count. */
export function size(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
