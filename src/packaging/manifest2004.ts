import { identify } from './identifiers.ts';
import type { Manifest } from './manifest.ts';

/**
 * The manifest of SCORM 2004, 3rd edition (Content Aggregation Model 1.3.2; Sequencing and
 * Navigation 1.3.2). Moodle knows the edition by the exact words of `schemaversion`, and the
 * attribute is `scormType`: a lower-case one passes the schemas and makes the SCO an asset.
 *
 * No objective is declared: an LMS creates declared ones first, in an order of its own, and the
 * course writes its competences by itself.
 */
export function describe2004(manifest: Manifest): Record<string, unknown> {
  const ids = identify(manifest.id);
  return {
    manifest: {
      ...namespaces,
      '@identifier': ids.manifest,
      '@version': manifest.version,
      metadata: { schema: 'ADL SCORM', schemaversion: '2004 3rd Edition' },
      organizations: {
        '@default': ids.organization,
        organization: {
          '@identifier': ids.organization,
          '@adlseq:objectivesGlobalToSystem': 'false',
          title: manifest.title,
          item: {
            '@identifier': ids.item,
            '@identifierref': ids.resource,
            title: manifest.title,
            'imsss:sequencing': {
              ...describePassMark(manifest.masteryScore),
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
 * `cmi.scaled_passing_score` is filled from here only where satisfiedByMeasure is true (Run-Time
 * Environment 1.3.2, 4.2.18). The objective has no id, so that the LMS creates no
 * `cmi.objectives.0` in front of the competences.
 */
function describePassMark(score: number | undefined): Record<string, unknown> {
  if (score === undefined) return {};
  const measure = String(Number(score.toFixed(4)));
  return {
    'imsss:objectives': {
      'imsss:primaryObjective': {
        '@satisfiedByMeasure': 'true',
        'imsss:minNormalizedMeasure': measure,
      },
    },
  };
}

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
