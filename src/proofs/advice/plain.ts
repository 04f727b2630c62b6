/**
 * What is read of a Markdown text: its words without the signs, links by what they say, the items of
 * a list as paragraphs.
 */
export function plain(markdown: string): string {
  return markdown
    .replace(/^[ \t]*(?:[-*+>]|\d+[.)])[ \t]+/gm, '\n')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[*_`\\]/g, '')
    .trim();
}

/** The sentences of an English text. */
export function sentencesIn(text: string): string[] {
  return [...sentences.segment(text)].map(({ segment }) => segment.trim());
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** So much of a sentence that one can find it. */
export function opening(sentence: string): string {
  const words = sentence
    .replace(/["“”„]/g, '')
    .trim()
    .split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 7).join(' ')} …` : words.join(' ');
}

/** A text without what stands in quotation marks: those are somebody else's words. */
export function unquoted(text: string): string {
  return text.replace(/"[^"]*"|[“„][^“”]*[“”]/g, '…');
}
