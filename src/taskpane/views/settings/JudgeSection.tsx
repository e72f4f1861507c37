import { Section } from "../../components/Section";
import { settingsMessages } from "../../../domain/messages/paneSettings";
import { scalePresets } from "../../../domain/settings/scalePresets";
import { useSay } from "../../state/context";
import { Choice } from "./Choice";
import { useSettings } from "./useSettings";

export function JudgeSection() {
  const say = useSay(settingsMessages);
  const { settings, change } = useSettings();
  const { scale, profile, rounding } = settings;
  const own = typeof scale === "string" ? null : scale;
  return (
    <Section title={say("judge.title")}>
      <Choice
        label={say("scale")}
        value={typeof scale === "string" ? scale : "own"}
        options={[
          { value: "none", text: say("scale.none") },
          ...(own ? [{ value: "own", text: say("scale.own", { title: own.title }) }] : []),
          ...scalePresets.map(({ id, title }) => ({ value: id, text: title })),
        ]}
        onChoose={(id) => {
          if (id !== "own") change({ scale: id });
        }}
      />
      <Choice
        label={say("profile")}
        value={profile}
        options={(["standard", "strict", "submission"] as const).map((id) => ({ value: id, text: say(`profile.${id}`) }))}
        onChoose={(id) => change({ profile: id })}
      />
      <Choice
        label={say("rounding")}
        value={rounding}
        options={(["one-decimal", "integer"] as const).map((id) => ({ value: id, text: say(`rounding.${id}`) }))}
        onChoose={(id) => change({ rounding: id })}
      />
    </Section>
  );
}
