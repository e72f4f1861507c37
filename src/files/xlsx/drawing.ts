import { limits } from "../limits";
import type { XmlReader } from "../xml/parseXml";
import type { Package } from "./package";

export interface ShapePlace {
  readonly row: number;
  readonly col: number;
}

const anchors = new Set(["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"]);

/** Name without any prefix: drawings mix namespaces. */
const bare = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Where a drawing part has text boxes and other shapes with text. Their text is not read: it belongs to no cell. */
export async function readShapes(book: Package, part: string): Promise<ShapePlace[]> {
  const shapes: ShapePlace[] = [];
  let place = { row: 0, col: 0 };
  let inFrom = false;
  let target: "row" | "col" | null = null;
  let shapeDepth = 0;
  let hasText = false;
  const reader: XmlReader = {
    open(full) {
      const name = bare(full);
      if (anchors.has(name)) {
        place = { row: 0, col: 0 };
        hasText = false;
      } else if (name === "from") inFrom = true;
      else if (inFrom && (name === "row" || name === "col")) target = name;
      else if (name === "sp") shapeDepth++;
    },
    text(text) {
      if (target) place[target] = Math.min(Math.max(Number.parseInt(text, 10) || 0, 0), limits.rows - 1);
      else if (shapeDepth > 0 && text.trim() !== "") hasText = true;
    },
    close(full) {
      const name = bare(full);
      if (name === "from") inFrom = false;
      else if (name === target) target = null;
      else if (name === "sp") shapeDepth--;
      else if (anchors.has(name) && hasText && shapes.length < limits.shapes) shapes.push({ ...place });
    },
  };
  await book.parse(part, reader);
  return shapes;
}
