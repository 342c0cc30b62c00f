//! Types of Codes.
//!
//! See [the operations](crate::resources::codes), [the guide](crate::guides::codes).

use crate::runtime::model::{object, string_enum};

object! {
    /// Schema `2faCode`. Returned by [`client.n2fa().retrieve`](crate::resources::codes::N2fa::retrieve).
    pub struct N2faCode reply {
        n0: f64 = "0" required,
        n25: f64 = "25" required,
        n3d: Option<bool> = "3d",
        rate: Option<N2faCodeRate> = "rate",
        interaction_data: Option<String> = "Interaction Data",
    }
}

string_enum! {
    /// `rate` of [`N2faCode`].
    pub enum N2faCodeRate {
        N8000 = "8000",
        N16000 = "16000",
        N1x = "1x",
        N2_5x = "2.5x",
    }
}
