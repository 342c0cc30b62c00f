//! Paths, as the naming rules read them: static segments, in snake case and without parameters, and how the path ends.

use crate::config::Spelling;
use crate::words::snake;

/// A path, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathParts {
    /// The static segments.
    pub statics: Vec<String>,
    /// The parameters, in snake case.
    pub parameters: Vec<String>,
    /// How the path ends.
    pub end: End,
}

/// The last segment of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// A word: `/messages`.
    Word,
    /// A parameter, by its name: `/messages/{id}`.
    Item(String),
    /// A word that is spelled like a class or a file (`/Calls`, `/Recordings.json`, `/{recording_sid}.json`), in snake
    /// case.
    File(String),
}

/// A name is made of this many segments at most: the first ones, and the last.
const MOST_STATICS: usize = 32;

impl PathParts {
    /// Takes `path` apart. A version (`v2`) at the start says nothing and is dropped.
    pub fn of(path: &str, spelling: &Spelling) -> Self {
        let (mut statics, mut parameters) = (Vec::new(), Vec::new());
        let mut end = End::Word;
        for (index, segment) in path.split('/').filter(|segment| !segment.is_empty()).enumerate() {
            if index == 0 && is_version(segment) {
                continue;
            }
            end = match parameter(segment) {
                Some((_, suffix)) if suffix.contains('{') => {
                    let names: Vec<String> = parameters_of(segment).map(snake).collect();
                    parameters.extend(names.iter().cloned());
                    End::Item(names.join("_"))
                }
                Some((name, "")) => {
                    parameters.push(snake(name));
                    End::Item(snake(name))
                }
                Some((name, suffix)) => {
                    parameters.push(snake(name));
                    statics.extend(Some(snake(suffix)).filter(|word| !word.is_empty()));
                    End::File(snake(&format!("{name} {suffix}")))
                }
                None => {
                    let word = snake(segment);
                    // A segment of signs has no word; what stands there is told apart from others later.
                    if word.is_empty() {
                        continue;
                    }
                    let end = if is_file(segment) { End::File(word.clone()) } else { End::Word };
                    statics.extend(spelling.alias(&word, segment));
                    end
                }
            };
        }
        // Every beginning of a path is a place in the tree of paths.
        if statics.len() > MOST_STATICS {
            statics.drain(MOST_STATICS - 1..statics.len() - 1);
        }
        Self { statics, parameters, end }
    }

    /// The last static segment.
    pub fn last(&self) -> &str {
        self.statics.last().map_or("", String::as_str)
    }

    /// Whether the path ends in a parameter.
    pub fn is_item(&self) -> bool {
        matches!(self.end, End::Item(_))
    }
}

/// `v2`, `v10`.
fn is_version(segment: &str) -> bool {
    segment.strip_prefix('v').is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Name and suffix of a segment that begins with a parameter: `{sid}.json`.
fn parameter(segment: &str) -> Option<(&str, &str)> {
    segment.strip_prefix('{')?.split_once('}')
}

/// The names of all parameters of a segment: `{owner}~{repository}` has two.
fn parameters_of(segment: &str) -> impl Iterator<Item = &str> {
    segment.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

/// Whether a segment is spelled like a class or has a file's extension. A leading dot (`.well-known`) is no extension.
fn is_file(segment: &str) -> bool {
    segment.starts_with(|first: char| first.is_ascii_uppercase()) || segment.trim_start_matches('.').contains('.')
}
