/** The sample workbooks that lie beside the page. */
import { language } from "./words";

export interface Sample {
  /** File name below samples/. */
  file: string;
  title: string;
  /** The day that the sample is meant to be checked on, "2024-11-15"; null where any day will do. */
  asOf: string | null;
}

/** The list of samples in the order of the menu; empty where none were built. */
export async function listSamples(): Promise<Sample[]> {
  const response = await fetch("samples/index.json");
  if (!response.ok) return [];
  const list: unknown = await response.json();
  return Array.isArray(list) ? list.flatMap(toSample) : [];
}

function toSample(entry: unknown): Sample[] {
  if (typeof entry !== "object" || entry === null) return [];
  const { file, title, asOf } = entry as Record<string, unknown>;
  return typeof file === "string" ? [{ file, title: titleIn(title) ?? file, asOf: typeof asOf === "string" ? asOf : null }] : [];
}

/** The title in the page's language; null where there is none. */
function titleIn(titles: unknown): string | null {
  if (typeof titles !== "object" || titles === null) return null;
  const title = (titles as Record<string, unknown>)[language];
  return typeof title === "string" ? title : null;
}

/** The bytes of a sample, null where it is not there. */
export async function loadSample(file: string): Promise<Uint8Array | null> {
  const response = await fetch(`samples/${encodeURIComponent(file)}`);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}
