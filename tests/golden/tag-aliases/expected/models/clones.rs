//! Types of Clones.
//!
//! See [the operations](crate::resources::clones), [the guide](crate::guides::clones).

use crate::runtime::model::{object, string_enum, union};

union! {
    /// Schema `CloneRequest`. Taken by [`client.clones().create`](crate::resources::clones::Clones::create).
    pub enum CloneRequest tag "provider" {
        /// `provider` is `House` or `house`.
        House(HouseClone) = tag "House" "house",
        /// `provider` is `Guest` or `guest`.
        Guest(GuestClone) = tag "Guest" "guest",
    }
    from House(HouseClone)
    from Guest(GuestClone)
}

object! {
    /// Schema `GuestClone`. Part of [`CloneRequest`].
    pub struct GuestClone request {
        provider: GuestCloneProvider = "provider" required,
        url: String = "url" required,
    }
    /// Creates one with `provider` and `url`, which are required.
    new(provider: GuestCloneProvider, url: String)
}

string_enum! {
    /// `provider` of [`GuestClone`].
    pub enum GuestCloneProvider {
        Guest = "Guest",
        GuestLower = "guest",
    }
}

object! {
    /// Schema `HouseClone`. Part of [`CloneRequest`].
    pub struct HouseClone request {
        provider: HouseCloneProvider = "provider" required,
        voice: String = "voice" required,
    }
    /// Creates one with `provider` and `voice`, which are required.
    new(provider: HouseCloneProvider, voice: String)
}

string_enum! {
    /// `provider` of [`HouseClone`].
    pub enum HouseCloneProvider {
        House = "House",
        HouseLower = "house",
    }
}
