//! Properties that a document has and its type does not name: kept, and written again.

use super::{Json, Map, Rest, Value};

/// The properties of an object that its struct does not name. Nothing is allocated where there are none.
#[derive(Clone, Default)]
pub struct Undeclared(Option<Box<Map<Value>>>);

impl Undeclared {
    /// None.
    pub const fn none() -> Self {
        Self(None)
    }

    /// The properties.
    pub fn properties(&self) -> Option<&Map<Value>> {
        self.0.as_deref()
    }
}

impl Rest for Undeclared {
    fn entry(&mut self, key: &str, is_null: bool) -> Option<&mut dyn Json> {
        Rest::entry(&mut **self.0.get_or_insert_default(), key, is_null)
    }

    fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|properties| properties.is_empty())
    }

    fn get(&self, key: &str) -> Option<&dyn Json> {
        Rest::get(&**self.0.as_ref()?, key)
    }

    fn each(&self, take: &mut dyn FnMut(&str, &dyn Json)) {
        if let Some(properties) = &self.0 {
            Rest::each(&**properties, take);
        }
    }
}
