import { makeStyles, tokens } from "@fluentui/react-components";
import { settingsMessages } from "../../../domain/messages/paneSettings";
import { useSay } from "../../state/context";
import { AsOfSection } from "./AsOfSection";
import { CalendarSection } from "./CalendarSection";
import { FileSection } from "./FileSection";
import { FormsSection } from "./FormsSection";
import { JudgeSection } from "./JudgeSection";
import { RosterSection } from "./RosterSection";
import { RulesSection } from "./RulesSection";
import { ScreenSection } from "./ScreenSection";
import { SuppressionSection } from "./SuppressionSection";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "24px", maxWidth: "560px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** 設定: what a city decides stands in the workbook, what a person likes stays on the machine. Every change is kept at once. */
export default function SettingsView() {
  const styles = useStyles();
  const say = useSay(settingsMessages);
  return (
    <div className={styles.view}>
      <ScreenSection />
      <p className={styles.text}>{say("kept.workbook")}</p>
      <AsOfSection />
      <CalendarSection />
      <JudgeSection />
      <RosterSection />
      <RulesSection />
      <FormsSection />
      <SuppressionSection />
      <FileSection />
    </div>
  );
}
