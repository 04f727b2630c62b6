/**
 * A stream of numbers from 0 up to 1, the same for the same names. A counter that walks by an odd
 * step, each of its values thoroughly mixed (the SplitMix idea: Steele, Lea and Flood, 2014). Start
 * and step both come from the names, so that no two streams follow one another.
 */
export function chanceOf(...names: (string | number)[]): Chance {
  const name = names.join('\n');
  let at = spread(name, 1);
  const step = spread(name, 2) | 1;
  return () => {
    at = (at + step) | 0;
    return mix(at) / 0x1_0000_0000;
  };
}

function spread(name: string, start: number): number {
  let sum = start;
  for (let i = 0; i < name.length; i += 1) sum = mix(sum ^ name.charCodeAt(i));
  return sum;
}

/** Each bit of the result hangs on every bit of the number (the end of MurmurHash3). No sign. */
function mix(number: number): number {
  let n = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  n = Math.imul(n ^ (n >>> 13), 0xc2b2ae35);
  return (n ^ (n >>> 16)) >>> 0;
}

export type Chance = () => number;
