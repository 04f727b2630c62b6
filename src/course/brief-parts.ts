import { toHtml } from './markdown.ts';

/**
 * A brief as the parts of a page, each with its heading, and before them what stands above the first.
 * Boxes can be ticked with a pen, and what is left open is a line to write on.
 */
export function partsOf(markdown: string): string[] {
  const html = toHtml(markdown)
    .replaceAll(/<li>(<p>)?\[ \] /g, '<li class="pen-tick">$1<span class="pen-box"></span>')
    .replaceAll(/_{3,}/g, '<span class="pen-gap"></span>');
  return html.split(/(?=<h2)/).filter((part) => part.trim() !== '');
}
