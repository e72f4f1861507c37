/**
 * On plain http://localhost office.js asks this page, in a hidden frame, whether the user trusts the host.
 * The workbench is its own host, so the answer is yes, and only to a page of the same origin.
 * This folder belongs to the workbench's server; it is never part of what is deployed.
 */
window.addEventListener("message", (event) => {
  if (event.source === window.parent && event.origin === window.location.origin) {
    window.parent.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
  }
});
