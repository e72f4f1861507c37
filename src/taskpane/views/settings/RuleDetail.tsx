import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ruleMessages } from "../../../domain/messages/paneRules";
import type { RuleEntry, RuleOption } from "../../../domain/rules/ruleList";
import { useLang, usePaneSay, useSay } from "../../state/context";
import { Choice } from "./Choice";
import { numberWithin, type ChosenSeverity, type RuleChoice } from "./ruleChoice";

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: "10px", padding: "2px 0 12px" },
  part: { margin: 0, textWrap: "pretty" },
  heading: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  number: { maxWidth: "120px" },
  page: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface RuleDetailProps {
  rule: RuleEntry;
  choice: RuleChoice | undefined;
  standard: ChosenSeverity;
  onChange: (change: { severity?: ChosenSeverity | null; options?: Record<string, unknown> }) => void;
}

/** Why a rule is there, when it does not apply, its severity and its numbers. */
export function RuleDetail({ rule, choice, standard, onChange }: RuleDetailProps) {
  const styles = useStyles();
  const lang = useLang();
  const say = useSay(ruleMessages);
  const sayPane = usePaneSay();
  const options = choice?.options ?? {};
  const own = standard === "off" ? say("severity.offByProfile") : say("severity.own", { word: sayPane(`severity.${standard}`) });
  const setOption = (option: RuleOption, value: number) => {
    const others = Object.entries(options).filter(([key]) => key !== option.key);
    onChange({ options: Object.fromEntries(value === option.value ? others : [...others, [option.key, value]]) });
  };
  return (
    <div className={styles.detail}>
      <p className={styles.part}>
        <span className={styles.heading}>{say("why")}</span>
        {rule.rationale[lang]}
      </p>
      <p className={styles.part}>
        <span className={styles.heading}>{say("notFor")}</span>
        {rule.notFor[lang]}
      </p>
      <Choice
        label={say("severity")}
        value={choice?.severity ?? "own"}
        options={[
          { value: "own", text: own },
          ...(["error", "warning", "info"] as const).map((id) => ({ value: id, text: sayPane(`severity.${id}`) })),
          { value: "off", text: say("off") },
        ]}
        onChoose={(id) => onChange({ severity: id === "own" ? null : id })}
      />
      {rule.options.map((option) => (
        <OptionField key={option.key} option={option} value={options[option.key]} onChange={(value) => setOption(option, value)} />
      ))}
      <p className={styles.page}>{say("page", { code: rule.code })}</p>
    </div>
  );
}

/** Typed freely, kept only when the rule's own schema allows it. */
function OptionField({ option, value, onChange }: { option: RuleOption; value: unknown; onChange: (value: number) => void }) {
  const styles = useStyles();
  const lang = useLang();
  const say = useSay(ruleMessages);
  const [text, setText] = useState(String(typeof value === "number" ? value : option.value));
  const wrong = numberWithin(text, option) === null;
  const { min, max } = option;
  const message =
    min === null ? say("option.noNumber") : max === null ? say("option.tooSmall", { min }) : say("option.wrong", { min, max });
  const set = (typed: string) => {
    setText(typed);
    const number = numberWithin(typed, option);
    if (number !== null) onChange(number);
  };
  return (
    <Field
      label={option.note[lang]}
      hint={say("option.default", { value: option.value })}
      validationState={wrong ? "error" : "none"}
      {...(wrong ? { validationMessage: message } : {})}
    >
      <Input className={styles.number} size="small" inputMode="decimal" value={text} onChange={(_, data) => set(data.value)} />
    </Field>
  );
}
