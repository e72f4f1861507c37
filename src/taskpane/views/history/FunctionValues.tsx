import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Section } from "../../components/Section";
import { functionValueMessages } from "../../../domain/messages/paneFunctions";
import type { FormulaScope, FunctionCell } from "../../../host/workbookPort";
import { usePane, useSay, useSelect } from "../../state/context";
import { Choice } from "../settings/Choice";

const scopes: readonly FormulaScope[] = ["book", "sheet", "selection"];
/** Cells that the preview names before it only counts. */
const mostNamed = 8;

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  list: {
    margin: 0,
    padding: "8px 12px",
    listStyleType: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Functions of this add-in become their values: where, what will happen, then one press. The log undoes it. */
export function FunctionValues() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(functionValueMessages);
  const readOnly = useSelect((state) => state.readOnly);
  const [scope, setScope] = useState<FormulaScope>("book");
  const [found, setFound] = useState<readonly FunctionCell[] | null>(null);
  const ready = found?.filter(({ value }) => value !== null) ?? [];
  const pending = (found?.length ?? 0) - ready.length;

  const choose = (value: FormulaScope) => {
    setScope(value);
    setFound(null);
  };
  const apply = async () => {
    setFound(null);
    await pane.freezeFunctions(ready);
  };
  return (
    <Section title={say("title")}>
      <p className={styles.text}>{say("text")}</p>
      <Choice label={say("scope")} value={scope} options={scopes.map((value) => ({ value, text: say(value) }))} onChoose={choose} />
      {found === null ? (
        <div className={styles.buttons}>
          <Button disabled={readOnly} onClick={() => void pane.ask((port) => port.findFunctionCells(scope)).then(setFound)}>
            {say("find")}
          </Button>
        </div>
      ) : (
        <>
          <p className={styles.text} role="status">
            {found.length === 0 ? say("none") : say("found", { count: ready.length })}{" "}
            {pending > 0 ? say("pending", { count: pending }) : null}
          </p>
          {ready.length > 0 ? (
            <ul className={styles.list}>
              {ready.slice(0, mostNamed).map(({ sheet, cell, formula, text }) => (
                <li key={`${sheet}!${cell}`}>{say("change", { place: `${sheet}!${cell}`, formula, text })}</li>
              ))}
              {ready.length > mostNamed ? <li>{say("more", { count: ready.length - mostNamed })}</li> : null}
            </ul>
          ) : null}
          <div className={styles.buttons}>
            {ready.length > 0 ? (
              <Button appearance="primary" onClick={() => void apply()}>
                {say("apply", { count: ready.length })}
              </Button>
            ) : null}
            <Button onClick={() => setFound(null)}>{say("cancel")}</Button>
          </div>
        </>
      )}
    </Section>
  );
}
