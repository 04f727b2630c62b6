import { identify } from './identifiers.ts';
import type { Manifest } from './manifest.ts';
import { describeInside } from './metadata.ts';

/**
 * The manifest of SCORM 1.2 (Content Aggregation Model 1.2, 2.3). LMSs look for the literal prefix
 * `adlcp:` and for elements without one, and the attribute is `scormtype`, all lower case.
 */
export function describe12(manifest: Manifest): Record<string, unknown> {
  const ids = identify(manifest.id);
  return {
    manifest: {
      '@xmlns': 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      '@xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      '@xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': [
        'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd',
        'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd',
        'http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
      ].join(' '),
      '@identifier': ids.manifest,
      '@version': manifest.version,
      metadata: { schema: 'ADL SCORM', schemaversion: '1.2', ...describeInside(manifest) },
      organizations: {
        '@default': ids.organization,
        organization: {
          '@identifier': ids.organization,
          title: manifest.title,
          item: {
            '@identifier': ids.item,
            '@identifierref': ids.resource,
            '@isvisible': 'true',
            title: manifest.title,
            ...describePassMark(manifest.masteryScore),
          },
        },
      },
      resources: {
        resource: {
          '@identifier': ids.resource,
          '@type': 'webcontent',
          '@adlcp:scormtype': 'sco',
          '@href': manifest.href,
          file: manifest.files.map((href) => ({ '@href': href })),
        },
      },
    },
  };
}

/** In 1.2 the pass mark is on the scale of `cmi.core.score.raw`, 0 to 100. */
function describePassMark(score: number | undefined): Record<string, string> {
  return score === undefined
    ? {}
    : { 'adlcp:masteryscore': String(Number((score * 100).toFixed(2))) };
}
