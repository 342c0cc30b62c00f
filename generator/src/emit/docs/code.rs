//! Code that a language has printed: the only text of views that is no Markdown.
//!
//! In: what the printer of a language made of an example. Out: a text that templates print through the filter `fenced` alone. It
//! refuses to know languages.

use serde::Serialize;

/// Code that a language has printed; nothing but examples (module `example`) makes it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Code(String);

impl Code {
    /// Code, as a language has printed it.
    pub fn printed(text: String) -> Self {
        Self(text)
    }

    /// How many bytes it has.
    pub fn size(&self) -> usize {
        self.0.len()
    }
}

/// An example call.
#[derive(Debug, Clone)]
pub struct Example {
    /// What it imports, in languages that show that apart from the call; may be empty.
    pub imports: String,
    /// The call alone.
    pub call: String,
    /// What shows its result; empty where there is nothing to show.
    pub show: String,
    /// The variable that holds the reply, as the language spells it; empty for plain HTTP.
    pub variable: String,
}

/// A sample of a JSON reply.
#[derive(Clone)]
pub struct ReplySample {
    /// The JSON.
    pub code: Code,
    /// Whether objects or lists are left out.
    pub is_short: bool,
}

/// A code block of Markdown, whose fence is longer than any that the code has. Its last line ends where that of the code does.
pub fn fenced(code: &str, info: &str) -> String {
    let (code, end) = code.strip_suffix('\n').map_or((code, ""), |code| (code, "\n"));
    let run = |line: &str| line.trim_start().bytes().take_while(|byte| *byte == b'`').count();
    let ticks = "`".repeat(code.lines().map(run).max().unwrap_or_default().max(2) + 1);
    format!("{ticks}{info}\n{code}\n{ticks}{end}")
}

#[cfg(test)]
mod tests {
    use super::fenced;

    #[test]
    fn no_line_of_code_ends_its_block() {
        assert_eq!(fenced("x", "go"), "```go\nx\n```");
        assert_eq!(fenced("a\n ````\n", "go"), "`````go\na\n ````\n`````\n");
    }
}
