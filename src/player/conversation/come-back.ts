/**
 * What a conversation shows when it comes into sight: the run of this visit, the run that counts where
 * it `waits`, the practice run that is `half` way, the briefing, which a run is left for, or the page as
 * it is. Who comes by its own address (`isPlain`) asks what is next in it, and not what is over. Practice
 * goes on where the address says that one was in it, as after a reload: else the briefing offers it
 * first, and where two runs are half way it asks which.
 */
export function comeBack(
  run: { counts: boolean; moment: { ended: boolean } } | undefined,
  waits: unknown,
  half: unknown,
  isPlain: boolean,
): 'run' | 'waiting' | 'half' | 'rest' | 'briefing' {
  if (run && !(isPlain && (run.moment.ended || (waits && !run.counts)))) return 'run';
  if (waits) return isPlain || !half ? 'waiting' : 'briefing';
  if (half && !isPlain) return 'half';
  return run ? 'rest' : 'briefing';
}
