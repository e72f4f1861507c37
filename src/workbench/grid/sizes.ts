/** Widths in characters and heights in points, as files have them, to pixels at 100 %. */

/** Width of a digit of the default face at 11 points, and the padding of a cell, in pixels. */
const DIGIT = 7;
const PADDING = 5;

export function colPixels(characters: number): number {
  return characters < 1 ? Math.round(characters * (DIGIT + PADDING)) : Math.round(characters * DIGIT + PADDING);
}

export function rowPixels(points: number): number {
  return Math.round((points * 96) / 72);
}
