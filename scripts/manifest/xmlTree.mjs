/** XML as a tree of plain objects, enough to look at a manifest. */
import { SaxesParser } from "saxes";

/**
 * @typedef {{ name: string, attributes: Record<string, string>, children: Element[], text: string }} Element
 * @param {string} xml
 * @returns {Element} the root
 * @throws {Error} where it is not well-formed
 */
export function parseTree(xml) {
  const top = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: "" };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    open.at(-1).text += text.trim();
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return top.children[0];
}

/** The first child with this name. */
export function child(element, name) {
  return element?.children.find((one) => one.name === name);
}

/** Every element below with one of these names, in document order. */
export function below(element, ...names) {
  return element.children.flatMap((one) => [...(names.includes(one.name) ? [one] : []), ...below(one, ...names)]);
}
