/**
 * Puts the script tag of office.js in front of the page's own scripts. It must keep its name and its folder (it loads the
 * rest from there), so it is copied and never bundled.
 */
const HtmlWebpackPlugin = require("html-webpack-plugin");

class OfficeScriptPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap("OfficeScriptPlugin", (compilation) => {
      HtmlWebpackPlugin.getCompilationHooks(compilation).alterAssetTagGroups.tap("OfficeScriptPlugin", (data) => {
        const tag = { tagName: "script", attributes: { defer: true, src: "office-js/office.js" }, voidTag: false, meta: {} };
        return { ...data, headTags: [tag, ...data.headTags] };
      });
    });
  }
}

module.exports = { OfficeScriptPlugin };
