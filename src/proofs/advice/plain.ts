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

/** A text without what stands in quotation marks: those are somebody else's words. */
export function unquoted(text: string): string {
  return text.replace(/"[^"]*"|[“„][^“”]*[“”]/g, '…');
}
