import { stop } from './steps.ts';

/** The port that a server asks for: what `PORT` says, or the usual one. Ends the command on any other word. */
export function portWanted(): number {
  const said = process.env['PORT'] || '4321';
  const port = Number(said);
  if (/^\d+$/.test(said) && port > 0 && port < 65_536) return port;
  return stop(`PORT is "${said}", and should be a number from 1 to 65535, such as 4321.`);
}
