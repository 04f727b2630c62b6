/**
 * Where the studio's page of a file stands, below `/studio/`: a conversation by its name, every other
 * file of `content/` below `files/`. `file` is relative to the project.
 */
export function addressOf(file: string): string {
  const scenario = /^content\/scenarios\/([^/]+)\/([^/]+)\.mdx$/.exec(file);
  if (!scenario) return `files/${file.replace(/^content\//, '').replaceAll(/[^\w-]+/g, '-')}`;
  const [, lang = '', id = ''] = scenario;
  return lang === 'en' && !taken.includes(id) ? id : `${id}.${lang}`;
}

/** Pages of the studio's own. */
const taken = ['files', 'messages'];
