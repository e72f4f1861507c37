import type { Layout } from "../layout";
import { kadomaShinchoku } from "./kadomaShinchoku";
import { osakaUnei } from "./osakaUnei";
import { suzakaShisaku } from "./suzakaShisaku";
import { uedaIchiran } from "./uedaIchiran";
import { uedaKanri } from "./uedaKanri";

/** The forms that ship with the product. */
export const builtInLayouts: readonly Layout[] = [uedaKanri, uedaIchiran, osakaUnei, suzakaShisaku, kadomaShinchoku];
