import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneSay } from "../state/context";
import { CopyDetails } from "./CopyDetails";
import { State } from "./State";

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

export function Crash({ details, onAgain }: { details: string; onAgain: () => void }) {
  const styles = useStyles();
  const say = usePaneSay();
  return (
    <div role="alert">
      <State icon="error" title={say("crash.title")}>
        <p className={styles.text}>{say("crash.text")}</p>
        <Button appearance="primary" onClick={onAgain}>
          {say("crash.again")}
        </Button>
        <CopyDetails details={details} />
      </State>
    </div>
  );
}
