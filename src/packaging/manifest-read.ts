import { create } from 'xmlbuilder2';

/** Reads of a manifest what can be wrong though its schemas take it; prefixes are taken literally. */
export function readManifest(xml: string): ManifestRead {
  const document = create(xml);
  const all = (name: string): Attributes[] =>
    document
      .filter(({ node }) => node.nodeName === name, false, true)
      .map(({ node }) => {
        const { attributes } = node as unknown as HasAttributes; // The DOM's Node type hides them.
        return Object.fromEntries(Array.from(attributes, ({ name, value }) => [name, value]));
      });
  const [resources, items] = [all('resource'), all('item')];
  const values = (of: Attributes[], name: string) => of.flatMap((each) => each[name] ?? []);
  const wanted = [...values(items, 'identifierref'), ...values(all('organizations'), 'default')];
  const known = [...values(resources, 'identifier'), ...values(all('organization'), 'identifier')];
  return {
    launch: resources[0]?.['href'] ?? '',
    listed: values(all('file'), 'href'),
    beside: document
      .filter(({ node }) => node.nodeName === 'adlcp:location', false, true)
      .map(({ node }) => node.textContent ?? ''),
    types: resources.flatMap((each) =>
      Object.keys(each).filter((name) => /scormtype$/i.test(name)),
    ),
    dangling: wanted.find((id) => !known.includes(id)),
  };
}

export type ManifestRead = {
  launch: string;
  listed: string[];
  /** Files of metadata, which are named and belong to no resource. */
  beside: string[];
  /** The attributes that say what a resource is, as they are spelt. */
  types: string[];
  /** The first identifier that is referred to and is not there. */
  dangling: string | undefined;
};

type Attributes = Record<string, string | undefined>;
type HasAttributes = { attributes: Iterable<{ name: string; value: string }> };
