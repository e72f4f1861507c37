import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { overviewMessages } from "../../../domain/messages/paneOverview";
import { usePane, useSay } from "../../state/context";

/** More places than this are folded until asked for. */
const shownPlaces = 12;

const useStyles = makeStyles({
  places: { display: "flex", flexWrap: "wrap", gap: "6px" },
  place: { minWidth: 0, fontWeight: "normal" },
});

interface Place {
  sheet: string;
  cell: string | null;
  /** What stands on the button beside the cell. */
  text: string;
}

/** Buttons that open cells. */
export function Places({ places }: { places: readonly Place[] }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(overviewMessages);
  const [all, setAll] = useState(false);
  const visible = all ? places : places.slice(0, shownPlaces);
  return (
    <div className={styles.places}>
      {visible.map((place, index) => (
        <Button
          key={index}
          size="small"
          className={styles.place}
          disabled={place.cell === null}
          title={say("open", { place: `${place.sheet}!${place.cell ?? ""}` })}
          onClick={() => void pane.show(place)}
        >
          {[place.cell, place.text].filter(Boolean).join(" ")}
        </Button>
      ))}
      {visible.length < places.length ? (
        <Button size="small" appearance="transparent" className={styles.place} onClick={() => setAll(true)}>
          {say("more", { count: places.length - visible.length })}
        </Button>
      ) : null}
    </div>
  );
}
