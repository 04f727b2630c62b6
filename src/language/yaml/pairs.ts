/** Keys and their values in a text, with a colon between them or without; nothing where it has others. */
export function pairsIn(text: string): [key: string, value: string | number][] | undefined {
  const pairs = text.replace(/^\s*[({[]|[)}\]]\s*$/g, '').split(/[,;]/);
  const found = pairs.map((pair) => /^\s*([\w-]+)(?:\s*[:=]\s*|\s+)(\S.*?)\s*$/.exec(pair));
  if (!found.every((one) => one !== null)) return undefined;
  return found.map(([, key = '', value = '']) => {
    return [key, /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value];
  });
}
