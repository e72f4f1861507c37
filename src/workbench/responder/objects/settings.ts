/** Excel.SettingCollection: small values kept in the workbook for this add-in. */
import { HostCollection, HostObject } from "../hostObject";
import type { World } from "./world";

export class Settings extends HostCollection {
  readonly className = "SettingCollection";

  constructor(private readonly world: World) {
    super();
  }

  items(): Setting[] {
    return [...this.world.model.settings.keys()].map((key) => new Setting(this.world, key));
  }

  find(key: string): Setting | null {
    return this.world.model.settings.has(key) ? new Setting(this.world, key) : null;
  }

  Add(key: string, value: unknown): Setting {
    this.world.model.settings.set(key, value);
    return new Setting(this.world, key);
  }
}

class Setting extends HostObject {
  readonly className = "Setting";

  constructor(
    private readonly world: World,
    private readonly key: string
  ) {
    super();
  }

  override get id(): string {
    return this.key;
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    return this.world.model.settings.get(this.key);
  }

  set Value(value: unknown) {
    this.world.model.settings.set(this.key, value);
  }

  Delete(): void {
    this.world.model.settings.delete(this.key);
  }
}
