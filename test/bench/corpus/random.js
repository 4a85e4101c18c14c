/**
 * Numbers that look random and are the same for the same seed (mulberry32: three lines of integer arithmetic, spread
 * well enough for texts).
 */
export function openRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  /** A whole number from `least` to `most`, both included. */
  const int = (least, most) => least + Math.floor(next() * (most - least + 1));
  const pick = (list) => list[int(0, list.length - 1)];
  const chance = (part) => next() < part;
  /** `count` different things of a list, in the list's order. */
  const sample = (list, count) => {
    const places = list.map((_, place) => place);
    while (places.length > count) places.splice(int(0, places.length - 1), 1);
    return places.map((place) => list[place]);
  };
  return { int, pick, chance, sample };
}
