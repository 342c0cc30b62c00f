//! What somebody might write. Each says `pwn` where something of it could become more than text.

#[rustfmt::skip]
pub const PAYLOADS: &[&str] = &[
    // Code that a test would run.
    "```rust\npwn();\n```", "```\npwn();\n```", "~~~\npwn();\n~~~", "~~~~rust\npwn();\n~~~\n~~~~", "````\npwn();\n```\n````",
    "```should_panic\npwn!()\n```", "```ignore\npwn\n```", "```{.rust}\npwn();\n```", "```compile_fail,E0001\npwn\n```",
    "``` rust , edition2021\npwn();\n```", "```rust\npwn(); // no end", "~~~\npwn();", "```", "~~~", "``` pwn ```", "```\n\n",
    "    pwn();\n    pwn();", "Text\n\n    pwn();", "Text\n\n\tpwn();", "\tpwn();", "Text\n===\n\n    pwn();", "# pwn\n    pwn();",
    "- a\n\n      pwn();", "- a\n  ```rust\n  pwn();\n  ```", "1. a\n\n   ~~~\n   pwn();\n   ~~~", "> ```\n> pwn();\n> ```",
    ">     pwn();", "- > ```rust\n  > pwn();", "> - 1. ```\n>       pwn();", "a\n```\npwn();\n```\nb", "a\n~~~\npwn();",
    "<pre>\n\n```\npwn();\n```\n</pre>", "<div>\n\n    pwn();\n\n</div>", "- a\n- b\n\n\n      pwn();", "Term\n:   pwn();\n\n        pwn();",
    "[^1]: note\n\n        pwn();", "| a |\n|---|\n| ```pwn |\n```\npwn();\n```", "```\n<script>pwn()</script>\n\n[x](javascript:pwn)\n```",
    "```text\na\n```\n```\npwn();\n```", "\\```\npwn();\n```", "`\n```\npwn();\n```\n`", "a\\\n```\npwn();\n```",
    // Tags and what runs in them.
    "<script>pwn()</script>", "<img src=x onerror=pwn()>", "<svg/onload=pwn()>", "<SCRIPT\n>pwn()</SCRIPT\n>", "<style>*{}</style>",
    "<iframe srcdoc='<script>pwn()</script>'>", "<base href=https://pwn.example>", "<meta http-equiv=refresh content=0>",
    "`<script>pwn()</script>", "`a` ` <script>pwn()</script>", "``a` <script>pwn()</script>", "\\`<script>pwn()</script>`",
    "\\<script>pwn()</script>", "\\\\<script>pwn()</script>", "https://x><script>pwn()</script>", "<https://x><script>pwn()</script>",
    "&lt;script&gt;pwn()&lt;/script&gt;", "&#60;script&#62;pwn()&#60;/script&#62;", "<!-- --><script>pwn()</script>", "<!-- pwn",
    "<![CDATA[<script>pwn()</script>]]>", "<?pwn ?>", "<!DOCTYPE pwn>", "</code></pre><script>pwn()</script>", "<details open ontoggle=pwn()>",
    "*<script>*pwn()*</script>*", "[<script>pwn()</script>](https://a.example)", "[x](https://a.example \"<script>pwn()</script>\")",
    "[x](https://a.example/\"onmouseover=\"pwn())", "![<script>pwn()</script>](https://a.example/x.png)", "<a href=\"https://a\" onclick=pwn()>x</a>",
    "<a href=\"https://a.example/<script>pwn()</script>\">x</a>", "<code><script>pwn()</script></code>", "<code>`</code><script>pwn()</script>",
    "<b onclick=pwn()>", "<li onclick=pwn()>x</li>", "<br onclick=pwn()>", "<ul><li><script>pwn()</script></ul>", "a<br>b<br/>c<BR />",
    "a\n\n<script>\n\npwn()\n\n</script>", "<x\n\n<script>pwn()</script>", "<a\u{202E}b>", "| <script> |\n|---|\n| pwn |",
    // Links that lead elsewhere.
    "[x](javascript:pwn)", "[x](JaVaScRiPt:pwn)", "[x](java\tscript:pwn)", "[x](&#106;avascript:pwn)", "[x](javascript&colon;pwn)",
    "[x](\u{1}javascript:pwn)", "[x](<javascript:pwn>)", "<javascript:pwn>", "[x](data:text/html,pwn)", "[x](vbscript:pwn)",
    "[x]\n\n[x]: javascript:pwn", "[x][]\n\n[x]: javascript:pwn", "[x]: javascript:pwn", "![x](javascript:pwn)", "[x](file:///pwn)",
    "[x](//pwn.example)", "[x](/pwn)", "[x](pwn.md)", "[x](#pwn)", "[![x](https://a.example)](javascript:pwn)", "[a](https://a.example)[b](javascript:pwn)",
    "[a [b](javascript:pwn) c](https://a.example)", "[x\\](javascript:pwn)", "\\[x](javascript:pwn)", "[x](javascript:pwn 'a\nb')",
    "a](javascript:pwn) [b", "](javascript:pwn)", "[", "]", "[](", "](", "<a href=\"javascript:pwn\">x</a>", "<a href='https://a.example'>pwn</a>",
    // Links to items, footnotes, tasks, headings, rules, definitions, alerts, formulas.
    "[`Absent`]", "[Absent]", "[x](crate::Absent)", "[x][crate::Absent]", "[`x`](struct@Absent)", "[Absent]: crate::Absent", "[Vec<pwn>]", "pwn[^1]\n\n[^1]: pwn", "[^pwn]",
    "- [ ] pwn", "- [x] pwn", "# pwn", "pwn\n===", "pwn\n---", "---", "***", "+++\npwn\n+++", "Term\n: pwn", "> [!NOTE]\n> pwn", "$$pwn$$", "$`pwn`$",
    "# pwn {#id .class onclick=pwn()}", "pwn {#id onclick=pwn()}", "pwn {onclick=\"pwn()\"}", "{#pwn}", "pwn #", "-", "+", "*", "1.", "1)", "=", ">",
    // Tables.
    "| pwn | b |\n|---|---|\n| c | d |", "a | pwn\n--|--\nc | d", "a|b|c|d|e", "\\|", "`a|b`", "``|`|``", "a\\", "`a\\`", "|", "||", "a |",
    // Directives and templates.
    "{{#include /etc/passwd}}", "{{ #include /etc/passwd }}", "\\{{#include /etc/passwd}}", "`{{#include pwn}}`", "{{#title pwn}}", "{{#playground pwn.rs}}",
    "```\n{{#include pwn}}\n```", "{{ 7*7 }}", "{% include 'pwn' %}", "{# pwn #}", "{{", "{%", "{{{pwn}}}", "<% pwn %>", "${pwn}", "#{pwn}",
    // Front matter, TOML, Rust.
    "---\nname: pwn\n---", "--- pwn", "pwn: a", "pwn # a", "# pwn: a", "|", ">-", "&pwn", "*pwn", "!pwn", "%YAML 1.1", "...", "'", "\"", "null", "true", "12", "~", "? pwn",
    "'''", "\"\"\"", "[pwn]\na = 1", "\\", "\\\"", "\"; pwn();//", "*/ pwn(); /*", "/// pwn", "//! pwn", "#![pwn]", "r#\"pwn\"#", "\"#", "\n", "\n\npwn\n\n",
    // Characters.
    "pwn\r", "a\rpwn", "a\r\npwn", "\0", "a\0b", "\u{1B}[2Jpwn", "\u{1B}]0;pwn\u{7}", "\u{9B}2J", "\u{7F}", "\u{85}", "\u{202E}pwn", "\u{2066}pwn\u{2069}", "\u{200E}", "\u{61C}",
    "a\u{2028}pwn", "a\u{2029}pwn", "\u{FEFF}pwn", "a\u{200B}b", "\u{E0041}\u{E007F}", "\u{FFFF}", "\u{3164}", "a\u{200D}b", "👩\u{200D}💻 🏳\u{FE0F}\u{200D}🌈", "می\u{200C}خواهم", "שלום",
    "&#x202e;pwn", "&#27;[2J", "&#0;", "&ZeroWidthSpace;", "&lrm;", "&NewLine;# pwn", "&#10;```&#10;pwn", "&#x2028;", "[x](https://a.example/&#x202e;)", "<https://a.example/\u{202E}>",
    "https://a.example/\u{202E}", "`\u{202E}`", "```\n\u{202E}pwn\r\n```", "\u{B}", "\u{C}", "pwn\u{2028}```\u{2028}pwn", "\r```\rpwn\r```",
    // Addresses.
    "https://a.example/{id}", "[https://a.example/b", "xhttps://a.example", "https://a.example/`b`", "//https://a.example", "http://", "www.a.example", "a@b.example", "<a@b.example>",
    "https://a.example/**b**", "`https://a.example", "\"https://a.example\"", "https://a.example\\", "HTTPS://a.example/x",
];
