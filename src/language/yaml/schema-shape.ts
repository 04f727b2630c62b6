import type { z } from 'zod';

/** The keys an object of the schema knows at a path, as far as they can be told. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  return Object.keys(defOf(fieldAt(schema, path)).shape ?? {});
}

/** Where each entry has a name of its own, the keys that each of them knows. */
export function keysOfEach(schema: z.ZodType, path: Path): string[] {
  return Object.keys(defOf(defOf(fieldAt(schema, path)).valueType).shape ?? {});
}

/** What a schema says of one place; nothing where it does not know the place. */
export function fieldAt(schema: z.ZodType, path: Path): Field | undefined {
  // Only what is asked of it here is named in `Field`.
  let field = schema as unknown as Field | undefined;
  for (const step of path) {
    const { shape, element, valueType } = defOf(field);
    field = shape ? shape[String(step)] : (element ?? valueType);
  }
  return field;
}

/** Whether a value could stand there. */
export function fits(value: unknown, field: Field | undefined): boolean {
  return field?.safeParse?.(value).success ?? false;
}

/** Of a list of words that are all known, which there are. */
export function wordsIn(field: Field | undefined): string[] {
  return Object.values(defOf(inner(field)?.def?.element).entries ?? {}).map(String);
}

/** Whether it names the keys that can stand there. */
export function hasKeys(field: Field | undefined): boolean {
  return defOf(field).shape !== undefined;
}

/** A number as it is wanted: "a whole number from 9 to 20". */
export function numberWanted(field: Field | undefined): string {
  const { minValue, maxValue, isInt } = inner(field) ?? {};
  const kind = isInt ? 'a whole number' : 'a number';
  const [from, to] = [boundOf(minValue), boundOf(maxValue)];
  if (from === undefined) return to === undefined ? kind : `${kind}, ${to} at most`;
  const isWith = fits(from, field);
  if (to !== undefined)
    return `${kind} ${isWith ? `from ${from} to` : `above ${from}, up to`} ${to}`;
  return isWith ? `${kind}, ${from} or more` : `${kind} above ${from}`;
}

export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) value = (Object(value) as Record<string, unknown>)[String(step)];
  return value;
}

/** Zod gives a bound to every number, and the largest numbers there are where none is meant. */
function boundOf(value: number | null | undefined): number | undefined {
  return value == null || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? undefined : value;
}

/** Optional, default and lazy wrap what is meant. */
function inner(field: Field | undefined): Field | undefined {
  let own = field;
  while (own?.def?.innerType) own = own.def.innerType;
  return own;
}

function defOf(field: Field | undefined): NonNullable<Field['def']> {
  return inner(field)?.def ?? {};
}

export type Path = readonly (string | number)[];
export type Field = {
  // Zod keeps what a schema is made of under `def`.
  def?: {
    shape?: Record<string, Field>;
    element?: Field;
    valueType?: Field;
    innerType?: Field;
    /** The words there are, by themselves. */
    entries?: Record<string, string | number>;
  };
  minValue?: number | null;
  maxValue?: number | null;
  isInt?: boolean;
  safeParse?: (value: unknown) => { success: boolean };
};
