import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Grid } from "../../../domain/grid/grid";
import { formMessages } from "../../../domain/messages/paneForm";
import { Icon } from "../../components/icons";
import { valueCell, valuePlaces, type DraftPart, type FormDraft, type ValuePlace } from "../../forms/draft";
import { columnRoles, fieldRoles, isColumn, repeatable, type Role } from "../../forms/roles";
import { usePane, useSay } from "../../state/context";

const groups = [
  { id: "page", roles: ["title"] },
  { id: "fields", roles: fieldRoles },
  { id: "columns", roles: columnRoles },
] as const;

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  part: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    gap: "6px 8px",
    alignItems: "center",
    padding: "8px 8px 8px 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottom: "none" },
  },
  cell: { minWidth: 0, fontVariantNumeric: "tabular-nums" },
  heading: { minWidth: 0, fontWeight: tokens.fontWeightSemibold, whiteSpace: "pre-line" },
  choices: { gridColumn: "1 / -1", display: "flex", flexWrap: "wrap", gap: "6px" },
  role: { flexGrow: 1, minWidth: "150px" },
  place: { minWidth: "96px" },
  value: { gridColumn: "1 / -1", minWidth: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface PartListProps {
  draft: FormDraft;
  grid: Grid;
  onChange: (change: Pick<FormDraft, "parts">) => void;
}

/** The headings that were found or pointed at: what each means, where its value is, and the value itself. */
export function PartList({ draft, grid, onChange }: PartListProps) {
  const styles = useStyles();
  const say = useSay(formMessages);
  const { parts } = draft;
  const put = (part: DraftPart, change: Partial<DraftPart> | null) =>
    onChange({ parts: change ? parts.map((one) => (one === part ? { ...one, ...change } : one)) : parts.filter((one) => one !== part) });
  if (parts.length === 0) return <p className={styles.text}>{say("step2.none")}</p>;
  return (
    <ul className={styles.list}>
      {parts.map((part) => (
        <Part
          key={part.cell}
          part={part}
          grid={grid}
          taken={new Set(parts.filter((one) => one !== part).map(({ role }) => role))}
          sheet={draft.sheet}
          onPut={(change) => put(part, change)}
        />
      ))}
    </ul>
  );
}

interface PartProps {
  part: DraftPart;
  grid: Grid;
  sheet: string;
  /** Roles of the other parts: each is given once. */
  taken: ReadonlySet<Role>;
  onPut: (change: Partial<DraftPart> | null) => void;
}

function Part({ part, grid, sheet, taken, onPut }: PartProps) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(formMessages);
  const { cell, heading, role, place } = part;
  const isField = role !== "title" && !isColumn(role);
  const value = isField ? valueCell(grid, part) : null;
  return (
    <li className={styles.part}>
      <Button size="small" className={styles.cell} title={say("part.show", { cell })} onClick={() => void pane.show({ sheet, cell })}>
        {cell}
      </Button>
      <span className={styles.heading}>{heading}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<Icon name="close" />}
        aria-label={say("part.remove", { heading })}
        title={say("part.remove", { heading })}
        onClick={() => onPut(null)}
      />
      <span className={styles.choices}>
        <Select
          className={styles.role}
          size="small"
          aria-label={say("part.role", { heading })}
          value={role}
          onChange={(_, data) => onPut({ role: data.value as Role })}
        >
          {groups.map(({ id, roles }) => (
            <optgroup key={id} label={say(`group.${id}`)}>
              {roles.map((one) => (
                <option key={one} value={one} disabled={taken.has(one) && !repeatable.has(one)}>
                  {say(`role.${one}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
        {isField ? (
          <Select
            className={styles.place}
            size="small"
            aria-label={say("part.place", { heading })}
            value={place}
            onChange={(_, data) => onPut({ place: data.value as ValuePlace })}
          >
            {valuePlaces.map((one) => (
              <option key={one} value={one}>
                {say(`place.${one}`)}
              </option>
            ))}
          </Select>
        ) : null}
      </span>
      {isField ? <span className={styles.value}>{value ? say("part.value", { text: value.text }) : say("part.novalue")}</span> : null}
    </li>
  );
}
