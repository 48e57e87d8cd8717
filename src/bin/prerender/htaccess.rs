//! The file `.htaccess`: what Apache needs to know about the site. It asks for no more than
//! `AllowOverride FileInfo`, which hosts for everybody give.

use crate::headers::{self, Header, PROFILE};
use crate::module::FOLDER;
use crate::published;

/// The file for a site below `base`.
pub(crate) fn print(base: &str) -> String {
    let types = TYPES.map(|(name, endings)| format!("AddType {name} {endings}\n")).concat();
    let text: Vec<_> =
        TYPES.iter().filter(|(name, _)| name.starts_with("text/")).map(|it| it.1).collect();
    let text = text.join(" ");
    let everywhere: String = headers::everywhere().iter().map(|header| set("", header)).collect();
    let unframed: String = headers::unframed().iter().map(|header| set("  ", header)).collect();
    let open: Vec<_> = published::names().map(|name| name.replace('.', r"\.")).collect();
    let open = open.join("|");
    let (asked_again, kept) = (set("", &headers::asked_again()), set("  ", &headers::kept()));
    let allowed = set("  ", &headers::open());
    format!(
        r#"ErrorDocument 404 {base}/404.html

{types}AddCharset utf-8 {text}
AddEncoding br .br
AddEncoding gzip .gz
RemoveType .br .gz
RemoveLanguage .br .gz

<IfModule mod_headers.c>
Header merge Vary Accept-Encoding
{everywhere}{asked_again}<FilesMatch "-[0-9a-f]{{16}}\.\w+(\.br|\.gz)?$">
{kept}</FilesMatch>
<FilesMatch "^({open})(\.br|\.gz)?$">
{allowed}</FilesMatch>
<If "%{{REQUEST_URI}} =~ m#^{base}/{FOLDER}/#">
{allowed}</If>
# Lessons may be put into the frames of others, and nothing else.
<If "%{{REQUEST_URI}} !~ m#^{base}/(en|hi)/learn/#">
{unframed}</If>
</IfModule>

# What was compressed when the site was built is sent in place of the file.
<IfModule mod_rewrite.c>
RewriteEngine On
RewriteBase {base}/
RewriteRule (^|/)\.(?!well-known/) - [R=404,L]
{brotli}{gzip}</IfModule>
"#,
        brotli = compressed("br", "br"),
        gzip = compressed("gzip", "gz"),
    )
}

/// Sets a header, also with errors. A second policy is added to the first.
fn set(indent: &str, (name, value): &Header) -> String {
    let second = *name == "Content-Security-Policy" && !indent.is_empty();
    let verb = if second { "merge" } else { "set" };
    format!("{indent}Header always {verb} {name} \"{value}\"\n")
}

/// Sends the files that end in `ending` to whoever reads `encoding`: the one beside
/// a file, and that of a folder's page.
fn compressed(encoding: &str, ending: &str) -> String {
    let accepted =
        format!("RewriteCond %{{HTTP:Accept-Encoding}} \\b{encoding}\\b(?!;q=0(\\.0*)?(,|$))\n");
    format!(
        "{accepted}RewriteCond %{{REQUEST_FILENAME}}.{ending} -f\n\
         RewriteRule ^(.*[^/])$ $1.{ending} [END]\n\
         {accepted}RewriteCond %{{REQUEST_FILENAME}}index.html.{ending} -f\n\
         RewriteRule ^(|.*/)$ $1index.html.{ending} [END]\n"
    )
}

/// The types of all files, so that none depends on what a host knows.
const TYPES: [(&str, &str); 14] = [
    ("text/html", ".html"),
    ("text/css", ".css"),
    ("text/javascript", ".js .mjs"),
    ("text/plain", ".txt .ts"),
    ("application/wasm", ".wasm"),
    ("application/json", ".json"),
    ("application/manifest+json", ".webmanifest"),
    ("application/xml", ".xml"),
    ("application/octet-stream", ".bin"),
    (PROFILE, ".mobileconfig"),
    ("image/svg+xml", ".svg"),
    ("image/png", ".png"),
    ("image/x-icon", ".ico"),
    ("font/woff2", ".woff2"),
];
