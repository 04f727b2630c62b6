/** The number that a word or two stand for: `forty`, `twenty-five`, `a hundred`; up to a hundred. */
export function numberOf(words: string): number | undefined {
  const parts = words
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== 'a' && word !== 'and');
  const [first = '', second = ''] = parts;
  if (parts.length === 0 || parts.length > 2) return undefined;
  if (first === 'hundred' || (first === 'one' && second === 'hundred')) return 100;
  const [whole, rest] = [valueOf(first), valueOf(second)];
  if (second === '') return whole;
  const isPair = whole !== undefined && rest !== undefined && whole >= 20 && rest > 0 && rest < 10;
  return isPair ? whole + rest : undefined;
}

function valueOf(word: string): number | undefined {
  const small = ones.indexOf(word);
  if (small >= 0) return small;
  const ten = tens.indexOf(word);
  return ten < 0 ? undefined : (ten + 2) * 10;
}

const ones = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
