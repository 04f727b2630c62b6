/**
 * What stands in the place of the hyphen before an entry of a list, as part of a pattern: dashes, dots and
 * letters that a word processor makes of it, and the key beside it.
 */
export const otherHyphen = '(?:[–—−•·‣▪◦●○∙]|\\.(?!\\.)|[o§](?=\\s))';
