import { Button, Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { ruleMessages } from "../../../domain/messages/paneRules";
import type { RuleEntry } from "../../../domain/rules/ruleList";
import { Icon } from "../../components/icons";
import { Section } from "../../components/Section";
import { SeverityMark } from "../../components/SeverityMark";
import { foldForSearch } from "../../findings/filter";
import { useLang, usePane, useSay } from "../../state/context";
import { standardSeverity, switchRule, withChoice } from "./ruleChoice";
import { RuleDetail } from "./RuleDetail";
import { useSettings } from "./useSettings";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 12px",
    alignItems: "center",
    minHeight: "24px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    maxHeight: "420px",
    overflowY: "auto",
  },
  rule: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "start",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottom: "none" },
  },
  detail: { minWidth: 0, padding: "0 10px 0 0" },
  summary: { padding: "7px 0", cursor: "pointer", listStyleType: "none", borderRadius: tokens.borderRadiusSmall },
  title: { display: "block", textWrap: "pretty" },
  off: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  below: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 8px",
    alignItems: "center",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  changed: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
});

/** The rules, folded until they are wanted: they are many, and each is a stop of the Tab key. */
export function RulesSection() {
  const styles = useStyles();
  const say = useSay(ruleMessages);
  const { settings, change } = useSettings();
  const [open, setOpen] = useState(false);
  const changed = Object.keys(settings.rules).length;
  return (
    <Section title={say("title")}>
      <p className={styles.text}>{say("text")}</p>
      <div className={styles.tools}>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(open ? "close" : "open")}
        </Button>
        {changed > 0 ? (
          <>
            <span>{say("changed", { count: changed })}</span>
            <Button size="small" onClick={() => change({ rules: {} })}>
              {say("reset")}
            </Button>
          </>
        ) : null}
      </div>
      {open ? <RuleLines /> : null}
    </Section>
  );
}

/** Every rule with its switch; inside, its reason, severity and numbers. The list comes from the worker, where the rules are. */
function RuleLines() {
  const styles = useStyles();
  const pane = usePane();
  const lang = useLang();
  const say = useSay(ruleMessages);
  const [rules, setRules] = useState<RuleEntry[] | null>(null);
  const [search, setSearch] = useState("");
  useEffect(() => {
    let current = true;
    void pane
      .askEngine((engine) => engine.rules({ signal: new AbortController().signal }))
      .then((found) => {
        if (current) setRules(found);
      });
    return () => {
      current = false;
    };
  }, [pane]);
  const words = useMemo(() => foldForSearch(search).split(/\s+/).filter(Boolean), [search]);
  const shown = (rules ?? []).filter(({ code, title, rationale }) => {
    const text = foldForSearch(`${code} ${title[lang]} ${rationale[lang]}`);
    return words.every((word) => text.includes(word));
  });
  if (rules === null) {
    return (
      <p role="status" className={styles.text}>
        {say("loading")}
      </p>
    );
  }
  return (
    <>
      <Input
        type="search"
        size="small"
        aria-label={say("search")}
        placeholder={say("search")}
        contentBefore={<Icon name="search" />}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <span role="status" className={styles.count}>
        {shown.length === 0 ? say("none") : say("shown", { total: rules.length, shown: shown.length })}
      </span>
      <ul className={styles.list}>
        {shown.map((rule) => (
          <RuleLine key={rule.code} rule={rule} />
        ))}
      </ul>
    </>
  );
}

function RuleLine({ rule }: { rule: RuleEntry }) {
  const styles = useStyles();
  const lang = useLang();
  const say = useSay(ruleMessages);
  const { settings, change } = useSettings();
  const [open, setOpen] = useState(false);
  const { rules, profile } = settings;
  const choice = rules[rule.code];
  const severity = choice?.severity ?? standardSeverity(rule, profile);
  const on = severity !== "off";
  return (
    <li className={styles.rule}>
      <Checkbox
        checked={on}
        aria-label={say("use", { code: rule.code, title: rule.title[lang] })}
        onChange={(_, { checked }) => change({ rules: switchRule(rules, rule, checked === true, profile) })}
      />
      <details className={styles.detail} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          <span className={on ? styles.title : styles.off}>{rule.title[lang]}</span>
          <span className={styles.below}>
            <span className={choice ? styles.changed : undefined}>{rule.code}</span>
            {severity === "off" ? say("off") : <SeverityMark severity={severity} />}
          </span>
        </summary>
        {open ? (
          <RuleDetail
            rule={rule}
            choice={choice}
            standard={standardSeverity(rule, profile)}
            onChange={(part) => change({ rules: withChoice(rules, rule.code, part) })}
          />
        ) : null}
      </details>
    </li>
  );
}
