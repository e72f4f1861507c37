import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Section } from "../../components/Section";
import { settingsMessages } from "../../../domain/messages/paneSettings";
import { useSay } from "../../state/context";
import { useSettings } from "./useSettings";

const months = Array.from({ length: 12 }, (_, index) => index + 1);
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (value: number) => String(value).padStart(2, "0");

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  report: { border: "none", margin: 0, padding: 0, display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px 16px" },
  name: { padding: 0, marginBottom: "4px", fontWeight: tokens.fontWeightSemibold },
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "4px" },
  label: { gridColumn: "1 / -1" },
  select: { minWidth: 0 },
  days: { maxWidth: "110px" },
});

export function CalendarSection() {
  const styles = useStyles();
  const say = useSay(settingsMessages);
  const { settings, change } = useSettings();
  return (
    <Section title={say("calendar.title")}>
      <p className={styles.text}>{say("calendar.text")}</p>
      {(["midterm", "yearEnd"] as const).map((kind) => (
        <fieldset key={kind} className={styles.report}>
          <legend className={styles.name}>{say(kind)}</legend>
          {(["baseDate", "due"] as const).map((part) => (
            <MonthDay
              key={part}
              label={say(part)}
              value={settings[kind][part]}
              onChange={(value) => change({ [kind]: { ...settings[kind], [part]: value } })}
            />
          ))}
        </fieldset>
      ))}
      <ReminderDays value={settings.reminderDays} onChange={(reminderDays) => change({ reminderDays })} />
    </Section>
  );
}

/** A month and a day, "10-31". A day that the month does not have becomes its last one. */
function MonthDay({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const styles = useStyles();
  const say = useSay(settingsMessages);
  const [month = 1, day = 1] = value.split("-").map(Number);
  const last = (of: number) => longest[of - 1] ?? 31;
  const set = (nextMonth: number, nextDay: number) => onChange(`${two(nextMonth)}-${two(Math.min(nextDay, last(nextMonth)))}`);
  return (
    <div className={styles.part}>
      <span className={styles.label}>{label}</span>
      <Select
        className={styles.select}
        aria-label={say("month", { label })}
        value={String(month)}
        onChange={(_, data) => set(Number(data.value), day)}
      >
        {months.map((one) => (
          <option key={one} value={one}>
            {say("month.value", { value: one })}
          </option>
        ))}
      </Select>
      <Select
        className={styles.select}
        aria-label={say("day", { label })}
        value={String(day)}
        onChange={(_, data) => set(month, Number(data.value))}
      >
        {Array.from({ length: last(month) }, (_, index) => (
          <option key={index} value={index + 1}>
            {say("day.value", { value: index + 1 })}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** Typed freely, kept only when it is a number that the settings allow. */
function ReminderDays({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const styles = useStyles();
  const say = useSay(settingsMessages);
  const [text, setText] = useState(String(value));
  const number = /^\d{1,3}$/.test(text.normalize("NFKC").trim()) ? Number(text.normalize("NFKC")) : NaN;
  const good = number >= 0 && number <= 120;
  return (
    <Field
      label={say("reminderDays")}
      validationState={good ? "none" : "error"}
      {...(good ? {} : { validationMessage: say("reminderDays.wrong") })}
    >
      <Input
        className={styles.days}
        inputMode="numeric"
        value={text}
        onChange={(_, data) => setText(data.value)}
        onBlur={() => {
          if (good && number !== value) onChange(number);
        }}
      />
    </Field>
  );
}
