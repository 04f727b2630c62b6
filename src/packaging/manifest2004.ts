import { identify } from './identifiers.ts';
import { plain } from '../record/row-ids.ts';
import type { Edition } from './formats.ts';
import type { Manifest } from './manifest.ts';
import { metadataName } from './metadata.ts';

/**
 * The manifest of SCORM 2004, 3rd and 4th edition (Content Aggregation Model 1.3.2 and 1.1 of the
 * 4th; Sequencing and Navigation). Moodle knows the edition by the exact words of `schemaversion`,
 * and the attribute is `scormType`, with a capital letter.
 */
export function describe2004(manifest: Manifest): Record<string, unknown> {
  const ids = identify(manifest.id);
  const is4th = manifest.format === 'scorm2004-4th';
  return {
    manifest: {
      ...namespaces,
      '@identifier': ids.manifest,
      '@version': manifest.version,
      metadata: {
        schema: 'ADL SCORM',
        schemaversion: versions[manifest.format],
        'adlcp:location': metadataName,
      },
      organizations: {
        '@default': ids.organization,
        organization: {
          '@identifier': ids.organization,
          '@adlseq:objectivesGlobalToSystem': 'false',
          ...(is4th && { '@adlcp:sharedDataGlobalToSystem': 'false' }),
          title: manifest.title,
          item: {
            '@identifier': ids.item,
            '@identifierref': ids.resource,
            title: manifest.title,
            'imsss:sequencing': {
              ...describeObjectives(manifest),
              // Without these an LMS completes and passes a SCO that says nothing.
              'imsss:deliveryControls': {
                '@completionSetByContent': 'true',
                '@objectiveSetByContent': 'true',
              },
            },
            'adlnav:presentation': {
              'adlnav:navigationInterface': { 'adlnav:hideLMSUI': hiddenButtons },
            },
          },
          'imsss:sequencing': { 'imsss:controlMode': { '@choice': 'true', '@flow': 'true' } },
        },
      },
      resources: {
        resource: {
          '@identifier': ids.resource,
          '@type': 'webcontent',
          '@adlcp:scormType': 'sco',
          '@href': manifest.href,
          file: manifest.files.map((href) => ({ '@href': href })),
        },
      },
    },
  };
}

/**
 * An objective for each competence, under the id that the course writes it by; an LMS creates them
 * first, in an order of its own, and the course looks for the id. The primary one stands for the
 * whole and has no id, so that it is none of `cmi.objectives`. It names the pass mark, and leaves the
 * verdict to the course (Sequencing and Navigation 1.3.2, 3.10.1): were it satisfied by the measure,
 * a good score would pass whom the course fails, for a conversation that ended badly.
 */
function describeObjectives(manifest: Manifest): Record<string, unknown> {
  const { masteryScore: score, competences } = manifest;
  const named = manifest.objectives ? competences.map(({ id }) => plain(id)) : [];
  if (score === undefined && named.length === 0) return {};
  const mark = score !== undefined && {
    '@satisfiedByMeasure': 'false',
    'imsss:minNormalizedMeasure': String(Number(score.toFixed(4))),
  };
  return {
    'imsss:objectives': {
      'imsss:primaryObjective': { ...mark },
      'imsss:objective': named.map((id) => ({ '@objectiveID': id })),
    },
  };
}

/** The exact words by which LMSs know an edition. */
const versions: Record<Edition, string> = {
  scorm12: '1.2',
  'scorm2004-3rd': '2004 3rd Edition',
  'scorm2004-4th': '2004 4th Edition',
};

// There is nowhere to go on or back to from the only SCO, and abandoning would throw away what the
// learner showed. The LMS keeps its own exit and suspend.
const hiddenButtons = ['previous', 'continue', 'abandon', 'abandonAll'];

const namespaces = {
  '@xmlns': 'http://www.imsglobal.org/xsd/imscp_v1p1',
  '@xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
  '@xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
  '@xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
  '@xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
  '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  '@xsi:schemaLocation': [
    'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
  ].join(' '),
};
