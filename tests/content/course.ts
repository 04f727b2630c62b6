import { fileURLToPath } from 'node:url';
import { openCourse } from '../../src/course/outline.ts';
import { inCourse } from '../../src/course/in-course.ts';
import { readCourse } from '../../src/course/read.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The shipped course, read and proven once. */
export const read = readCourse(root);
/** As it is given to the pages; what was proven is not proven again. */
export const built = openCourse(root);

/** The conversations of it, each with what its proof gives. */
export const proven = inCourse(read.file!, read).scenarios.map(
  ({ id, graph, figures, states }) => ({
    id,
    graph: graph!,
    figures: figures!,
    states: states!,
  }),
);
