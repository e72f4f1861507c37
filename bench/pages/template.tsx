/** Our own page with the Fluent parts that the official React template of Office add-ins imports: for comparing sizes, built the same way. */
import { Button, Field, FluentProvider, Image, makeStyles, Textarea, tokens, webLightTheme } from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const useStyles = makeStyles({ page: { display: "grid", gap: "8px", color: tokens.colorNeutralForeground1 } });

function Page() {
  const styles = useStyles();
  const [text, setText] = useState("");
  return (
    <main className={styles.page}>
      <Image src="logo.png" alt="logo" width={90} />
      {[DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular].map((Icon, index) => (
        <Icon key={index} />
      ))}
      <Field label="Text">
        <Textarea value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button appearance="primary" onClick={() => setText("")}>
        Clear
      </Button>
    </main>
  );
}

createRoot(document.getElementById("root")!).render(
  <FluentProvider theme={webLightTheme}>
    <Page />
  </FluentProvider>
);
