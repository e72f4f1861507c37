/** A folder behind nginx with the delivered sample configuration, on https with a certificate made for the occasion. */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { nginxConfig } from "../../../scripts/deliver/configs.mjs";

const nginx = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx"].find((place) => existsSync(place));

/** A self-made certificate for localhost; returns the paths of certificate and key below the folder. */
export function makeCertificate(folder: string): { cert: string; key: string } {
  const [cert, key] = [path.join(folder, "server.crt"), path.join(folder, "server.key")];
  const request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"];
  execFileSync("openssl", [...request, "-keyout", key, "-out", cert], { stdio: "ignore" });
  return { cert, key };
}

/** @returns a port that nothing listens on */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Waits until something takes connections; ends with `told()` where nothing does within ten seconds. */
export async function listening(port: number, told: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true));
      socket.once("error", () => resolve(false)).once("connect", () => socket.end());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing listens on ${port}: ${told()}`);
}

/**
 * @param folder  for nginx's own files; `${folder}/www` is served
 * @returns where it answers, and how to end it
 */
export async function serveWithNginx(folder: string): Promise<{ origin: string; stop: () => void }> {
  if (nginx === undefined) throw new Error("nginx is not installed; .ci/run installs it");
  const port = await freePort();
  const { cert, key } = makeCertificate(folder);
  const values = [String(port), "localhost", cert, key, path.join(folder, "www")];
  const site = nginxConfig().replace(/<<[^>]*>>/g, () => values.shift() ?? "");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ");
  writeFileSync(
    path.join(folder, "nginx.conf"),
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {} http { access_log off; ${temporary}\n${site}}`
  );
  // Workers drop their rights when nginx starts as root; the folder is the test's own.
  execFileSync("chmod", ["-R", "a+rX", folder]);
  const server = spawn(nginx, ["-c", path.join(folder, "nginx.conf")], { stdio: "ignore" });
  await listening(port, () => readFileSync(path.join(folder, "error.log"), "utf8"));
  return { origin: `https://localhost:${port}`, stop: () => void server.kill() };
}
