/** From this width on, in px, a detail stands beside the list and not below it. */
export const wideFrom = 560;

export const wide = `@media (min-width: ${wideFrom}px)`;
