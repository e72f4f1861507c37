/** Every fuzzer there is. */
import { layouts } from "./layouts";
import { protocol } from "./protocol";
import { settings } from "./settings";
import type { FuzzTarget } from "./target";
import { texts } from "./texts";
import { xlsx } from "./xlsx";

export const targets: readonly FuzzTarget[] = [xlsx, texts, layouts, settings, protocol];
