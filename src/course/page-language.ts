import { languages } from '../model/course-file.ts';
import type { Kind } from './page-kinds.ts';

/** The pages are written in one language; what is there in another is read, and waits. */
export const [pageLanguage] = languages;
export const isSpoken = ({ lang }: { lang: string }) => lang === pageLanguage;

/** Where all lessons or all conversations lie that the pages are made of. */
export const folderOf = (kind: Kind) => `content/${kind}s/${pageLanguage}`;
