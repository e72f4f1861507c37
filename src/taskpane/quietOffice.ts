/** What office.js would do outside Excel that a closed network must not see. */

interface TelemetryFrame {
  loadProxyFrame?: () => void;
}

/**
 * Outside Excel office.js makes, three seconds after it has loaded, a frame to a telemetry server of Microsoft's. The content policy
 * stops the page in it, but a browser connects to the server before it looks at the policy (seen in Chromium: a CONNECT at the proxy).
 * So the frame is not made. Call it once office.js has said that there is no host; office.js itself stays as it is.
 */
export function quietOffice(page: object = window): void {
  const { OSF } = page as { OSF?: { Logger?: { ulsEndpoint?: TelemetryFrame | null } } };
  const endpoint = OSF?.Logger?.ulsEndpoint;
  if (endpoint) endpoint.loadProxyFrame = () => undefined;
}
