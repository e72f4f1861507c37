/**
 * Adds the script tag of office.js after the page's own scripts: the shell is drawn first. It must keep its name and its
 * folder (it loads the rest from there), so it is copied and never bundled.
 */
const HtmlWebpackPlugin = require("html-webpack-plugin");

class OfficeScriptPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap("OfficeScriptPlugin", (compilation) => {
      HtmlWebpackPlugin.getCompilationHooks(compilation).alterAssetTagGroups.tap("OfficeScriptPlugin", (data) => {
        const tag = { tagName: "script", attributes: { defer: true, src: "office-js/office.js" }, voidTag: false, meta: {} };
        return { ...data, headTags: [...data.headTags, tag] };
      });
    });
  }
}

module.exports = { OfficeScriptPlugin };
