//! Documents that nobody has thought of, right ones and ones with faults.

use super::compare;

/// Numbers that are as good as random, and the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits fit") % sides
    }

    fn pick<'t>(&mut self, texts: &[&'t str]) -> &'t str {
        texts[self.roll(texts.len())]
    }
}

const SPACES: [&str; 6] = ["", "", "", " ", "\n\t", "\r\n  "];

const SCALARS: [&str; 26] = [
    "null",
    "true",
    "false",
    "0",
    "-0",
    "-0.0",
    "7",
    "-12",
    "1.50",
    "1e5",
    "1E-5",
    "2.5e+3",
    "9223372036854775807",
    "-9223372036854775808",
    "18446744073709551616",
    "123456789012345678901234567890",
    "1e308",
    "5e-324",
    r#""""#,
    r#""plain""#,
    r#""caf\u00e9 ☕ \ud83d\ude00""#,
    r#""\"\\\/\b\f\n\r\t""#,
    r#""12345678""#,
    r#""1234567\n""#,
    r#""a longer text, with 'quotes' and {brackets}, beyond sixteen""#,
    "\"\u{7f}\u{80}\u{7ff}\u{ffff}\u{10ffff}\"",
];

const KEYS: [&str; 5] = [r#""a""#, r#""data""#, r#""""#, r#""\u0061""#, r#""a key with ☕ in it""#];

fn write(dice: &mut Dice, depth: usize, out: &mut String) {
    out.push_str(dice.pick(&SPACES));
    match dice.roll(if depth == 0 { 1 } else { 3 }) {
        0 => out.push_str(dice.pick(&SCALARS)),
        kind => {
            let [open, close] = if kind == 1 { ["[", "]"] } else { ["{", "}"] };
            out.push_str(open);
            for index in 0..dice.roll(4) {
                out.push_str(if index > 0 { "," } else { "" });
                if kind == 2 {
                    out.push_str(&[dice.pick(&SPACES), dice.pick(&KEYS), dice.pick(&SPACES), ":"].concat());
                }
                write(dice, depth - 1, out);
            }
            out.push_str(dice.pick(&SPACES));
            out.push_str(close);
        }
    }
    out.push_str(dice.pick(&SPACES));
}

#[test]
fn random_documents_are_read_as_others_read_them() {
    let mut dice = Dice(1);
    for _ in 0..3000 {
        let mut document = String::new();
        write(&mut dice, 5, &mut document);
        compare(document.as_bytes());
    }
}

#[test]
fn documents_with_faults_are_refused_as_others_refuse_them() {
    const BYTES: &[u8] = b"{}[]:,\"\\ \n0123456789.eE+-ntfua/\x00\x1f\x7f\x80\xc3\xff\xed";
    let mut dice = Dice(2);
    for _ in 0..3000 {
        let mut document = String::new();
        write(&mut dice, 4, &mut document);
        let mut document = document.into_bytes();
        for _ in 0..=dice.roll(3) {
            let (at, byte) = (dice.roll(document.len()), BYTES[dice.roll(BYTES.len())]);
            match dice.roll(4) {
                0 => _ = document.remove(at),
                1 => document.insert(at, byte),
                2 => document.truncate(at + 1),
                _ => document[at] = byte,
            }
            if document.is_empty() {
                break;
            }
        }
        compare(&document);
    }
}
