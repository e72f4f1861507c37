import type { GridSheet } from "./facade";

export function fitZoom(_sheet: GridSheet): void {}
