import { z } from 'zod'

/** The part of a schema at a path; `undefined` if there is none. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((outer, key) => outer && fieldOf(outer, String(key)), required(schema))
}

/** The keys of the object at a path of a schema, in order; empty if it is not an object. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const field = schemaAt(schema, path)
  return field instanceof z.ZodObject ? Object.keys(field.shape) : []
}

function fieldOf(outer: z.ZodType, key: string): z.ZodType | undefined {
  if (outer instanceof z.ZodObject) return Object.hasOwn(outer.shape, key) ? required(outer.shape[key]) : undefined
  if (outer instanceof z.ZodRecord) return required(outer.valueType)
  return outer instanceof z.ZodArray ? required(outer.element) : undefined
}

const required = (schema: unknown): z.ZodType =>
  schema instanceof z.ZodOptional ? required(schema.unwrap()) : (schema as z.ZodType)
