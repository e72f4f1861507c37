import { rules } from "../../../src/domain/rules";
import { testRule } from "./ruleTester";
for (const rule of rules) testRule(rule, { valid: [], invalid: [] });
