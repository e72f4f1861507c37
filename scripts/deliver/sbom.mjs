/** The list of everything that ships, as CycloneDX 1.5 JSON. The same content gives the same bytes. */
import { createHash } from "node:crypto";
import { OFFICE_LICENCE } from "./licences.mjs";

/**
 * @param {{ version: string, packages: object[], files: { path: string, size: number, sha256: string }[] }} what
 *   `packages`: { name, version, licence, in: string[] } of the code inside the bundles; `files`: everything in the folder.
 */
export function sbom({ version, packages, files }) {
  const components = [...packages.map(library), ...files.map(fileComponent)];
  const content = {
    metadata: {
      component: { type: "application", "bom-ref": "juten-navi", name: "juten-navi", version, licenses: [{ license: { id: "MIT" } }] },
    },
    components,
    dependencies: [{ ref: "juten-navi", dependsOn: packages.map(refOf) }, ...packages.map((one) => ({ ref: refOf(one) }))],
  };
  return { bomFormat: "CycloneDX", specVersion: "1.5", serialNumber: serial(JSON.stringify(content)), version: 1, ...content };
}

function refOf({ name, version }) {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

function library(one) {
  const licence = one.licence === OFFICE_LICENCE ? { name: OFFICE_LICENCE } : { id: one.licence };
  return {
    type: "library",
    "bom-ref": refOf(one),
    name: one.name,
    version: one.version,
    purl: refOf(one),
    licenses: [{ license: licence }],
    properties: one.in.map((file) => ({ name: "juten-navi:in", value: file })),
  };
}

function fileComponent({ path, size, sha256 }) {
  return {
    type: "file",
    "bom-ref": `file:${path}`,
    name: path,
    hashes: [{ alg: "SHA-256", content: sha256 }],
    properties: [{ name: "juten-navi:bytes", value: String(size) }],
  };
}

/** A UUID (version 5 in form) of the content. */
function serial(text) {
  const hex = createHash("sha256").update(text).digest("hex");
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
