//! What languages say that no variable can be called, compared with what this module knows of it.

use super::LANGUAGES;

/// The reserved words of each language that a name in examples could be: its specification's, by the language's slug.
const SPECIFIED: &[(&str, &str)] = &[
    // `keyword.kwlist` of 3.13, less those in capitals; its soft keywords (`_`, `case`, `match`, `type`) are names elsewhere.
    (
        "python",
        "and as assert async await break class continue def del elif else except finally for from global if import in is lambda \
         nonlocal not or pass raise return try while with yield",
    ),
    // ECMAScript 2025, 12.7.2 and strict mode.
    (
        "javascript",
        "await break case catch class const continue debugger default delete do else enum export extends false finally for \
         function if import in instanceof new null return super switch this throw true try typeof var void while with yield let \
         static implements interface package private protected public arguments eval",
    ),
    // The Go Programming Language Specification, *Keywords*.
    (
        "go",
        "break case chan const continue default defer else fallthrough for func go goto if import interface map package range \
         return select struct switch type var",
    ),
    // The Java Language Specification 21, 3.9, with the literals; contextual keywords are names of variables.
    (
        "java",
        "abstract assert boolean break byte case catch char class const continue default do double else enum extends final \
         finally float for if goto implements import instanceof int interface long native new package private protected public \
         return short static strictfp super switch synchronized this throw throws transient try void volatile while true false \
         null",
    ),
    // Ruby 3.4, *Keywords*, less those in capitals and those with signs.
    (
        "ruby",
        "alias and begin break case class def do else elsif end ensure false for if in module next nil not or redo rescue retry \
         return self super then true undef unless until when while yield",
    ),
    // The Rust Reference, *Keywords*, strict and reserved, of the edition 2024.
    (
        "rust",
        "as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut pub \
         ref return self static struct super trait true type unsafe use where while abstract become box do final gen macro \
         override priv try typeof unsized virtual yield",
    ),
];

#[test]
fn every_reserved_word_is_known() {
    for language in LANGUAGES.iter().filter(|language| !language.is_http()) {
        let (_, words) = SPECIFIED.iter().find(|(slug, _)| *slug == language.slug()).expect("a list for each language");
        let unknown: Vec<&str> = words.split_whitespace().filter(|word| !language.reserved().contains(word)).collect();
        assert_eq!(unknown, [""; 0], "{}", language.slug());
    }
}
