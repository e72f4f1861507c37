import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({ select: { minWidth: 0 } });

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; text: string }[];
  onChoose: (value: Value) => void;
}

/** A labelled choice among a few; the browser's own list, so that it is quick and speaks for itself. */
export function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  const styles = useStyles();
  const choose = (text: string) => {
    const option = options.find((one) => one.value === text);
    if (option) onChoose(option.value);
  };
  return (
    <Field label={label}>
      <Select className={styles.select} value={value} onChange={(_, data) => choose(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
