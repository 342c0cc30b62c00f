//! Types of webhooks.

use crate::runtime::model::{object, string_enum};

string_enum! {
    /// Schema `label`. Part of [`Parcel`].
    pub enum Label {
        Fragile = "fragile",
        Heavy = "heavy",
    }
}

object! {
    /// Schema `Parcel`. Part of [`ParcelSent`].
    pub struct Parcel reply {
        weight: Option<f64> = "weight",
        inside: Option<Box<Parcel>> = "inside",
        label: Option<Label> = "label",
    }
}

object! {
    /// Payload of the webhook `parcelSent`.
    pub struct ParcelSent reply {
        /// Always `parcel.sent`.
        event_type: String = "event_type" required,
        parcel: Parcel = "parcel" required,
    }
}
