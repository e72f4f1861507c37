import type { Layout } from "../layout";
import { uedaIchiran } from "./uedaIchiran";
import { uedaKanri } from "./uedaKanri";

/** The forms that ship with the product. */
export const builtInLayouts: readonly Layout[] = [uedaKanri, uedaIchiran];
