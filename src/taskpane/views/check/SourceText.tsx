import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cutAtMarks, type ReadMark, type Source } from "../../findings/sources";
import { usePaneSay } from "../../state/context";

const useStyles = makeStyles({
  text: {
    margin: "2px 0 6px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: "pre-wrap",
  },
  mark: {
    padding: "0 1px",
    borderRadius: tokens.borderRadiusSmall,
    color: "inherit",
    textDecorationLine: "underline",
    textUnderlineOffset: "3px",
    textDecorationThickness: "2px",
  },
  target: { backgroundColor: tokens.colorBrandBackground2, textDecorationColor: tokens.colorBrandForeground1 },
  result: {
    backgroundColor: tokens.colorStatusSuccessBackground2,
    textDecorationColor: tokens.colorStatusSuccessForeground1,
    textDecorationStyle: "double",
  },
  planned: { backgroundColor: "transparent", textDecorationColor: tokens.colorStatusSuccessForeground1, textDecorationStyle: "dashed" },
  subject: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    textDecorationColor: tokens.colorStatusWarningForeground3,
    textDecorationStyle: "wavy",
    textDecorationThickness: "1px",
  },
  legend: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  reading: { color: tokens.colorNeutralForeground1, fontVariantNumeric: "tabular-nums" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The cell's text with the characters that were read, and below it how each was understood. Kinds differ by line, not by colour alone. */
export function SourceText({ source }: { source: Source }) {
  const styles = useStyles();
  const say = usePaneSay();
  const read = source.marks.filter(({ role }) => role !== "subject");
  const kind = ({ role }: ReadMark) => say(`mark.${role}`);
  return (
    <>
      <div className={styles.text}>
        {cutAtMarks(source.text, source.marks).map(({ text, mark }, index) =>
          mark ? (
            <mark key={index} className={mergeClasses(styles.mark, styles[mark.role])} title={`${kind(mark)} ${mark.reading}`.trim()}>
              {text}
            </mark>
          ) : (
            <span key={index}>{text}</span>
          )
        )}
      </div>
      {read.length > 0 ? (
        <ul className={styles.legend}>
          {read.map((mark, index) => (
            <li key={index}>
              <span className={mergeClasses(styles.mark, styles[mark.role])}>{kind(mark)}</span>{" "}
              <span className={styles.reading}>{mark.reading}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.note}>{say(source.unread ? "detail.unread" : "detail.noNumber")}</p>
      )}
    </>
  );
}
