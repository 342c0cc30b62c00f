//! Names that emitted code takes from elsewhere.
//!
//! The test `reserved_names` reads what emitted modules import, and says what is missing here.

/// Names that the crate's own items, the prelude or the emitted code's imports have. A type of such a name gets
/// `Model` behind it, a resource `Resource`; `From`, `Error` and `Status` are written with their path where models need
/// them, and stay.
pub(super) const RESERVED: &[&str] = &[
    "Arc",
    "Base64",
    "Body",
    "Box",
    "Bytes",
    "Call",
    "Clone",
    "Client",
    "Copy",
    "Cow",
    "Date",
    "DateTime",
    "Debug",
    "Default",
    "Display",
    "Drop",
    "Err",
    "Event",
    "EventStream",
    "File",
    "Future",
    "Into",
    "IntoField",
    "Iterator",
    "Json",
    "Map",
    "None",
    "Nullable",
    "Ok",
    "Op",
    "Option",
    "Page",
    "Paging",
    "Presence",
    "Reply",
    "Request",
    "Response",
    "Result",
    "Self",
    "Send",
    "Some",
    "Stream",
    "String",
    "Sync",
    "ToString",
    "Value",
    "Vec",
    "WebSocket",
];

/// Names that only operations write without a path.
pub(super) const RESERVED_BY_OPERATIONS: &[&str] = &["From"];

/// Modules of the runtime that stand beside those of the products.
pub(super) const MODULES: &[&str] = &[
    "call",
    "effects",
    "example_programs",
    "guides",
    "json",
    "model",
    "op",
    "response",
    "samples",
    "send",
    "sse",
    "test",
    "transport",
];

/// Names of devices on Windows: a module is a file.
pub(super) const DEVICES: &[&str] = &[
    "aux", "con", "nul", "prn", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt0",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];
