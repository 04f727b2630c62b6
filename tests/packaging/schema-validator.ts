import {
  XmlBufferInputProvider,
  XmlDocument,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import { readSchemas } from '../../src/packaging/schemas.ts';
import { type ScormStandard, standards } from '../../src/model/standard.ts';

/** Says what the official schemas have against a manifest, or nothing when it is valid. */
export function explainInvalid(xml: string, standard: ScormStandard): string | undefined {
  const validator = validators[standard];
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return undefined;
  } catch (error) {
    return String(error);
  } finally {
    document.dispose();
  }
}

function makeValidator(standard: ScormStandard): XsdValidator {
  const imports = Object.entries(namespaces[standard]).map(
    ([namespace, file]) =>
      `<xs:import namespace="${namespace}" schemaLocation="/${standard}/${file}"/>`,
  );
  const driver = XmlDocument.fromString(
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
  );
  try {
    return XsdValidator.fromDoc(driver);
  } finally {
    driver.dispose();
  }
}

// The very bytes that go into a package, by an address of their own: nothing is read from a disk
// or a network behind the packer's back.
const scorm = standards.filter((standard) => standard !== 'web');
const buffers = scorm.flatMap((standard) =>
  Array.from(readSchemas(standard), ([name, bytes]) => [`/${standard}/${name}`, bytes] as const),
);
xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(buffers)));

const namespaces = {
  scorm12: {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
  },
  scorm2004: {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
  },
};

const validators = { scorm12: makeValidator('scorm12'), scorm2004: makeValidator('scorm2004') };
