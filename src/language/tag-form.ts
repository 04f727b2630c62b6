/**
 * Every tag of a text, in order, and what is nearly one: with a blank after its first sign, with the
 * other stroke, or without its last sign. Code and comments hold none, nor what stands before `from`.
 */
export function tagsIn(text: string, from: number): Tag[] {
  return [...withoutCode(text, from).matchAll(form)].map(
    ({ 0: { length }, index: at, groups = {} }) => {
      const { blank = '', stroke = '', gap = '', ends, begins, whole = '' } = groups;
      const last = groups['last'] ?? groups['close'] ?? '';
      const written = text.slice(at, at + length);
      const name = ends ?? begins ?? '';
      return {
        at,
        text: written,
        slash: ends !== undefined,
        name,
        rest: ends
          ? ''
          : written.slice(1 + blank.length + name.length, length - last.length - whole.length),
        whole: whole !== '',
        proper: blank + gap === '' && stroke !== '\\' && last === '>',
      };
    },
  );
}

/** Blanks in the place of what is no tag, and of all that stands before `from`. */
export function withoutCode(text: string, from: number): string {
  const blank = (found: string) => found.replace(/[^\n]/g, ' ');
  return blank(text.slice(0, from)) + text.slice(from).replace(code, blank);
}

/** Fences, what stands between backticks in a paragraph, comments, and a bracket that is only a sign. */
const code =
  /^ {0,3}(```+|~~~+)[^]*?^ {0,3}\1[`~]*[ \t]*$|(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[^])*?[^`]\2(?!`)|<!--[^]*?-->|\{\s*\/\*[^]*?\*\/\s*\}|\\</gm;

/** The last sign may be lost at the end of a paragraph. */
const form =
  /<(?<blank>[ \t]*)(?:(?<stroke>[\\/])(?<gap>[ \t]*)(?<ends>[A-Za-z][\w-]*)[ \t]*(?<last>>|(?=\s|$))|(?<begins>[A-Za-z][\w-]*)(?:\s(?:"[^"]*"|'[^'\n]*'|(?!\n[ \t]*\n)[^<>"'])*?)?(?<whole>\/?)(?<close>>|(?<=[\w"/])(?=[ \t]*\n[ \t]*\n)))/g;

export type Tag = {
  at: number;
  /** As it is written. */
  text: string;
  slash: boolean;
  name: string;
  /** What stands behind the name. */
  rest: string;
  /** `<Figure … />`, which needs no other end. */
  whole: boolean;
  /** No sign is missing, and none too many. */
  proper: boolean;
};
