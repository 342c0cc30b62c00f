//! Slugs: names of products, which are cargo features and names of folders.
//!
//! In: what an `sdk.toml` says, or a document's tag. Out: a [`Slug`], which cargo takes for a feature and every file system for a
//! name. What people wrote is refused where it is none; what a document says is mended. It refuses to know operations.

use super::parsed::parsed;
use crate::words::{self, NumberedNames};
use serde::{Deserialize, Deserializer};
use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;
use std::sync::LazyLock;

/// Features that every generated crate has; no product may be called so.
const OWN_FEATURES: &str = "axum blocking chrono default full jiff native-tls reqwest-0_13 rustls rustls-no-provider rustls-ring serde test-util \
    time tower tracing webhooks";

/// Characters that a slug may have.
const LONGEST: usize = 64;
/// Characters that are made of a tag; the rest is for numbers behind it.
const LONGEST_OF_TAG: usize = 48;

/// Whether every generated crate has a feature of this name.
pub(crate) fn is_own_feature(name: &str) -> bool {
    OWN_FEATURES.split(' ').any(|own| own == name)
}

/// The name of a product: lower-case ASCII letters, digits, `-` and `_`, and no name that means something else to cargo or to an
/// operating system.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

impl Slug {
    /// Takes a slug as it is written; `Err` says why it is none.
    pub fn parse(text: &str) -> Result<Self, String> {
        let fault = if text.is_empty() || text.len() > LONGEST {
            format!("has to have 1 to {LONGEST} characters")
        } else if !text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c)) {
            "may have lower-case ASCII letters, digits, `-` and `_` only".to_owned()
        } else if text.starts_with(['-', '_']) || text.ends_with(['-', '_']) {
            "has to begin and end with a letter or a digit".to_owned()
        } else if is_own_feature(text) {
            "is a feature that every crate has".to_owned()
        } else if words::is_device(text) {
            "is the name of a device on Windows".to_owned()
        } else {
            return Ok(Self(text.to_owned()));
        };
        Err(format!("`{}` is no slug: it {fault}", text.escape_debug()))
    }

    /// The same of what people write: the product of what has none is not for them.
    fn written(text: &str) -> Result<Self, String> {
        let slug = Self::parse(text)?;
        if slug == *Self::preview() {
            return Err(format!("`{slug}` is no slug: it is for operations that nothing says the product of"));
        }
        Ok(slug)
    }

    /// The slug that a tag stands for, if it were alone: words of ASCII with `-` between. `is_taken` says what is not free.
    pub(crate) fn of_tag(tag: &str, is_taken: impl Fn(&str) -> bool) -> Self {
        let kebab = words::kebab(tag);
        let kept: String =
            kebab.chars().filter(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || *c == '-').collect();
        let slug = match cut(kept.trim_matches('-')) {
            "" => "core",
            slug => slug,
        };
        let is_free = Self::written(slug).is_ok() && !is_taken(slug);
        Self(if is_free { slug.to_owned() } else { format!("{slug}-api") })
    }

    /// The product of operations that nothing says the product of.
    pub fn preview() -> &'static Self {
        static PREVIEW: LazyLock<Slug> = LazyLock::new(|| Slug("preview".to_owned()));
        &PREVIEW
    }

    /// The slug.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Slugs that are taken.
#[derive(Debug, Default)]
pub(crate) struct TakenSlugs(NumberedNames);

impl TakenSlugs {
    /// The first of the slug and `slug-2`, `slug-3`, .. that is not taken yet; it is from now on.
    pub(crate) fn claim(&mut self, slug: &Slug) -> Slug {
        Slug(self.0.claim(slug, "-"))
    }
}

impl Extend<Slug> for TakenSlugs {
    fn extend<T: IntoIterator<Item = Slug>>(&mut self, slugs: T) {
        slugs.into_iter().for_each(|slug| _ = self.0.take(&slug));
    }
}

/// As many whole words as fit; where not one does, what fits of the first.
fn cut(slug: &str) -> &str {
    let Some(start) = slug.get(..LONGEST_OF_TAG).filter(|start| start.len() < slug.len()) else { return slug };
    let words =
        if slug[start.len()..].starts_with('-') { Some(start) } else { start.rsplit_once('-').map(|(head, _)| head) };
    words.unwrap_or(start).trim_end_matches('-')
}

impl Deref for Slug {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Slug {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PartialEq<str> for Slug {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl<'de> Deserialize<'de> for Slug {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        parsed(deserializer, Self::written)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_tag(tag: &str) -> String {
        Slug::of_tag(tag, |_| false).to_string()
    }

    #[test]
    fn what_people_write_is_taken_or_refused() {
        for good in ["10dlc", "ai-assistants", "mod", "a_b", "bytes"] {
            assert_eq!(Slug::parse(good).as_deref(), Ok(good));
        }
        for bad in
            ["", "../..", "a/b", "a b", "a\"b", "A", "-a", "a-", ".", "default", "serde", "con", "lpt1", "é", "a\n"]
        {
            assert!(Slug::parse(bad).is_err(), "{bad:?}");
        }
        assert!(Slug::parse(&"a".repeat(65)).is_err());
    }

    #[test]
    fn every_tag_has_a_slug() {
        let tags = ["Pet Store", "../..", "", "Mod", "Default", "Webhooks", "CON", "Größe", "用户", "🚀", "\u{202e}\0"];
        let slugs = tags.map(of_tag);
        let expected = [
            "pet-store",
            "core",
            "core",
            "mod",
            "default-api",
            "webhooks-api",
            "con-api",
            "grosse",
            "yong-hu",
            "rocket",
            "core",
        ];
        assert_eq!(slugs, expected);
    }

    #[test]
    fn a_long_tag_keeps_whole_words() {
        assert_eq!(of_tag(&"word ".repeat(60)), ["word"; 9].join("-"));
        assert_eq!(of_tag(&"a".repeat(300)), "a".repeat(LONGEST_OF_TAG));
    }

    #[test]
    fn whatever_a_tag_is_its_slug_is_one() {
        let parts =
            ["", "a", "Z", "9", "-", "_", ".", "/", "\\", " ", "\0", "é", "漢", "💥", "con", "serde", "\u{2028}", "ß"];
        for tag in parts.iter().flat_map(|a| parts.iter().flat_map(move |b| parts.map(|c| format!("{a}{b}{c}")))) {
            let slug = of_tag(&tag.repeat(9));
            assert_eq!(Slug::parse(&slug).as_deref(), Ok(slug.as_str()), "{tag:?}");
        }
    }
}
