/** What ajv found: the keyword that failed and the way to the value, as a JSON pointer. */
export interface ShapeError {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  params: Record<string, unknown>;
}

/** Tells whether a value has the shape; leaves what is wrong in `errors` until it is called again. */
export interface Validator {
  (value: unknown): boolean;
  errors?: ShapeError[] | null;
}

export const audit: Validator;
export const roadmap: Validator;
export const catalogue: Validator;
export const config: Validator;
