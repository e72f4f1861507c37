/** Sample configurations for the two usual servers, made from the product's own policies so that they never differ. */
import { COMMON_HEADERS, panePolicy, workbenchPolicy } from "../server/policies.mjs";

/** Excel on the web shows the pane in a frame of its own; within one's own network only the same server may frame it. */
const FRAMES = "frame-ancestors 'self'";

export const PANE = `${panePolicy({ trustPage: false })}; ${FRAMES}`;
export const WORKBENCH = workbenchPolicy();

const YEAR = "public, max-age=31536000, immutable";

export function nginxConfig() {
  const headers = Object.entries(COMMON_HEADERS).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const block = (policy, cache) => [
    `add_header Content-Security-Policy "${policy}" always;`,
    ...headers,
    `add_header Cache-Control "${cache}" always;`,
  ];
  const lines = (list, indent) => list.map((line) => `${" ".repeat(indent)}${line}`).join("\n");
  return `# 重点目標ナビを nginx で配布する設定の見本です。山かっこ 2 つで囲んだ 5 か所を庁内の値に書き換えてください。
# scripts/deliver/configs.mjs から作られています。
server {
    listen <<443>> ssl;
    server_name <<goals.city.example.lg.jp>>;
    ssl_certificate <</etc/nginx/tls/server.crt>>;
    ssl_certificate_key <</etc/nginx/tls/server.key>>;
    ssl_protocols TLSv1.2 TLSv1.3;

    root <</var/www/juten-navi>>;
    server_tokens off;
    charset utf-8;
    types {
        text/html html;
        text/javascript js;
        text/css css;
        application/json json;
        application/xml xml;
        text/plain txt md;
        image/png png;
        image/svg+xml svg;
        font/woff2 woff2;
    }
    default_type application/octet-stream;

    gzip on;
    gzip_min_length 1024;
    gzip_types text/javascript text/css application/json application/xml text/plain image/svg+xml;

    # 受け取るだけのサーバーです。書き込みの要求は断ります。
    if ($request_method !~ ^(GET|HEAD)$) {
        return 405;
    }

    # 名前に内容のハッシュが付いたファイルは変わりません。
    location ~ ^/js/.*\\.[0-9a-f]+\\.(js|css)$ {
${lines(block(PANE, YEAR), 8)}
    }
    # 作業台を配布したときだけ使います。表の部品が data: の画像を使います。
    location = /workbench.html {
${lines(block(WORKBENCH, "no-cache"), 8)}
    }
    location / {
${lines(block(PANE, "no-cache"), 8)}
        try_files $uri =404;
    }
}
`;
}

export function iisConfig() {
  const escape = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const header = (name, value, indent) => `${" ".repeat(indent)}<add name="${name}" value="${escape(value)}" />`;
  const common = Object.entries(COMMON_HEADERS).map(([name, value]) => header(name, value, 8));
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- 重点目標ナビを IIS で配布する設定の見本です。配布フォルダーの直下に置きます。scripts/deliver/configs.mjs から作られています。 -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" />
    <security>
      <requestFiltering>
        <verbs allowUnlisted="false">
          <add verb="GET" allowed="true" />
          <add verb="HEAD" allowed="true" />
        </verbs>
      </requestFiltering>
    </security>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".md" />
      <mimeMap fileExtension=".md" mimeType="text/plain; charset=utf-8" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${header("Content-Security-Policy", PANE, 8)}
${common.join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <!-- 名前に内容のハッシュが付いたファイルは変わりません。 -->
  <location path="js">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />
      </staticContent>
    </system.webServer>
  </location>
  <!-- 作業台を配布したときだけ使います。 -->
  <location path="workbench.html">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Content-Security-Policy" />
${header("Content-Security-Policy", WORKBENCH, 10)}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>
`;
}
