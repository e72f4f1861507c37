/** Excel.CustomXmlPartCollection: XML documents kept inside the workbook file. */
import { HostCollection, HostObject } from "../hostObject";
import { ExcelRefusal } from "../protocol";
import type { World } from "./world";

/** The namespace of the document element. */
function namespaceOf(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*(\s[^>]*)?>/.exec(xml);
  const name = root?.[1] ? `xmlns:${root[1].slice(0, -1)}` : "xmlns";
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? "")?.[1] ?? "";
}

/** Excel takes well-formed XML only; this much of it the responder checks. */
function checked(xml: unknown): string {
  const text = typeof xml === "string" ? xml : "";
  const root = /^(?:\uFEFF)?\s*(?:<\?xml[^>]*\?>)?\s*<([A-Za-z_][\w.:-]*)[\s>/]/.exec(text)?.[1];
  const closed = root !== undefined && (new RegExp(`</${root}\\s*>\\s*$`).test(text) || /\/>\s*$/.test(text));
  if (!closed || /&(?!#?\w+;)/.test(text)) throw new ExcelRefusal("InvalidArgument", "no well-formed XML");
  return text;
}

abstract class Parts extends HostCollection {
  constructor(
    protected readonly world: World,
    private readonly wanted: (xml: string) => boolean
  ) {
    super();
  }

  items(): CustomXmlPart[] {
    return [...this.world.model.customXml].filter(([, xml]) => this.wanted(xml)).map(([id]) => new CustomXmlPart(this.world, id));
  }

  find(id: string): CustomXmlPart | null {
    return this.items().find((part) => part.id === id) ?? null;
  }
}

export class CustomXmlParts extends Parts {
  readonly className = "CustomXmlPartCollection";

  constructor(world: World) {
    super(world, () => true);
  }

  Add(xml: string): CustomXmlPart {
    return new CustomXmlPart(this.world, this.world.model.addCustomXml(checked(xml)));
  }

  GetByNamespace(uri: string): ScopedParts {
    return new ScopedParts(this.world, (xml) => namespaceOf(xml) === uri);
  }
}

class ScopedParts extends Parts {
  readonly className = "CustomXmlPartScopedCollection";

  /** The part where there is exactly one, else null. */
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, ...more] = this.items();
    return only !== undefined && more.length === 0 ? only : null;
  }
}

class CustomXmlPart extends HostObject {
  readonly className = "CustomXmlPart";

  constructor(
    private readonly world: World,
    private readonly partId: string
  ) {
    super();
  }

  override get id(): string {
    return this.partId;
  }

  private get xml(): string {
    const xml = this.world.model.customXml.get(this.partId);
    if (xml === undefined) throw new ExcelRefusal("ItemNotFound", "the part is gone");
    return xml;
  }

  get Id(): string {
    return this.partId;
  }

  get NamespaceUri(): string {
    return namespaceOf(this.xml);
  }

  GetXml(): string {
    return this.xml;
  }

  SetXml(xml: string): void {
    if (this.xml !== xml) this.world.model.customXml.set(this.partId, checked(xml));
  }

  Delete(): void {
    this.world.model.customXml.delete(this.partId);
  }
}
