import { join } from 'node:path';
import { SiteFile } from '../model/site.ts';
import { problem, type Problem } from '../model/problem.ts';
import { blankBody, bodyStart } from '../language/traps.ts';
import { fillText, wordsOf, type Values } from '../language/values.ts';
import { readYaml, type YamlRead } from '../language/yaml/read.ts';
import { readText } from './files.ts';

/** What an organisation has set in `content/site.yaml`, by name; nothing while that has a mistake. */
export function readSite(root: string): Values {
  const { text } = readText(siteFile(root), root);
  return valuesOf(readYaml({ file: '', text, schema: SiteFile, where: '' }).value);
}

export function siteFile(root: string): string {
  return join(root, 'content/site.yaml');
}

/** Money is read with the currency that `currency` names: "€150", "PLN 150". */
export function valuesOf(site: SiteFile = {}): Values {
  const currency = site['currency']?.default;
  const values = Object.entries(site).map(([name, { type, default: value }]) => {
    if (type !== 'money' || typeof value !== 'number') return [name, value];
    return [name, { amount: value, words: inMoney(value, currency) }];
  });
  return Object.fromEntries(values);
}

/** Amounts of money are read without their currency when nobody can tell which it is. */
export function checkCurrency({
  value: site = {},
  spot,
}: Partial<YamlRead<SiteFile>> = {}): Problem[] {
  const code = site['currency']?.default;
  const isUsed = Object.values(site).some(({ type }) => type === 'money');
  if (!spot || code === undefined || !isUsed || isCode(code)) return [];
  const facts = {
    key: 'currency.default',
    actual: `"${code}"`,
    expected: 'the code of a currency, three capital letters such as EUR or GBP',
    guess: codeMeant(String(code)),
  };
  return [problem('wrong-value', spot(['currency', 'default']), facts)];
}

function codeMeant(written: string): string {
  const word = written.trim().toUpperCase();
  const meant = signs.get(word) ?? (isCode(word) ? word : undefined);
  return meant === undefined ? '' : ` Write ${meant}.`;
}

const signs = new Map([
  ['€', 'EUR'],
  ['EURO', 'EUR'],
  ['EUROS', 'EUR'],
  ['£', 'GBP'],
  ['$', 'USD'],
  ['¥', 'JPY'],
]);

function isCode(code: string | number | undefined): code is string {
  return typeof code === 'string' && /^[A-Z]{3}$/.test(code);
}

function inMoney(amount: number, currency: string | number | undefined): string {
  if (!isCode(currency)) return String(amount);
  const style = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as const;
  return new Intl.NumberFormat('en', style).format(amount);
}

/** A lesson as MDX gets it: without notes, and with the values as text, so that no sign is MDX. */
export function fillBody(text: string, values: Values): string {
  const at = bodyStart(text);
  const plain = Object.entries(values).map(([name, value]) => [
    name,
    wordsOf(value).replace(/[&<{"]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  ]);
  return text.slice(0, at) + fillText(blankBody(text).slice(at), Object.fromEntries(plain));
}

/** The same in whatever YAML holds: each text in it, as it stands. */
export function fillTexts(data: unknown, values: Values): unknown {
  if (typeof data === 'string') return fillText(data, values);
  if (Array.isArray(data)) return data.map((item) => fillTexts(item, values));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, fillTexts(value, values)]),
  );
}
