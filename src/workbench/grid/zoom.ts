/** How far to zoom out so that a form, which is as wide as an A3 page, stands beside the pane. */

/** Below this the text of a form cannot be read; the rest is for the scroll bar. */
const SMALLEST = 0.7;
const STEP = 0.05;
/** Row numbers and the scroll bar. */
const FRAME = 64;

/**
 * @param content width of the form at 100 %, in pixels
 * @param available width of the element that shows it
 * @returns a ratio from 0.7 to 1 in steps of 5 %
 */
export function zoomFor(content: number, available: number): number {
  if (content <= 0 || available <= FRAME) return 1;
  const fitting = Math.floor((available - FRAME) / content / STEP) * STEP;
  return Number(Math.min(1, Math.max(SMALLEST, fitting)).toFixed(2));
}
