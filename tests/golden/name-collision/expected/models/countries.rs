//! Types of Countries.
//!
//! See [the operations](crate::resources::countries), [the guide](crate::guides::countries).

use crate::runtime::model::object;

object! {
    /// Schema `audit-logs_Error`. Part of [`RetrieveCountryResponse`].
    pub struct AuditLogsError reply {
        code: Option<i64> = "code",
    }
}

object! {
    /// Schema `billing_Error`. Part of [`RetrieveCountryResponse`].
    pub struct BillingError reply {
        code: Option<String> = "code",
    }
}

object! {
    /// Schema `CountryCode`. Part of [`RetrieveCountryResponse`].
    pub struct CountryCode reply {
        iso: Option<String> = "iso",
    }
}

object! {
    /// Schema `country_code`. Part of [`RetrieveCountryResponse`].
    pub struct CountryCode2 reply {
        number: Option<i64> = "number",
        number_type: Option<String> = "numberType",
        number_type_: Option<String> = "number_type",
    }
}

object! {
    /// Schema `Holder`. Part of [`RetrieveCountryResponse`].
    pub struct Holder reply {
        item: Option<HolderItemDetails> = "item",
    }
}

object! {
    /// Schema `HolderItem`. Part of [`UsesHolderItem`].
    pub struct HolderItem reply {
        height: Option<f64> = "height",
    }
}

object! {
    /// `item` of [`Holder`].
    pub struct HolderItemDetails reply {
        weight: Option<f64> = "weight",
    }
}

object! {
    /// Reply of `GET /countries`. Returned by [`client.countries().retrieve`](crate::resources::countries::Countries::retrieve).
    pub struct RetrieveCountryResponse reply {
        a: Option<CountryCode> = "a",
        b: Option<CountryCode2> = "b",
        c: Option<BillingError> = "c",
        d: Option<AuditLogsError> = "d",
        e: Option<Holder> = "e",
        f: Option<UsesHolderItem> = "f",
    }
}

object! {
    /// Schema `UsesHolderItem`. Part of [`RetrieveCountryResponse`].
    pub struct UsesHolderItem reply {
        item: Option<HolderItem> = "item",
    }
}
