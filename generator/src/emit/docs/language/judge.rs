//! Quoting, judged by whoever reads it: the interpreter of the language prints what it takes each literal for.
//!
//! In: what a language writes for a text. Out: whether its interpreter reads the same text, for some thousand texts in one process.
//! Where there is no interpreter the test says so.

use std::io::Write as _;
use std::process::{Command, Stdio};

/// Texts that end a string, a line, a comment or a word somewhere, that are interpolated, expanded or escaped.
const TRICKS: &[&str] = &[
    "\\",
    "\\\\",
    "\"",
    "'",
    "\\\"",
    "\\'",
    "'''",
    "\"\"\"",
    "`",
    "```",
    "~~~",
    "$",
    "$(ran)",
    "`ran`",
    "${ran}",
    "$ran",
    "$'x'",
    "; ran;",
    "\"; ran; \"",
    "'; ran; '",
    "\\'; ran; \\'",
    "\nran\n",
    "\r\nran\r\n",
    "&& ran",
    "| ran",
    "!ran",
    "!!",
    "#",
    "#{ran}",
    "#$0",
    "#@x",
    "#@@x",
    "\\#{ran}",
    "# ran",
    "//",
    "/*",
    "*/",
    "=begin\n",
    "__END__\n",
    "<<EOF\nEOF\n",
    "%",
    "%s",
    "%{x}",
    "{x}",
    "{a,b}",
    "[1-9]",
    "*",
    "?",
    "~",
    "-o",
    "--",
    "@/etc/passwd",
    "</etc/passwd",
    "\u{0}",
    "\u{0}0",
    "\u{1}",
    "\u{7}",
    "\u{8}",
    "\t",
    "\u{b}",
    "\u{c}",
    "\u{1a}",
    "\u{1b}[31m",
    "\u{7f}",
    "\u{80}",
    "\u{85}",
    "\u{a0}",
    "\u{ad}",
    "\u{200b}",
    "\u{200d}",
    "\u{202e}",
    "\u{2028}",
    "\u{2029}",
    "\u{2066}",
    "\u{fe0f}",
    "\u{feff}",
    "\u{fffd}",
    "\u{ffff}",
    "\u{1f600}",
    "\u{e0001}",
    "\u{10ffff}",
    "\\u0022",
    "\\u005c",
    "\\u000a",
    "\\\\u0022",
    "\\uuu0022",
    "\\x22",
    "\\x41",
    "\\N{DEL}",
    "\\0",
    "\\012",
    "\\n",
    "\\c",
    "\\x",
    "\\u",
    "\\u{",
    "</script>",
    "<!--",
    "-->",
    "]]>",
    "é",
    "e\u{301}",
    "\u{1100}\u{1161}",
    "名前",
    "__proto__",
    "",
];

/// Seeded; every run has the same texts.
const RANDOM: usize = 1500;

/// All texts: each ASCII character, the tricks alone and after each other, and random ones of all that.
pub fn texts() -> Vec<String> {
    let mut texts: Vec<String> = (0..=127_u8).map(|byte| char::from(byte).to_string()).collect();
    texts.extend(TRICKS.iter().map(|trick| (*trick).to_owned()));
    texts.extend(TRICKS.iter().flat_map(|one| TRICKS.iter().step_by(7).map(move |other| format!("{one}{other}{one}"))));
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = |below: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % below
    };
    for _ in 0..RANDOM {
        let mut text = String::new();
        for _ in 0..next(12) {
            let code = next(3);
            let trick = TRICKS[usize::try_from(next(TRICKS.len() as u64)).expect("an index is small")];
            let limit = if code == 0 { 0x80 } else { 0x11_0000 };
            let c = char::from_u32(u32::try_from(next(limit)).expect("a code is small"));
            if code == 2 { text.push_str(trick) } else { text.extend(c) }
        }
        texts.push(text);
    }
    texts
}

/// What a program prints that reads `script`; `None`, and a line that says so, where the program is not there.
pub fn run(program: &str, arguments: &[&str], script: &str) -> Option<(Vec<u8>, String)> {
    let command = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let Ok(mut child) = command else {
        eprintln!("skipped: there is no {program}");
        return None;
    };
    let (mut stdin, script) = (child.stdin.take().expect("the input is piped"), script.to_owned());
    let writer = std::thread::spawn(move || stdin.write_all(script.as_bytes()));
    let output = child.wait_with_output().expect("a process ends");
    // A program that does not read to the end says why.
    let _ = writer.join().expect("a writer does not panic");
    Some((output.stdout, String::from_utf8_lossy(&output.stderr).into_owned()))
}

/// Judges what `quoted` writes: the program prints each text in hexadecimal, a line each; `script` says how, given the literals.
pub fn reads_strings(program: &str, quoted: impl Fn(&str) -> String, script: impl Fn(&[String]) -> String) {
    let texts = texts();
    let literals: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    let Some((printed, said)) = run(program, &["-"], &script(&literals)) else { return };
    same(&texts, &literals, &String::from_utf8_lossy(&printed), &said);
}

/// Compares what was printed with the texts.
pub fn same(texts: &[String], literals: &[String], printed: &str, said: &str) {
    let hex = |text: &String| text.bytes().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
    let printed: Vec<&str> = printed.lines().collect();
    assert_eq!(printed.len(), texts.len(), "{}", said.chars().take(2000).collect::<String>());
    for ((text, literal), printed) in texts.iter().zip(literals).zip(printed) {
        assert_eq!(printed, hex(text), "{text:?} is written {literal}");
        assert!(!literal.contains(super::literal::is_hidden), "{literal:?} hides something");
    }
}
