/**
 * A value under construction: its optional fields are assigned one by one, in the schema's order. A spread
 * (`...(base && { base })`) costs a hidden class and about a microsecond a field; an assignment next to nothing.
 */
export type Draft<Value> = { -readonly [Key in keyof Value]: Value[Key] }
