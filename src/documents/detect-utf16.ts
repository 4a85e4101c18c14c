/** UTF-16, by its byte order mark, or because Latin and Russian letters have 0 or 4 in every other byte. */
export function detectUtf16(bytes: Uint8Array): 'UTF-16 LE' | 'UTF-16 BE' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE';
  const sample = bytes.subarray(0, 1024);
  // Blanks, line ends and Latin letters have a 0; UTF-8 has none.
  if (sample.length < 4 || !sample.includes(0)) return undefined;
  const [even, odd] = [highShare(sample, 0), highShare(sample, 1)];
  if (odd > 0.8 && even < 0.4) return 'UTF-16 LE';
  if (even > 0.8 && odd < 0.4) return 'UTF-16 BE';
  return undefined;
}

/** How many of the bytes at even (0) or odd (1) offsets are 0 or 4, as a share. */
function highShare(bytes: Uint8Array, parity: number): number {
  let high = 0;
  for (let index = parity; index < bytes.length; index += 2) {
    if (bytes[index] === 0 || bytes[index] === 4) high += 1;
  }
  return high / Math.ceil((bytes.length - parity) / 2);
}
