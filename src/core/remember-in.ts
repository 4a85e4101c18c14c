import { ownCopy } from './own-copy.ts';

/**
 * What is made of a text, made only if it is not among what is `known`; after `most` texts that begins anew. Keeps a
 * copy of the text, and `make` is given that one.
 */
export function rememberIn<Value extends NonNullable<unknown>>(
  known: Map<string, Value>,
  most: number,
  text: string,
  make: (own: string) => Value,
): Value {
  const before = known.get(text);
  if (before !== undefined) return before;
  const own = ownCopy(text);
  const value = make(own);
  if (known.size >= most) known.clear();
  known.set(own, value);
  return value;
}
