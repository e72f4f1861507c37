/** Rating by the city's own scale: bands, what cannot be rated, and how grades would move under another scale. */
import type { GoalDocument, Indicator, RateReason } from "../model";
import { type Scale, scalePresets } from "../settings/scalePresets";
import type { Settings } from "../settings/settings";
import { elapsedShare } from "./pace";

/** The scale with that id, the city's own bands, or null for "none" and for presets that grade by words only. */
export function scaleOf({ scale }: Pick<Settings, "scale">): (Scale & { basis: "rate" | "pro-rata" }) | null {
  if (typeof scale !== "string") return { ...definedOnly(scale), basis: "rate" };
  const preset = scalePresets.find(({ id }) => id === scale);
  return preset && preset.basis !== "words" ? { ...preset, basis: preset.basis } : null;
}

function definedOnly({ title, bands, unrated }: Exclude<Settings["scale"], string>): Scale {
  return {
    title,
    bands: bands.map(({ label, from, exclusive, points }) => ({
      label,
      from,
      ...(exclusive === undefined ? {} : { exclusive }),
      ...(points === undefined ? {} : { points }),
    })),
    ...(unrated === undefined ? {} : { unrated }),
  };
}

/**
 * The label of the band in which a rate lies. A rate equal to a bound belongs to its band, but for bounds marked `exclusive`.
 * A missing rate gets the scale's own word for what cannot be rated, or null where it has none; so does a rate below every band.
 */
export function gradeOf(rate: number | null, scale: Scale): string | null {
  const band =
    rate === null ? undefined : scale.bands.find(({ from, exclusive }) => from === null || (exclusive ? rate > from : rate >= from));
  return band?.label ?? scale.unrated ?? null;
}

/** Why an indicator gets no grade. */
export type UnratedClass = "no-target" | "not-reported" | "yes-no" | "undecided" | "several-targets";

/** Sorts what cannot be rated into classes that mean different things to the reader; null where the indicator has a rate. */
export function unratedClass({ assessment }: Pick<Indicator, "assessment">): UnratedClass | null {
  if (!assessment || assessment.status === "no-numeric-target") return "no-target";
  if (assessment.rate !== null) return null;
  if (assessment.rates.length > 1) return "several-targets";
  const reason: RateReason | null = assessment.rates[0]?.reason ?? null;
  if (reason === "unreported") return "not-reported";
  return assessment.rates[0]?.met !== null ? "yes-no" : "undecided";
}

/**
 * The grade of an indicator under the settings' scale; null without a scale. For scales of the passing time the rate is first divided by
 * the share of the fiscal year that had passed at the report's base date.
 */
export function gradeOfIndicator(indicator: Indicator, document: GoalDocument, settings: Settings): string | null {
  const scale = scaleOf(settings);
  if (!scale) return null;
  const { rate = null, basis = null } = indicator.assessment ?? {};
  if (scale.basis === "rate" || rate === null || basis === null) return gradeOf(rate, scale);
  const share = elapsedShare(document, basis, settings);
  return gradeOf(share === null || share === 0 ? null : rate / share, scale);
}

export interface GradeMove {
  document: GoalDocument;
  indicator: Indicator;
  rate: number | null;
  from: string | null;
  to: string | null;
}

export interface ScalePreview {
  /** Indicators whose grade changes, in the order of the documents. */
  moves: GradeMove[];
  /** How many go from one grade to another: `counts[from][to]`, "" for no grade. */
  counts: Record<string, Record<string, number>>;
}

/** What would happen to every grade if the city went from one scale to another. Nothing is changed. */
export function previewScale(
  documents: readonly GoalDocument[],
  from: Settings["scale"],
  to: Settings["scale"],
  settings: Settings
): ScalePreview {
  const preview: ScalePreview = { moves: [], counts: Object.create(null) as ScalePreview["counts"] };
  for (const document of documents) {
    for (const indicator of document.indicators) {
      const [old, next] = [from, to].map((scale) => gradeOfIndicator(indicator, document, { ...settings, scale })) as [
        string | null,
        string | null,
      ];
      const row = (preview.counts[old ?? ""] ??= Object.create(null) as Record<string, number>);
      row[next ?? ""] = (row[next ?? ""] ?? 0) + 1;
      if (old !== next) preview.moves.push({ document, indicator, rate: indicator.assessment?.rate ?? null, from: old, to: next });
    }
  }
  return preview;
}
