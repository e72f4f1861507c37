import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "10px", color: tokens.colorBrandForeground1 },
  track: {
    fill: tokens.colorNeutralBackground3,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1px",
    width: "calc(100% - 1px)",
  },
});

const clamp = (value: number) => Math.max(0, Math.min(100, value));

/** Done is solid, what is planned is hatched: the bar reads the same in black and white. The track ends at 100 %. */
export function RateBar({ rate, forecast, label }: { rate: number | null; forecast: number | null; label: string }) {
  const styles = useStyles();
  const id = useId();
  const done = rate === null ? 0 : clamp(rate);
  const planned = forecast === null ? 0 : clamp(forecast) - done;
  return (
    <svg className={styles.bar} role="img" aria-label={label} focusable="false">
      <defs>
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2" height="5" fill="currentColor" />
        </pattern>
      </defs>
      <rect className={styles.track} x="0.5" y="0.5" height="9" rx="2" />
      <rect x="0" y="0" width={`${done}%`} height="10" rx="2" fill="currentColor" />
      {planned > 0 ? <rect x={`${done}%`} y="1" width={`${planned}%`} height="8" fill={`url(#${id})`} /> : null}
    </svg>
  );
}
