import { create } from 'xmlbuilder2';
import type { Label } from '../model/label.ts';

/** Beside the manifest of SCORM 2004, and named there (Content Aggregation Model 1.3.2, 3.4.1.3). */
export const metadataName = 'metadata.xml';

/**
 * What a catalogue shows of a package, inside the manifest of SCORM 1.2: IMS Learning Resource
 * Meta-Data 1.2.1, in the order of its schema, under the literal prefix `imsmd:`.
 */
export function describeInside(label: Label): Record<string, unknown> {
  const said = (text: string) => ({
    'imsmd:langstring': { '@xml:lang': label.language, '#': text },
  });
  const word = (text: string) => ({ 'imsmd:langstring': { '@xml:lang': 'x-none', '#': text } });
  const vocabulary = (value: string) => ({
    'imsmd:source': word('LOMv1.0'),
    'imsmd:value': word(value),
  });
  return {
    'imsmd:lom': {
      'imsmd:general': {
        'imsmd:title': said(label.title),
        'imsmd:catalogentry': { 'imsmd:catalog': 'course', 'imsmd:entry': word(label.id) },
        'imsmd:language': label.language,
        'imsmd:description': said(label.description),
      },
      'imsmd:lifecycle': { 'imsmd:version': said(label.version) },
      'imsmd:educational': {
        'imsmd:typicallearningtime': { 'imsmd:datetime': spell(label.minutes) },
      },
      ...(label.licence && {
        'imsmd:rights': {
          'imsmd:copyrightandotherrestrictions': vocabulary('yes'),
          'imsmd:description': said(label.licence),
        },
      }),
      ...(label.competences.length > 0 && {
        'imsmd:classification': {
          'imsmd:purpose': vocabulary('Competency'),
          'imsmd:taxonpath': label.competences.map(({ id, title }) => ({
            'imsmd:source': word(label.course),
            'imsmd:taxon': { 'imsmd:id': id, 'imsmd:entry': said(title) },
          })),
        },
      }),
    },
  };
}

/**
 * The same as a file of its own: IEEE 1484.12.3, Learning Object Metadata, as SCORM 2004 has it. In
 * the manifest the schemas would insist on those of LOM, which are not among the ones that travel
 * with a package.
 */
export function writeMetadata(label: Label): string {
  const said = (text: string) => ({ string: { '@language': label.language, '#': text } });
  const vocabulary = (value: string) => ({ source: 'LOMv1.0', value });
  const tree = {
    lom: {
      '@xmlns': 'http://ltsc.ieee.org/xsd/LOM',
      general: {
        identifier: { catalog: 'course', entry: label.id },
        title: said(label.title),
        language: label.language,
        description: said(label.description),
      },
      lifeCycle: { version: said(label.version) },
      educational: { typicalLearningTime: { duration: spell(label.minutes) } },
      ...(label.licence && {
        rights: {
          copyrightAndOtherRestrictions: vocabulary('yes'),
          description: said(label.licence),
        },
      }),
      ...(label.competences.length > 0 && {
        classification: {
          purpose: vocabulary('competency'),
          taxonPath: label.competences.map(({ id, title }) => ({
            source: said(label.course),
            taxon: { id, entry: said(title) },
          })),
        },
      }),
    },
  };
  return `${create({ version: '1.0', encoding: 'UTF-8' }, tree).end({ prettyPrint: true })}\n`;
}

function spell(minutes: number): string {
  return `PT${Math.max(1, Math.round(minutes))}M`;
}
