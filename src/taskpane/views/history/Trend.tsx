import { makeStyles, tokens } from "@fluentui/react-components";
import { actionMessages } from "../../../domain/messages/paneActions";
import { useSay } from "../../state/context";

const useStyles = makeStyles({
  trend: {
    display: "block",
    width: "100%",
    height: "64px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
  },
});

/** Place that each bar takes, and the space it leaves free, in per cent of the drawing's width. */
const widest = 8;

/** Total counts of the checks, oldest first, as bars; the table below says the same in numbers. Nothing for a single check. */
export function Trend({ totals }: { totals: readonly number[] }) {
  const styles = useStyles();
  const say = useSay(actionMessages);
  const [from] = totals;
  const to = totals.at(-1);
  if (from === undefined || to === undefined || totals.length < 2) return null;
  const most = Math.max(1, ...totals);
  const step = Math.min(widest, 100 / totals.length);
  return (
    <div className={styles.trend}>
      <svg width="100%" height="100%" role="img" aria-label={say("history.trend", { from, to })} focusable="false">
        {totals.map((total, index) => {
          const height = Math.max(2, (total / most) * 100);
          const last = index === totals.length - 1;
          return (
            <rect
              key={index}
              x={`${index * step}%`}
              y={`${100 - height}%`}
              width={`${step * 0.7}%`}
              height={`${height}%`}
              rx="1"
              fill="currentColor"
              fillOpacity={last ? 1 : 0.55}
            />
          );
        })}
      </svg>
    </div>
  );
}
