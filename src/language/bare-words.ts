/**
 * What to say of a text that is shown as it is written, such as a title, where it has the signs that
 * make words bold or slanted in prose; nothing where it has none.
 */
export function signsShown(text: string): string | undefined {
  const found = forms.flatMap((form) => text.match(form) ?? []);
  const [first, ...more] = found.map((one) => `"${one}"`);
  if (first === undefined) return undefined;
  const [are, them] = more.length > 0 ? ['are', 'their'] : ['is', 'its'];
  return `${[first, ...more].join(' and ')} ${are} shown here with ${them} signs, for nothing in this text becomes bold or slanted. Take the signs away.`;
}

/** In pairs round some words; of the double ones a lone one, too, which is none but a slip. */
const forms = [
  /(?<!\\)\*\*(?:(?=[^\s*])[^*]*[^\s*]\*\*)?/g,
  /(?<![\\\w*])\*(?=[^\s*])[^*]*(?<=[^\s*])\*(?![\w*])/g,
  /(?<![\\\w])(__?)(?=[^\s_])[^_]*(?<=[^\s_])\1(?!\w)/g,
];
