import { cliMessages } from "../domain/messages/cli";
import { say } from "../domain/messages/catalog";
import { RuleConfigurationError } from "../domain/rules";
import { UsageError } from "./failures";

/** Runs work that uses the city's rule options; a wrong option becomes a usage error that names rule and key. */
export function configured<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RuleConfigurationError)
      throw new UsageError(say(cliMessages, "ja", "settingsRule", { rule: error.rule, key: error.key }), { cause: error });
    throw error;
  }
}
