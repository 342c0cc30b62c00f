//! Words of a shell, and what curl makes of them.
//!
//! In: a text of the document. Out: a word of a command that is the text, whatever shell reads it; a text that is in its place in a
//! URL, a header or a form. It refuses to know requests.

use super::super::literal::characters;
use super::super::url::{VALUE, address, value};
use percent_encoding::{AsciiSet, utf8_percent_encode};

/// What does not stand for itself in the name of a form's field, whose brackets are left to readers.
const NAME: &AsciiSet = &VALUE.remove(b'[').remove(b']');

/// What is none of the characters of a header's name.
const HEADER: &AsciiSet = &VALUE
    .remove(b'!')
    .remove(b'#')
    .remove(b'$')
    .remove(b'%')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'*')
    .remove(b'+')
    .remove(b'^')
    .remove(b'`')
    .remove(b'|');

/// A text as a word: in double quotes, where nothing in it means anything there.
pub fn word(text: &str) -> String {
    let means = |(c, is_hidden)| matches!(c, '"' | '$' | '`' | '\\' | '!') || is_hidden;
    if characters(text).any(means) { single_quoted(text) } else { format!("\"{text}\"") }
}

/// A text as a word in single quotes. One that has what nobody sees has escapes in place of it, and of all that a shell that does
/// not know them could take for an end. No word holds a NUL, whose picture stands for it.
pub fn single_quoted(text: &str) -> String {
    let text = text.replace('\0', "\u{2400}");
    if characters(&text).all(|(_, is_hidden)| !is_hidden) {
        return format!("'{}'", quoted(&text));
    }
    let escaped = |(c, is_hidden): (char, bool)| match c {
        '\n' => "\\n".to_owned(),
        '\t' => "\\t".to_owned(),
        '\\' => "\\\\".to_owned(),
        '\'' | '!' => format!("\\x{:02x}", u32::from(c)),
        c if is_hidden => {
            c.encode_utf8(&mut [0; 4]).bytes().map(|byte| format!("\\x{byte:02x}")).collect::<Vec<_>>().concat()
        }
        c => c.to_string(),
    };
    format!("$'{}'", characters(&text).map(escaped).collect::<String>())
}

/// Text inside single quotes.
pub fn quoted(text: &str) -> String {
    text.replace('\'', "'\\''")
}

/// The name of a form's field.
pub fn field(name: &str) -> String {
    utf8_percent_encode(name, NAME).to_string()
}

/// A URL with a scheme and a host, where the brackets of an address of IPv6 stand for themselves. Letters that are not ASCII are
/// encoded there, too: curl decodes a host before it looks it up.
pub fn base(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return address(url) };
    let (host, path) = rest.find('/').map_or((rest, ""), |slash| rest.split_at(slash));
    let host = if is_ipv6(host) { host.to_owned() } else { address(host) };
    format!("{}://{host}{}", address(scheme), address(path))
}

/// Whether a host is an address of IPv6 in brackets, with or without a port.
fn is_ipv6(host: &str) -> bool {
    let inside = host.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    inside.is_some_and(|(inside, port)| {
        let is_address =
            inside.contains(':') && inside.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b':' || byte == b'.');
        let is_port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
        is_address && (port.is_empty() || port.strip_prefix(':').is_some_and(is_port))
    })
}

/// The option that sends a header. Curl sends none that has no value, unless a semicolon ends its name; no line of the request ends
/// within it, and its name is no name of a file to read others from.
pub fn header(name: &str, value: &str) -> String {
    let name = utf8_percent_encode(name, HEADER).to_string();
    let value: String = value.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let text = if value.trim().is_empty() { format!("{name};") } else { format!("{name}: {value}") };
    format!("-H {}", word(&text))
}

/// The option that sends a field of a form.
pub fn form_field(name: &str, text: &str) -> String {
    if name.is_empty() || text.contains('\0') {
        return format!("-d {}", single_quoted(&format!("{}={}", field(name), value(text))));
    }
    format!("--data-urlencode {}", single_quoted(&format!("{}={text}", field(name))))
}

/// The option that sends a part of a multipart body. A value that curl would read for more than a text is said to be none.
pub fn part(name: &str, text: &str) -> String {
    let is_text = !text.starts_with(|c: char| "@<\"()=".contains(c) || c.is_whitespace()) && !text.contains(';');
    let option = if is_text { "-F" } else { "--form-string" };
    format!("{option} {}", single_quoted(&format!("{}={text}", part_name(name))))
}

/// The option that sends a JSON document as a part. A value with what would end it is in quotes.
pub fn json_part(name: &str, json: &str) -> String {
    let json = if json.contains(';') {
        format!("\"{}\"", json.replace('\\', "\\\\").replace('"', "\\\""))
    } else {
        json.to_owned()
    };
    format!("-F {}", single_quoted(&format!("{}={json};type=application/json", part_name(name))))
}

/// The option that sends a file as a part.
pub fn file_part(name: &str) -> String {
    format!("-F {}", single_quoted(&format!("{}=@file.txt", part_name(name))))
}

/// The name of a part, which ends at the first `=`.
fn part_name(name: &str) -> String {
    name.replace('=', "%3D")
}

#[cfg(test)]
mod tests {
    use super::super::super::judge::{self, texts};
    use super::*;

    /// What the words of `write` are, read by a shell as arguments of a command, beside what they should be; none runs a command.
    fn read_by(
        shell: &str,
        write: impl Fn(&str) -> String,
        want: impl Fn(&str) -> String,
    ) -> Option<Vec<(String, String)>> {
        let texts = texts();
        let mut script = "ran() { echo ran >&2; }\ncurl() { printf '%s\\0' \"$@\"; }\n".to_owned();
        script.extend(texts.iter().map(|text| format!("curl {}\n", write(text))));
        let (printed, said) = judge::run(shell, &["-"], &script)?;
        assert_eq!(said, "");
        let printed = String::from_utf8(printed).expect("words are UTF-8");
        Some(printed.split_terminator('\0').map(str::to_owned).zip(texts.iter().map(|text| want(text))).collect())
    }

    #[test]
    fn a_host_stands_as_it_is() {
        let kept = ["https://[::1]:80/v1", "https://user@a.example:8443", "https://a.example/-"];
        kept.iter().for_each(|url| assert_eq!(base(url), *url));
        assert_eq!(base("https://[a-z].example/ü"), "https://%5Ba-z%5D.example/%C3%BC");
        assert_eq!(base("https://a\u{200b}`b`.example"), "https://a%E2%80%8B%60b%60.example");
    }

    #[test]
    fn a_shell_takes_words_for_their_texts() {
        let visible = |text: &str| text.replace('\0', "\u{2400}");
        for write in [word, single_quoted] {
            for (read, wanted) in read_by("bash", write, visible).unwrap_or_default() {
                assert_eq!(read, wanted);
            }
            // A shell without `$'..'` reads another text, but runs nothing.
            read_by("sh", write, visible);
        }
        assert_eq!(texts().iter().map(|text| word(text)).find(|word| crate::words::hides(word)), None);
    }

    #[test]
    fn options_of_curl_are_two_words() {
        let options: [fn(&str) -> String; 4] =
            [|text| header(text, text), |text| form_field(text, text), |text| part(text, text), file_part];
        for option in options {
            let read = read_by("bash", option, |_| String::new()).unwrap_or_default();
            assert!(read.is_empty() || read.len() == texts().len());
        }
    }

    #[test]
    fn a_word_is_its_text() {
        let words = ["plain ' text", "$(x)", "`x`", "it's $x", "a!b"].map(word);
        assert_eq!(words, ["\"plain ' text\"", "'$(x)'", "'`x`'", "'it'\\''s $x'", "'a!b'"]);
        assert_eq!(word("it's\n\u{202e}\\!\0"), "$'it\\x27s\\n\\xe2\\x80\\xae\\\\\\x21␀'");
    }

    #[test]
    fn no_address_is_an_option_or_several() {
        assert_eq!(address("-K/etc/passwd"), "%2DK/etc/passwd");
        assert_eq!(address("https://h/{a,b}/[1-9]?x=é"), "https://h/%7Ba,b%7D/%5B1-9%5D?x=%C3%A9");
    }

    #[test]
    fn curl_reads_no_file_that_a_document_names() {
        assert_eq!(header("@/etc/passwd", "x"), "-H \"%40%2Fetc%2Fpasswd: x\"");
        assert_eq!(header("X", "a\r\nB: c"), "-H \"X: a  B: c\"");
        assert_eq!(header("X", ""), "-H \"X;\"");
        assert_eq!(form_field("a@/etc/passwd", "@x"), "--data-urlencode 'a%40%2Fetc%2Fpasswd=@x'");
        assert_eq!(form_field("a", "\0"), "-d 'a=%00'");
        assert_eq!(part("a=b", "@x"), "--form-string 'a%3Db=@x'");
        assert_eq!(part("a", "x"), "-F 'a=x'");
    }
}
