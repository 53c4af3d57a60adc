/** nginx.conf for the site: what headers.json says, in the words of nginx. */

/** Where the files lie on the server; whoever sets it up puts them there. */
export const SITE_FOLDER = '/srv/nianbao/site';
export const CERTIFICATE = '/etc/nginx/nianbao/certificate.pem';
export const KEY = '/etc/nginx/nianbao/key.pem';

/** All that the site has; said here, so that nothing depends on the server's own list. */
const TYPES = {
  'text/html': 'html',
  'text/javascript': 'js',
  'text/css': 'css',
  'text/plain': 'txt',
  'text/xml': 'xml',
  'application/json': 'json map',
  'image/png': 'png',
  'image/svg+xml': 'svg',
};
/** `text/html` is always among those that get a charset and are compressed; to name it makes nginx warn. */
const TEXTS = Object.keys(TYPES).filter((type) => type !== 'text/html' && type !== 'image/png');

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const quoted = (text) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** A pattern on paths within the site, as one on paths of the server. */
const onServer = (pattern, prefix) =>
  pattern.startsWith('^') ? `^${escaped(prefix)}${pattern.slice(1)}` : pattern;

const variableOf = (header) => `$nianbao_${header.toLowerCase().replaceAll('-', '_')}`;

/** Headers with the value that each has where no later entry says otherwise, and the patterns that do. */
function byHeader(entries) {
  const [all, ...others] = entries;
  if (all?.pattern !== '') throw new Error('headers.json has to begin with what is sent with every file');
  return Object.entries(all.headers).map(([name, value]) => ({
    name,
    value,
    others: others.flatMap(({ pattern, headers }) =>
      name in headers ? [{ pattern, value: headers[name] }] : [],
    ),
  }));
}

/** Of several patterns nginx takes the first that is found, headers.json the last. */
const mapOf = ({ name, value, others }, prefix) =>
  [
    `map $uri ${variableOf(name)} {`,
    `    default ${quoted(value)};`,
    ...others
      .toReversed()
      .map((each) => `    ${quoted(`~${onServer(each.pattern, prefix)}`)} ${quoted(each.value)};`),
    '}',
  ].join('\n');

/** What may be kept must not be kept where it is an error. */
const sent = ({ name, value, others }) =>
  others.length > 0
    ? `add_header ${name} ${variableOf(name)};`
    : `add_header ${name} ${quoted(value)} always;`;

/**
 * @param {{pattern: string, headers: Record<string, string>}[]} entries of headers.json
 * @param {{baseUrl: string, version: string}} site the address, with a slash at its end
 */
export function nginxConf(entries, { baseUrl, version }) {
  const { hostname, port, pathname } = new URL(baseUrl);
  const prefix = decodeURIComponent(pathname);
  const headers = byHeader(entries);
  const indented = (lines, depth) => lines.map((line) => `${' '.repeat(depth)}${line}`).join('\n');
  return `# 年报助手 ${version}，地址 ${baseUrl}
# 放进 nginx 的 http 部分（例如存为 /etc/nginx/conf.d/nianbao.conf），改好标 ← 的三处，nginx -t 无误后重新载入。
# 网址变了要重新打包：加载项清单里写着这个网址。

${headers
  .filter(({ others }) => others.length > 0)
  .map((each) => mapOf(each, prefix))
  .join('\n\n')}

server {
    listen ${port || 443} ssl;
    server_name ${hostname};

    # 证书要由用户的电脑信任的机构（例如本单位的内部 CA）签发，否则窗格打不开。
    ssl_certificate     ${CERTIFICATE};    # ←
    ssl_certificate_key ${KEY};            # ←
    ssl_protocols TLSv1.2 TLSv1.3;

    server_tokens off;

    location ${quoted(prefix)} {
        alias ${SITE_FOLDER}/;             # ← 压缩包里的 site 文件夹
        index help.html;
        limit_except GET { deny all; }

        types {
${indented(
  Object.entries(TYPES).map(([type, endings]) => `${type} ${endings};`),
  12,
)}
        }
        default_type application/octet-stream;
        charset utf-8;
        charset_types ${TEXTS.join(' ')};

        # 文件名里有内容摘要的长期缓存，其余每次核对：更新后用户下次打开就是新的。
${indented(headers.map(sent), 8)}

        gzip on;
        gzip_vary on;
        gzip_min_length 1024;
        gzip_types ${TEXTS.join(' ')};
    }
${
  prefix === '/'
    ? ''
    : `
    location / { return 404; }
`
}}
`;
}
