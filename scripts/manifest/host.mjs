/** The address that an add-in is served from, as the person who builds it writes it. */

export const DEV_HOST = "https://localhost:3000";

/**
 * @param {string} text "https://example.lg.jp/juten/"
 * @returns {string} without a slash at its end
 * @throws {Error} with a sentence, where Excel would not take it
 */
export function checkedHost(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.protocol !== "https:" || url.search !== "" || url.hash !== "" || url.username !== "") {
    throw new Error(
      `配置先「${text}」は使えません。https:// で始まるアドレスを指定してください(例: --env host=https://example.lg.jp/juten)。`
    );
  }
  return url.href.replace(/\/+$/, "");
}
