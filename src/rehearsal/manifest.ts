import type { Standard } from './call.ts';

/**
 * Reads an imsmanifest.xml as an importing LMS does: the first item of the default organisation
 * that points at a resource is what is launched. Prefixes are taken literally, as Moodle takes
 * them: `imscp:item` is no item, and `x:scormType` makes no SCO. A sentence says what is wrong.
 */
export function readManifest(xml: Document): Manifest | Wrong {
  const root = xml.documentElement;
  if (root.tagName !== 'manifest') {
    return { wrong: `The root element is <${root.tagName}>; it should be <manifest>.` };
  }
  const organization = defaultOrganization(xml);
  const item =
    organization && all(organization, 'item').find((one) => attribute(one, 'identifierref'));
  if (!item) return { wrong: 'No item points at a resource; an LMS would import nothing.' };
  const id = attribute(item, 'identifierref');
  const resource = all(root, 'resource').find((one) => attribute(one, 'identifier') === id);
  const href = resource && attribute(resource, 'href');
  if (!resource || !href)
    return { wrong: `The item points at “${id}”, which has no page to open.` };
  const version = textIn(root, 'schemaversion');
  const standard: Standard = versions2004.includes(version) ? 'scorm2004' : 'scorm12';
  return {
    standard,
    version,
    title: textIn(item, 'title') || textIn(organization, 'title'),
    launch: attribute(resource, 'xml:base') + href + attribute(item, 'parameters'),
    tracked: typeOf(resource) === 'sco',
    terms: standard === 'scorm12' ? terms12(item) : terms2004(item),
  };
}

function terms12(item: Element): Terms {
  return {
    mastery: textIn(item, 'adlcp:masteryscore'),
    launchData: textIn(item, 'adlcp:datafromlms'),
    objectives: [],
  };
}

function terms2004(item: Element): Terms {
  const [primary] = all(item, 'imsss:primaryObjective');
  const byMeasure = primary && attribute(primary, 'satisfiedByMeasure') === 'true';
  const others = all(item, 'imsss:objective');
  return {
    // The standard's own mark when a measure decides and none is given (SN 3.10.2).
    mastery: byMeasure ? textIn(primary, 'imsss:minNormalizedMeasure') || '1.0' : '',
    launchData: textIn(item, 'adlcp:dataFromLMS'),
    objectives: [...(primary ? [primary] : []), ...others]
      .map((objective) => attribute(objective, 'objectiveID'))
      .filter(Boolean),
  };
}

function defaultOrganization(xml: Document): Element | undefined {
  const named = xml.getElementsByTagName('organizations')[0]?.getAttribute('default');
  const found = all(xml.documentElement, 'organization');
  return found.find((one) => attribute(one, 'identifier') === named) ?? found[0];
}

function typeOf(resource: Element): string {
  return attribute(resource, 'adlcp:scormtype') || attribute(resource, 'adlcp:scormType');
}

function all(parent: Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagName(name));
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

function textIn(parent: Element, name: string): string {
  return (parent.getElementsByTagName(name)[0]?.textContent ?? '').trim();
}

/** Any other word, also in another case, makes an LMS take the package for SCORM 1.2. */
const versions2004 = ['1.3', 'CAM 1.3', '2004 3rd Edition', '2004 4th Edition'];

export interface Manifest {
  readonly standard: Standard;
  /** The schema version in the manifest's own words. */
  readonly version: string;
  readonly title: string;
  /** The page to open, relative to the manifest. */
  readonly launch: string;
  /** False for a resource that is no SCO: it is shown, and finds no API. */
  readonly tracked: boolean;
  readonly terms: Terms;
}

/** What a manifest asks of the LMS beside showing a page; '' where it asks nothing. */
export interface Terms {
  /** 0 to 100 in SCORM 1.2, -1 to 1 in 2004. */
  readonly mastery: string;
  readonly launchData: string;
  readonly objectives: readonly string[];
}

export interface Wrong {
  readonly wrong: string;
}
