//! String enums: rows of `string_enum!`.

use super::Context;
use super::table::Table;
use crate::ir::{TypeDef, TypeId};

impl Context<'_> {
    /// An open enum with its docs.
    pub fn string_enum(&self, id: TypeId, def: &TypeDef, values: &[String]) -> String {
        let head = format!("pub enum {} {{", self.names.ty(id));
        let mut table = Table::new("string_enum", &self.type_docs(def), &head);
        for (index, value) in values.iter().enumerate() {
            table.row("", &format!("{} = {value:?},", self.names.variant(id, index)));
        }
        table.finish(None)
    }
}
