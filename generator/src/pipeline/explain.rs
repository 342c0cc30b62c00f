//! Where a name comes from: `sdk.toml`, the lock, or the rules.

use super::{Generator, Model, stack::with_deep_stack};
use crate::config::OpKey;
use crate::diagnostic::{Diagnostic, Failure};
use crate::lock::Lock;
use crate::names::{Names, rules_by_key};
use crate::words::visible_line;
use std::collections::BTreeMap;
use std::fmt;

/// A name, and what gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameOrigin {
    /// What is named, as the lock has it: `GET /calls`, `#/components/schemas/Call`.
    pub key: String,
    /// What users write: `calls.list`, `voice::Call`.
    pub name: String,
    /// The name that `sdk.toml` gives, which comes before all others.
    pub config: Option<String>,
    /// The name that the lock has, and its line in the file.
    pub locked: Option<(String, usize)>,
    /// The name that the rules alone would give, and which rule that is.
    pub by_rules: Option<(String, String)>,
}

impl fmt::Display for NameOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let last = |name: &str| name.rsplit("::").next().unwrap_or_default().to_owned();
        let by = match (&self.config, &self.locked) {
            (Some(name), _) if *name == self.name || *name == last(&self.name) => "sdk.toml",
            (_, Some((name, _))) if *name == self.name => "names.lock",
            _ => "the rules",
        };
        writeln!(f, "{} = {}\n    given by    {by}", visible_line(&self.key), visible_line(&self.name))?;
        if let Some(name) = &self.config {
            writeln!(f, "    sdk.toml    {}", visible_line(name))?;
        }
        if let Some((name, line)) = &self.locked {
            writeln!(f, "    names.lock  {}, line {line}", visible_line(name))?;
        }
        if let Some((name, rule)) = &self.by_rules {
            writeln!(f, "    the rules   {} ({rule})", visible_line(name))?;
        }
        Ok(())
    }
}

impl Generator {
    /// Says what gave a name to everything that is called `name`, as users write it (`calls.list`, `voice::Call`, `Call`), or
    /// that has it as its key in the lock. Fails where nothing has it.
    pub fn explain(&self, name: &str) -> Result<Vec<NameOrigin>, Failure> {
        with_deep_stack(|| {
            let model = self.modelled()?;
            let lines = self.lock_lines()?;
            let by_rules = self.clone().without_lock().named_by_rules()?;
            let asked = asked(name);
            let now = Lock::of(&model.api, &model.names, None);
            let origins =
                now.living().filter(|(key, name)| is_asked(&asked, key, name)).map(|(key, name)| NameOrigin {
                    key: key.to_owned(),
                    name: name.to_owned(),
                    config: given(&model, key),
                    locked: lines.get(key).cloned(),
                    by_rules: by_rules.get(key).cloned(),
                });
            let origins: Vec<NameOrigin> = origins.collect();
            if origins.is_empty() { Err(unknown(&asked, &now).into()) } else { Ok(origins) }
        })
    }

    /// Every key with the name that rules alone give it, and which rule that is.
    fn named_by_rules(&self) -> Result<BTreeMap<String, (String, String)>, Failure> {
        let Model { api, config, .. } = self.modelled()?;
        let config = config.without_names();
        let (names, _) = Names::build(&api, &config, None)?;
        let mut rules = rules_by_key(&api, &config);
        let lock = Lock::of(&api, &names, None);
        let by_rules = lock.living().filter_map(|(key, name)| Some((key, name, rules.remove(key)?)));
        Ok(by_rules.map(|(key, name, rule)| (key.to_owned(), (name.to_owned(), rule))).collect())
    }

    /// Every key that lives in the lock, with its name and line.
    fn lock_lines(&self) -> Result<BTreeMap<String, (String, usize)>, Failure> {
        let Some(source) = self.lock_source()? else { return Ok(BTreeMap::new()) };
        let lines = Lock::key_lines(&source.text);
        Ok(lines.into_iter().map(|(line, key, name)| (key, (name.to_owned(), line))).collect())
    }
}

/// What people write, without what is not in a name: `client.calls().list()` is `calls.list`.
fn asked(name: &str) -> String {
    let name = name.trim();
    if name.starts_with('#') || name.contains(' ') {
        return name.to_owned();
    }
    name.strip_prefix("client.").unwrap_or(name).replace("()", "")
}

fn is_asked(asked: &str, key: &str, name: &str) -> bool {
    key == asked || name == asked || name.rsplit("::").next() == Some(asked)
}

fn given(model: &Model, key: &str) -> Option<String> {
    let operation = key.parse::<OpKey>().ok();
    let operation = operation.and_then(|key| model.config.name_of(key.method().as_str(), key.path()));
    operation.or_else(|| model.config.type_name(key)).map(str::to_owned)
}

/// Names that are told where one is unknown.
const NEAR: usize = 5;

fn unknown(asked: &str, lock: &Lock) -> Diagnostic {
    let word = asked.rsplit(['.', ':', '/']).next().unwrap_or_default().to_lowercase();
    let mut near: Vec<&str> =
        lock.living().map(|(_, name)| name).filter(|name| name.to_lowercase().contains(&word)).collect();
    near.sort_by_key(|name| (name.len(), *name));
    near.dedup();
    near.truncate(NEAR);
    let help = if near.is_empty() {
        "`names` lists those of all operations".to_owned()
    } else {
        format!("near it: {}", near.join(", "))
    };
    Diagnostic::error("unknown-name", format!("nothing is called `{asked}`")).help(help)
}
