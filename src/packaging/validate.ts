import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlValidateError,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import { type Edition, editions } from './formats.ts';
import { readSchemas } from './schemas.ts';

/**
 * Says what the official schemas of an edition have against a manifest, or nothing when it is valid.
 * The very bytes that go into a package are what it is held against, by an address of their own:
 * nothing is read from a disk or a network behind the packer's back.
 */
export function explainInvalid(xml: string, edition: Edition): string | undefined {
  const validator = (validators[edition] ??= makeValidator(edition));
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return undefined;
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    const [first] = error.details;
    return first ? `line ${first.line}: ${first.message.trim()}` : error.message;
  } finally {
    document.dispose();
  }
}

function makeValidator(edition: Edition): XsdValidator {
  register();
  const imports = Object.entries(namespaces[edition]).map(
    ([namespace, file]) =>
      `<xs:import namespace="${namespace}" schemaLocation="/${edition}/${file}"/>`,
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

/** Once for all editions: each adds an address that is asked before the disk. */
function register(): void {
  if (registered) return;
  registered = true;
  const buffers = editions.flatMap((edition) =>
    Array.from(readSchemas(edition), ([name, bytes]) => {
      return [`/${edition}/${name}`, name.startsWith('imsmd') ? narrow(bytes) : bytes] as const;
    }),
  );
  xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(buffers)));
}

/**
 * IMS's schema of metadata lets anything follow anything, so that a strict reader cannot tell which
 * rule an element is under, and refuses the schema itself. Held against manifests it takes elements
 * of other namespaces alone: of those of its own, what the rules name, and no more.
 */
function narrow(bytes: Uint8Array): Uint8Array {
  const schema = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(schema.replaceAll('namespace="##any"', 'namespace="##other"'));
}

let registered = false;
/** A schema takes some 30 ms to read, and serves for every package. */
const validators: Partial<Record<Edition, XsdValidator>> = {};

const namespaces2004 = {
  'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
};

const namespaces: Record<Edition, Record<string, string>> = {
  scorm12: {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
  },
  'scorm2004-3rd': namespaces2004,
  'scorm2004-4th': namespaces2004,
};
