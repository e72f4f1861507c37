import { defaultSettings, type Settings, type SettingsInput } from "../../../domain/settings/settings";
import { usePane, useSelect } from "../../state/context";

/** The settings with defaults, and how to change some of them. Only what differs is written into the workbook. */
export function useSettings(): { settings: Settings; change: (part: SettingsInput) => void } {
  const pane = usePane();
  const given = useSelect((state) => state.settings);
  const settings = {
    ...defaultSettings,
    ...given,
    midterm: { ...defaultSettings.midterm, ...given.midterm },
    yearEnd: { ...defaultSettings.yearEnd, ...given.yearEnd },
  } as Settings;
  return { settings, change: (part) => void pane.saveSettings({ ...given, ...part }) };
}
