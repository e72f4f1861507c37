export default function globalTeardown() {
  globalThis.jutenServer?.kill();
}
