/** The add-in's manifest, made from one source for every place that serves it. */
import { COMMAND_SIZES, COMMANDS } from "./ribbon.mjs";
import { LONG, PROVIDER, SHORT, TEXTS } from "./texts.mjs";

/** Excel takes a manifest with another Id for another add-in: the one under development stands beside the one in use. */
const IDS = { development: "78d3d3e4-96a2-410c-9eff-25e5ab8d76e9", production: "54a4761d-214b-42f5-a344-d4471c6f92f1" };

/** The floor of the host code, and what the ribbon's command needs to reach the pane. Both are in Excel 2021 and later. */
const SETS = { ExcelApi: "1.13", SharedRuntime: "1.1" };

/**
 * @param {{ host: string, version: string, kind: "development" | "production", ribbon: boolean }} options
 *   `host`: https address of the folder that serves the add-in, without a slash at its end; `version`: of the package, 1–4 parts;
 *   `ribbon`: with buttons on the Home tab (not for the app catalog of a SharePoint server).
 * @returns {string} XML
 */
export function manifest({ host, version, kind, ribbon }) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by scripts/manifest; do not edit. -->
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>${IDS[kind]}</Id>
  <Version>${fourParts(version)}</Version>
  <ProviderName>${escape(PROVIDER)}</ProviderName>
  <DefaultLocale>ja-JP</DefaultLocale>
  ${localised("DisplayName", TEXTS.displayName)}
  ${localised("Description", TEXTS.description)}
  <IconUrl DefaultValue="${escape(iconUrl(host, 32))}"/>
  <HighResolutionIconUrl DefaultValue="${escape(iconUrl(host, 64))}"/>
  <SupportUrl DefaultValue="${escape(`${host}/taskpane.html`)}"/>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
${(ribbon ? Object.entries(SETS) : [["ExcelApi", SETS.ExcelApi]]).map(([name, version]) => `      <Set Name="${name}" MinVersion="${version}"/>`).join("\n")}
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${escape(`${host}/taskpane.html`)}"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
${ribbon ? overrides(host) : ""}</OfficeApp>
`;
}

/**
 * The ribbon and the functions for cells: all share the pane's runtime, so that a command can show the pane and start its work, and the
 * functions follow the workbook's settings. Excel demands a script for a runtime without a page too; it serves where runtimes are not shared.
 */
function overrides(host) {
  return `  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="Pane.Url" lifetime="long"/>
        </Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script>
              <SourceLocation resid="Functions.Script"/>
            </Script>
            <Page>
              <SourceLocation resid="Pane.Url"/>
            </Page>
            <Metadata>
              <SourceLocation resid="Functions.Metadata"/>
            </Metadata>
            <Namespace resid="Functions.Namespace"/>
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="Started.Title"/>
            <Description resid="Started.Text"/>
            <LearnMoreUrl resid="Pane.Url"/>
          </GetStarted>
          <FunctionFile resid="Pane.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="JutenNavi.Group">
                <Label resid="Group.Label"/>
                ${icon("Icon", SIGN_SIZES)}
                ${button(
                  { name: "Pane", sign: "Icon", sizes: SIGN_SIZES },
                  `<Action xsi:type="ShowTaskpane">
                    <TaskpaneId>JutenNavi</TaskpaneId>
                    <SourceLocation resid="Pane.Url"/>
                  </Action>`
                )}
                ${COMMANDS.map(({ name, command }) =>
                  button(
                    { name, sign: `${name}.Icon`, sizes: COMMAND_SIZES },
                    `<Action xsi:type="ExecuteFunction">
                    <FunctionName>${command}</FunctionName>
                  </Action>`
                  )
                ).join("\n                ")}
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
${SIGN_SIZES.map((size) => image(`Icon.${size}`, iconUrl(host, size))).join("\n")}
${COMMANDS.flatMap(({ name, icon }) => COMMAND_SIZES.map((size) => image(`${name}.Icon.${size}`, `${host}/assets/ribbon-${icon}-${size}.png`))).join("\n")}
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Pane.Url" DefaultValue="${escape(`${host}/taskpane.html`)}"/>
        <bt:Url id="Functions.Script" DefaultValue="${escape(`${host}/functions.js`)}"/>
        <bt:Url id="Functions.Metadata" DefaultValue="${escape(metadataUrl(host, "ja"))}">
          <bt:Override Locale="en-US" Value="${escape(metadataUrl(host, "en"))}"/>
        </bt:Url>
      </bt:Urls>
      <bt:ShortStrings>
${strings(SHORT)}
      </bt:ShortStrings>
      <bt:LongStrings>
${strings(LONG)}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
`;
}

/** Sizes of the product's sign on the ribbon; Office scales the others from them. */
const SIGN_SIZES = [16, 32, 64, 80];

function image(id, url) {
  return `        <bt:Image id="${id}" DefaultValue="${escape(url)}"/>`;
}

/** @param {string} sign resource of the picture, without its size */
function icon(sign, sizes) {
  const images = sizes.map((size) => `<bt:Image size="${size}" resid="${sign}.${size}"/>`);
  return `<Icon>
                  ${images.join("\n                  ")}
                </Icon>`;
}

function button({ name, sign, sizes }, action) {
  return `<Control xsi:type="Button" id="JutenNavi.${name}">
                  <Label resid="${name}.Label"/>
                  <Supertip>
                    <Title resid="${name}.Label"/>
                    <Description resid="${name}.Tip"/>
                  </Supertip>
                  ${icon(sign, sizes)}
                  ${action}
                </Control>`;
}

function localised(element, { ja, en }) {
  return `<${element} DefaultValue="${escape(ja)}">
    <Override Locale="en-US" Value="${escape(en)}"/>
  </${element}>`;
}

function strings(table) {
  return Object.entries(table)
    .map(
      ([id, { ja, en }]) => `        <bt:String id="${id}" DefaultValue="${escape(ja)}">
          <bt:Override Locale="en-US" Value="${escape(en)}"/>
        </bt:String>`
    )
    .join("\n");
}

/** Names, help and parameters of the functions in one language. */
function metadataUrl(host, lang) {
  return `${host}/assets/functions-${lang}.json`;
}

function iconUrl(host, size) {
  return `${host}/assets/icon-${size}.png`;
}

/** "1.2.3" → "1.2.3.0"; a pre-release mark is left out, the manifest has no place for it. */
function fourParts(version) {
  const parts = version.replace(/[-+].*$/, "").split(".");
  return [...parts, "0", "0", "0"].slice(0, 4).join(".");
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
