import type { Dialect } from '../tracking/dialect.ts';
import { scorm12 } from '../tracking/scorm12.ts';
import { scorm2004 } from '../tracking/scorm2004.ts';
import type { Switches } from '../model/presets.ts';
import type { ScormStandard } from '../model/standard.ts';
import type { Launch } from './messages.ts';

/**
 * What a launcher needs of its standard: everything the course will ask the LMS, since it cannot ask later.
 * Of a list that is switched off nothing is asked here either (`Surroundings`).
 */
export function launchOf(standard: ScormStandard, host: string, lists: Switches): Launch {
  const dialect: Dialect = { scorm12, scorm2004 }[standard];
  const { api, verbs, elements, ladders } = dialect;
  return {
    host: `${host.replace(/\/$/, '')}/${standard}/index.html`,
    api,
    verbs,
    sample: elements.learner,
    spent: elements.spent,
    state: elements.state,
    reads: [
      ...new Set([
        ...Object.values(elements).filter((element) => !writeOnly.has(element)),
        ...Object.keys(ladders),
        ...(lists.interactions ? ['cmi.interactions._count', 'cmi.interactions._children'] : []),
        ...(lists.objectives ? ['cmi.objectives._children'] : []),
        'cmi._version',
      ]),
    ],
    lists: lists.objectives ? [['cmi.objectives', 'id']] : [],
  };
}

/** To read them is an error in both standards. */
const writeOnly = new Set([
  scorm12.elements.exit,
  scorm12.elements.spent,
  scorm2004.elements.exit,
  scorm2004.elements.spent,
]);
