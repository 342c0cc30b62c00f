//! Types of Traps.
//!
//! See [the operations](crate::resources::traps), [the guide](crate::guides::traps).

use crate::runtime::model::object;

object! {
    /// one\rtwo\u{1b}\[2Jthree\u{202e}four\u{2028}five\u{200b}six, but 👩‍💻 and می‌خواهم
    ///
    /// Returned by [`client.traps().retrieve`](crate::resources::traps::Traps::retrieve).
    pub struct Trap reply {
        /// ```text
        /// panic!()
        /// ```
        ///
        /// panic!()
        u: Option<String> = "`<u>`",
        /// &#123;{#include /etc/passwd}} a \| b
        ///
        /// \[^1\]: \[c\]: javascript:x
        note: Option<String> = "note",
    }
}
