/**
 * On plain http://localhost the web build of office.js loads `<folder of office.js>/AgaveErrorUX/index.html` in a hidden frame and
 * waits until it says that the host is trusted. The workbench's own server answers that path with this page; a deployed
 * folder must never contain it. The page is only of use to a frame of its own origin.
 */
export const trustPagePath = "AgaveErrorUX/index.html";

/** The page's script is a file of its own so that `script-src 'self'` holds. Serve it next to the page as `trust.js`. */
export const trustPageHtml =
  '<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>trust</title><script src="trust.js"></script></head><body></body></html>\n';

export const trustScriptPath = "AgaveErrorUX/trust.js";

export const trustScript = `addEventListener("message", function (event) {
  if (event.origin === location.origin && event.source === parent) {
    parent.postMessage(JSON.stringify({ hostUserTrusted: true }), location.origin);
  }
});
`;
