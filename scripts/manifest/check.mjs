import { checkOrder } from "./checkOrder.mjs";
import { checkResources } from "./checkResources.mjs";
import { checkTexts } from "./checkTexts.mjs";
import { parseTree } from "./xmlTree.mjs";

/**
 * Looks at a manifest without any connection.
 * @param {string} xml
 * @param {string} folder that is served as the manifest's host
 * @returns {Promise<string[]>} what is wrong, a sentence each; empty where all is well
 */
export async function checkManifest(xml, folder) {
  let root;
  try {
    root = parseTree(xml);
  } catch (error) {
    return [`XML として読めません(${error.message})。`];
  }
  return [...checkOrder(root), ...checkTexts(root), ...(await checkResources(root, folder))];
}
