/** The ribbon's buttons, read from the manifest as Excel reads them: what the page shows is what Excel shows. */
import type { Language } from "../../domain/rules/defineRule";

export interface RibbonButton {
  label: string;
  tip: string;
  /** Address of its picture of 32 pixels, below the page: "assets/ribbon-check-32.png". */
  icon: string;
  /** The command to press; null for the button that only shows the pane. */
  command: string | null;
}

/** Pictures twice as big as they are drawn stay sharp on screens of a high resolution. */
const iconSize = "32";

/** The buttons in their order; empty for a manifest without a ribbon, or a text that is none. */
export function readRibbon(xml: string, lang: Language): RibbonButton[] {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const pane = manifest.querySelector("DefaultSettings > SourceLocation")?.getAttribute("DefaultValue") ?? "";
  const host = pane.slice(0, pane.lastIndexOf("/") + 1);
  const resources = new Map(
    [...manifest.querySelectorAll("Resources *[id]")].map((one) => [one.getAttribute("id") ?? "", valueOf(one, lang)])
  );
  const resource = (element: Element | null): string => resources.get(element?.getAttribute("resid") ?? "") ?? "";
  return [...manifest.querySelectorAll("Control")].map((control) => {
    const icon = [...control.querySelectorAll("Icon > *")].find((image) => image.getAttribute("size") === iconSize) ?? null;
    return {
      label: resource(control.querySelector("Label")),
      tip: resource(control.querySelector("Supertip > Description")),
      icon: resource(icon).replace(host, ""),
      command: control.querySelector("Action > FunctionName")?.textContent ?? null,
    };
  });
}

/** The value in the wished language; Japanese is the default. */
function valueOf(element: Element, lang: Language): string {
  const override = [...element.children].find((one) => one.getAttribute("Locale")?.startsWith(lang) === true);
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}
