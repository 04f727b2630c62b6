import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * The rehype plugin of everything that authors write: a link to another site opens in a window of its
 * own. In the LMS's frame it would take the place of the course, whose session ends with its page.
 * That it does so is said by the element `new-window` of the document.
 */
export function rehypeElsewhere() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'a' || !isElsewhere(String(properties.href))) return;
      Object.assign(properties, {
        target: '_blank',
        rel: ['noopener', 'noreferrer'],
        ariaDescribedBy: ['new-window'],
      });
    });
  };
}

const isElsewhere = (href: string) => /^https?:/i.test(href);
