/** What is written here in the place of a tag of web pages; nothing of one that has no such place. */
export function cureOfWebTag(name: string): string | undefined {
  return cures[name.toLowerCase()];
}

const bold = 'Write **so** to make words stand out.';
const slanted = 'Write _so_ to make a word stand out.';
const cures: Readonly<Record<string, string>> = {
  a: 'Write a link as [its words](https://…).',
  b: bold,
  em: slanted,
  i: slanted,
  img: 'Write a picture as ![what it shows](its-file.webp).',
  strong: bold,
};
