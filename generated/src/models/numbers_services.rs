//! Types of Numbers Services. Voice channels, dynamic emergency addresses and voicemail for owned numbers.
//!
//! See [the operations](crate::resources::numbers_services), [the guide](crate::guides::numbers_services).

use super::shared;
use crate::runtime::model::{object, string_enum};

object! {
    /// Content of the reply of `GET /list`. Part of [`RetrieveAllResponse`].
    pub struct ChannelZoneNumbers reply {
        number_of_channels: Option<i64> = "number_of_channels",
        numbers: Option<Vec<ChannelZoneNumbersNumber>> = "numbers",
        zone_id: Option<String> = "zone_id",
        zone_name: Option<String> = "zone_name",
    }
}

object! {
    /// `numbers` of [`ChannelZoneNumbers`].
    pub struct ChannelZoneNumbersNumber reply {
        country: Option<String> = "country",
        number: Option<String> = "number",
    }
}

object! {
    /// Schema `DynamicEmergencyAddress`. Taken by [`client.dynamic_emergency_addresses().create`](crate::resources::numbers_services::DynamicEmergencyAddresses::create). Returned by [`client.dynamic_emergency_addresses().list`](crate::resources::numbers_services::DynamicEmergencyAddresses::list), [`client.dynamic_emergency_addresses().create`](crate::resources::numbers_services::DynamicEmergencyAddresses::create), [`client.dynamic_emergency_addresses().retrieve`](crate::resources::numbers_services::DynamicEmergencyAddresses::retrieve) and 1 more.
    pub struct DynamicEmergencyAddress both {
        administrative_area: String = "administrative_area" required,
        country_code: DynamicEmergencyAddressCountryCode = "country_code" required,
        /// Set by the server.
        created_at: Option<String> = "created_at",
        extended_address: Option<String> = "extended_address",
        house_number: String = "house_number" required,
        house_suffix: Option<String> = "house_suffix",
        /// Set by the server.
        id: Option<String> = "id",
        locality: String = "locality" required,
        postal_code: String = "postal_code" required,
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        sip_geolocation_id: Option<String> = "sip_geolocation_id",
        /// Set by the server.
        status: Option<ListDynamicEmergencyAddressesFilterStatus> = "status",
        street_name: String = "street_name" required,
        street_post_directional: Option<String> = "street_post_directional",
        street_pre_directional: Option<String> = "street_pre_directional",
        street_suffix: Option<String> = "street_suffix",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
    required DynamicEmergencyAddressRequired { house_number: String, street_name: String, locality: String, administrative_area: String, postal_code: String, country_code: DynamicEmergencyAddressCountryCode }
}

string_enum! {
    /// `country_code` of [`DynamicEmergencyAddress`].
    pub enum DynamicEmergencyAddressCountryCode {
        Us = "US",
        Ca = "CA",
        Pr = "PR",
    }
}

object! {
    /// Schema `DynamicEmergencyEndpoint`. Taken by [`client.dynamic_emergency_endpoints().create`](crate::resources::numbers_services::DynamicEmergencyEndpoints::create). Returned by [`client.dynamic_emergency_endpoints().list`](crate::resources::numbers_services::DynamicEmergencyEndpoints::list), [`client.dynamic_emergency_endpoints().create`](crate::resources::numbers_services::DynamicEmergencyEndpoints::create), [`client.dynamic_emergency_endpoints().retrieve`](crate::resources::numbers_services::DynamicEmergencyEndpoints::retrieve) and 1 more.
    pub struct DynamicEmergencyEndpoint both {
        callback_number: String = "callback_number" required,
        caller_name: String = "caller_name" required,
        /// Set by the server.
        created_at: Option<String> = "created_at",
        dynamic_emergency_address_id: String = "dynamic_emergency_address_id" required,
        /// Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        sip_from_id: Option<String> = "sip_from_id",
        /// Set by the server.
        status: Option<ListDynamicEmergencyAddressesFilterStatus> = "status",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
    /// Creates one with `dynamic_emergency_address_id`, `callback_number` and `caller_name`, which are required.
    new(dynamic_emergency_address_id: String, callback_number: String, caller_name: String)
}

object! {
    /// Schema `GcbChannelZone`. Returned by [`client.channel_zones().list`](crate::resources::numbers_services::ChannelZones::list) and [`client.channel_zones().update`](crate::resources::numbers_services::ChannelZones::update).
    pub struct GcbChannelZone reply {
        channels: i64 = "channels" required,
        countries: Vec<String> = "countries" required,
        created_at: Option<String> = "created_at",
        id: String = "id" required,
        name: String = "name" required,
        /// Always `channel_zone`.
        record_type: String = "record_type" required,
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// Content of the reply of `GET /inbound_channels`. Returned by [`client.inbound_channels().list`](crate::resources::numbers_services::InboundChannels::list) and [`client.inbound_channels().update`](crate::resources::numbers_services::InboundChannels::update).
    pub struct InboundChannel reply {
        channels: Option<i64> = "channels",
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Parameter of `GET /dynamic_emergency_addresses`. Taken by [`client.dynamic_emergency_addresses().list`](crate::resources::numbers_services::DynamicEmergencyAddresses::list) and [`client.dynamic_emergency_endpoints().list`](crate::resources::numbers_services::DynamicEmergencyEndpoints::list).
    pub struct ListDynamicEmergencyAddressesFilter request {
        country_code: Option<String> = "country_code",
        status: Option<ListDynamicEmergencyAddressesFilterStatus> = "status",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `status` of [`ListDynamicEmergencyAddressesFilter`]. Part of [`DynamicEmergencyAddress`] and [`DynamicEmergencyEndpoint`].
    pub enum ListDynamicEmergencyAddressesFilterStatus {
        Pending = "pending",
        Activated = "activated",
        Rejected = "rejected",
    }
}

object! {
    /// Reply of `GET /list`. Returned by [`client.list().retrieve_all`](crate::resources::numbers_services::List::retrieve_all) and [`client.list().retrieve_by_zone`](crate::resources::numbers_services::List::retrieve_by_zone).
    pub struct RetrieveAllResponse reply {
        data: Option<Vec<ChannelZoneNumbers>> = "data",
        meta: Option<shared::PaginationMeta> = "meta",
    }
}

object! {
    /// Request body of `PUT /channel_zones/{channel_zone_id}`. Taken by [`client.channel_zones().update`](crate::resources::numbers_services::ChannelZones::update).
    pub struct UpdateChannelZoneRequest request {
        channels: i64 = "channels" required,
    }
    /// Creates one with `channels`, which is required.
    new(channels: i64)
}

object! {
    /// Request body of `PATCH /inbound_channels`. Taken by [`client.inbound_channels().update`](crate::resources::numbers_services::InboundChannels::update).
    pub struct UpdateInboundChannelRequest request {
        channels: i64 = "channels" required,
    }
    /// Creates one with `channels`, which is required.
    new(channels: i64)
}

object! {
    /// Schema `VoicemailPrefResponse`. Returned by [`client.phone_numbers().voicemail().retrieve`](crate::resources::numbers_services::PhoneNumbersVoicemail::retrieve), [`client.phone_numbers().voicemail().create`](crate::resources::numbers_services::PhoneNumbersVoicemail::create) and [`client.phone_numbers().voicemail().update`](crate::resources::numbers_services::PhoneNumbersVoicemail::update).
    pub struct VoicemailPrefResponse reply {
        enabled: Option<bool> = "enabled",
        pin: Option<String> = "pin",
    }
}

object! {
    /// Schema `VoicemailRequest`. Taken by [`client.phone_numbers().voicemail().create`](crate::resources::numbers_services::PhoneNumbersVoicemail::create) and [`client.phone_numbers().voicemail().update`](crate::resources::numbers_services::PhoneNumbersVoicemail::update).
    pub struct VoicemailRequest request {
        enabled: Option<bool> = "enabled",
        pin: Option<String> = "pin",
    }
    /// Creates an empty one.
    new()
}
