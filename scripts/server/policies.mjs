/** The content policies of the product: nothing but its own files, no inline script, no eval. */

/** The empty style element that Fluent's style engine fills through the CSSOM. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The inline style elements of the grid library; `tests/e2e/policies.test.ts` names the new hashes where they change. */
const GRID_STYLES = ["'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='", "'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s='"];

const BASE = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
];

/**
 * The pane's policy.
 * @param {{ trustPage: boolean }} options  `trustPage`: on plain http office.js asks a page of this server, in a frame, whether it may trust the host.
 */
export function panePolicy({ trustPage }) {
  return [...BASE, "img-src 'self'", `style-src 'self' ${EMPTY_STYLE}`, ...(trustPage ? ["frame-src 'self'"] : [])].join("; ");
}

/** The workbench page's policy: its grid draws with data: images and two inline styles, and it frames the pane. */
export function workbenchPolicy() {
  return [
    ...BASE,
    "img-src 'self' data: blob:",
    `style-src 'self' ${EMPTY_STYLE} ${GRID_STYLES.join(" ")}`,
    "frame-src 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The trust page: one script of its own. */
export const TRUST_POLICY = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** Headers that every answer carries. */
export const COMMON_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};
