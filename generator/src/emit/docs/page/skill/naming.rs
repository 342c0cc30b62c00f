//! Names of skills that have room for so many characters.
//!
//! In: a name. Out: the same, or its beginning. It refuses to know products.

use sha2::{Digest, Sha256};

/// A name of at most `room` characters. One that is longer ends in what only the whole name gives, so that no two become one.
pub fn shortened(whole: &str, room: usize) -> String {
    if whole.chars().count() <= room {
        return whole.to_owned();
    }
    let [first, second, third, fourth, ..] = <[u8; 32]>::from(Sha256::digest(whole.as_bytes()));
    let mark = format!("-{:08x}", u32::from_be_bytes([first, second, third, fourth]));
    let kept: String = whole.chars().take(room - mark.len()).collect();
    kept.trim_end_matches('-').to_owned() + &mark
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn long_names_stay_apart() {
        assert_eq!(shortened("telnyx-fax", 57), "telnyx-fax");
        let long = |end: &str| shortened(&format!("{}{end}", "management-of-".repeat(5)), 57);
        let (one, other) = (long("settings"), long("settings-v2"));
        assert_ne!(one, other);
        assert_eq!((one.len(), other.len()), (57, 57));
        assert!(one.starts_with("management-of-management-of-"));
    }
}
