/** Stops every sound and film that has gone out of sight, where nobody could stop it. */
export function hush(): void {
  const out = document.querySelectorAll<HTMLMediaElement>('[hidden] :is(audio, video)');
  for (const medium of out) medium.pause();
}
