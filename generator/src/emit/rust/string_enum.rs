//! String enums: rows of `string_enum!`.

use super::Context;
use super::table::Table;
use crate::ir::TypeId;

impl Context<'_> {
    /// An open enum with its docs.
    pub fn string_enum(&self, id: TypeId, values: &[String], docs: &str) -> String {
        let head = format!("pub enum {} {{", self.names.ty(id));
        let mut table = Table::new("string_enum", docs, &head);
        for (index, value) in values.iter().enumerate() {
            table.row("", &format!("{} = {value:?},", self.names.variant(id, index)));
        }
        table.finish(None)
    }
}
