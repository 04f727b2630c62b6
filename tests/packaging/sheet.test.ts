import { expect, test } from 'vitest';
import { writeSheet } from '../../src/packaging/sheet.ts';
import { page, sheet } from './site.ts';

const facts = { file: 'a.zip', content: '0123456789ab', size: '1.0 kB' };

test('a sheet keeps what is of its own form', () => {
  expect(writeSheet(sheet, 'scorm12', facts)).toMatch(/For 1\.2.*For an LMS/);
  expect(writeSheet(sheet, 'scorm2004-4th', facts)).not.toContain('For 1.2');
  expect(writeSheet(sheet, 'scorm2004-4th', facts)).toContain('For an LMS');
  const web = writeSheet(sheet, 'web', facts);
  expect(web).toContain('For the web');
  expect(web).not.toContain('For an LMS');
});

test('a sheet says the facts of its package, as text', () => {
  const written = writeSheet(sheet, 'scorm2004-4th', { ...facts, file: 'a<b>.zip' });
  expect(written).toContain('<dd>SCORM 2004 4th edition</dd>');
  expect(written).toContain('<dd>a&#x3C;b>.zip</dd>');
  expect(written).toContain('<dd>0123456789ab</dd>');
});

test('a row whose fact is not known is not there, and one that must be known stops the packing', () => {
  expect(writeSheet(sheet, 'web', facts)).not.toContain('Sum');
  expect(writeSheet(sheet, 'web', { ...facts, sum: 'f00' })).toContain('<dd>f00</dd>');
  expect(() => writeSheet(page('<p data-fact="weather"></p>'), 'web', facts)).toThrow('"weather"');
});
