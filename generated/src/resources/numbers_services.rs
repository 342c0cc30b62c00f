//! Operations of Numbers Services. Voice channels, dynamic emergency addresses and voicemail for owned numbers.
//!
//! See [the types](crate::numbers_services), [the guide](crate::guides::numbers_services).

#[doc(inline)]
pub use super::PhoneNumbers;
use crate::models::{numbers_services, shared};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.channel_zones()`. Feature `numbers-services`.
///
/// Guide: [Numbers Services](crate::guides::numbers_services).
#[derive(Clone, Copy, Debug)]
pub struct ChannelZones<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `channel_zones`. Feature `numbers-services`.
    #[inline]
    #[must_use]
    pub fn channel_zones(&self) -> ChannelZones<'_> {
        ChannelZones(self)
    }
}

impl ChannelZones<'_> {
    /// Lists channel zones.
    ///
    /// `GET /channel_zones`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<numbers_services::GcbChannelZone, shared::PaginationMeta>,
        ChannelZonesList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/channel_zones")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Updates a channel zone.
    ///
    /// `PUT /channel_zones/{channel_zone_id}`
    #[inline]
    pub fn update(
        &self,
        channel_zone_id: &str,
        body: numbers_services::UpdateChannelZoneRequest,
    ) -> Call<numbers_services::GcbChannelZone> {
        Call::new(self.0, const { &Op::new("PUT", "/channel_zones/{channel_zone_id}") })
            .path(&[channel_zone_id])
            .json(&body)
    }
}

/// What [`ChannelZones::list`] (`GET /channel_zones`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum ChannelZonesList {}

impl<T> Call<T, ChannelZonesList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.dynamic_emergency_addresses()`. Feature `numbers-services`.
///
/// Guide: [Numbers Services](crate::guides::numbers_services).
#[derive(Clone, Copy, Debug)]
pub struct DynamicEmergencyAddresses<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `dynamic_emergency_addresses`. Feature `numbers-services`.
    #[inline]
    #[must_use]
    pub fn dynamic_emergency_addresses(&self) -> DynamicEmergencyAddresses<'_> {
        DynamicEmergencyAddresses(self)
    }
}

impl DynamicEmergencyAddresses<'_> {
    /// Lists dynamic emergency addresses.
    ///
    /// `GET /dynamic_emergency_addresses`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<numbers_services::DynamicEmergencyAddress, shared::Metadata>,
        DynamicEmergencyAddressesList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/dynamic_emergency_addresses")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a dynamic emergency address.
    ///
    /// `POST /dynamic_emergency_addresses`
    #[inline]
    pub fn create(
        &self,
        body: numbers_services::DynamicEmergencyAddress,
    ) -> Call<numbers_services::DynamicEmergencyAddress> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/dynamic_emergency_addresses").data() },
            )
            .json(&body)
    }

    /// Gets a dynamic emergency address.
    ///
    /// `GET /dynamic_emergency_addresses/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<numbers_services::DynamicEmergencyAddress> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/dynamic_emergency_addresses/{id}").data() },
            )
            .path(&[id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `activated`. It is an error if that is `rejected`.
    pub fn wait(
        &self,
        id: &str,
    ) -> crate::runtime::Wait<numbers_services::DynamicEmergencyAddress> {
        const JOB: &crate::runtime::Job<numbers_services::DynamicEmergencyAddress> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["activated"],
            failed: &["rejected"],
        };
        crate::runtime::Wait::new(self.retrieve(id), JOB)
    }

    /// Deletes a dynamic emergency address.
    ///
    /// `DELETE /dynamic_emergency_addresses/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<numbers_services::DynamicEmergencyAddress> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/dynamic_emergency_addresses/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`DynamicEmergencyAddresses::list`] (`GET /dynamic_emergency_addresses`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListDynamicEmergencyAddressesFilter`](numbers_services::ListDynamicEmergencyAddressesFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum DynamicEmergencyAddressesList {}

impl<T> Call<T, DynamicEmergencyAddressesList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<
            Option<numbers_services::ListDynamicEmergencyAddressesFilter>,
        >,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<numbers_services::ListDynamicEmergencyAddressesFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.dynamic_emergency_endpoints()`. Feature `numbers-services`.
///
/// Guide: [Numbers Services](crate::guides::numbers_services).
#[derive(Clone, Copy, Debug)]
pub struct DynamicEmergencyEndpoints<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `dynamic_emergency_endpoints`. Feature `numbers-services`.
    #[inline]
    #[must_use]
    pub fn dynamic_emergency_endpoints(&self) -> DynamicEmergencyEndpoints<'_> {
        DynamicEmergencyEndpoints(self)
    }
}

impl DynamicEmergencyEndpoints<'_> {
    /// Lists dynamic emergency endpoints.
    ///
    /// `GET /dynamic_emergency_endpoints`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<numbers_services::DynamicEmergencyEndpoint, shared::Metadata>,
        DynamicEmergencyEndpointsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/dynamic_emergency_endpoints")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a dynamic emergency endpoint.
    ///
    /// `POST /dynamic_emergency_endpoints`
    #[inline]
    pub fn create(
        &self,
        body: numbers_services::DynamicEmergencyEndpoint,
    ) -> Call<numbers_services::DynamicEmergencyEndpoint> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/dynamic_emergency_endpoints").data() },
            )
            .json(&body)
    }

    /// Gets a dynamic emergency endpoint.
    ///
    /// `GET /dynamic_emergency_endpoints/{id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
    ) -> Call<numbers_services::DynamicEmergencyEndpoint> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/dynamic_emergency_endpoints/{id}").data() },
            )
            .path(&[id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `activated`. It is an error if that is `rejected`.
    pub fn wait(
        &self,
        id: &str,
    ) -> crate::runtime::Wait<numbers_services::DynamicEmergencyEndpoint> {
        const JOB: &crate::runtime::Job<numbers_services::DynamicEmergencyEndpoint> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["activated"],
            failed: &["rejected"],
        };
        crate::runtime::Wait::new(self.retrieve(id), JOB)
    }

    /// Deletes a dynamic emergency endpoint.
    ///
    /// `DELETE /dynamic_emergency_endpoints/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<numbers_services::DynamicEmergencyEndpoint> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/dynamic_emergency_endpoints/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`DynamicEmergencyEndpoints::list`] (`GET /dynamic_emergency_endpoints`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListDynamicEmergencyAddressesFilter`](numbers_services::ListDynamicEmergencyAddressesFilter): `filter` in the query.
#[derive(Debug)]
pub enum DynamicEmergencyEndpointsList {}

impl<T> Call<T, DynamicEmergencyEndpointsList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<
            Option<numbers_services::ListDynamicEmergencyAddressesFilter>,
        >,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<numbers_services::ListDynamicEmergencyAddressesFilter>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.inbound_channels()`. Feature `numbers-services`.
///
/// Guide: [Numbers Services](crate::guides::numbers_services).
#[derive(Clone, Copy, Debug)]
pub struct InboundChannels<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `inbound_channels`. Feature `numbers-services`.
    #[inline]
    #[must_use]
    pub fn inbound_channels(&self) -> InboundChannels<'_> {
        InboundChannels(self)
    }
}

impl InboundChannels<'_> {
    /// Lists inbound channels.
    ///
    /// `GET /inbound_channels`
    #[inline]
    pub fn list(&self) -> Call<numbers_services::InboundChannel> {
        Call::new(self.0, const { &Op::new("GET", "/inbound_channels").data() })
    }

    /// Updates the inbound channels.
    ///
    /// `PATCH /inbound_channels`
    #[inline]
    pub fn update(
        &self,
        body: numbers_services::UpdateInboundChannelRequest,
    ) -> Call<numbers_services::InboundChannel> {
        Call::new(self.0, const { &Op::new("PATCH", "/inbound_channels").data() })
            .json(&body)
    }
}

/// Operations under `client.list()`. Feature `numbers-services`.
///
/// Guide: [Numbers Services](crate::guides::numbers_services).
#[derive(Clone, Copy, Debug)]
pub struct List<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `list`. Feature `numbers-services`.
    #[inline]
    #[must_use]
    pub fn list(&self) -> List<'_> {
        List(self)
    }
}

impl List<'_> {
    /// Lists the numbers with channel billing of all zones.
    ///
    /// `GET /list`
    #[inline]
    pub fn retrieve_all(&self) -> Call<numbers_services::RetrieveAllResponse> {
        Call::new(self.0, const { &Op::new("GET", "/list") })
    }

    /// Lists the numbers with channel billing of a zone.
    ///
    /// `GET /list/{channel_zone_id}`
    #[inline]
    pub fn retrieve_by_zone(
        &self,
        channel_zone_id: &str,
    ) -> Call<numbers_services::RetrieveAllResponse> {
        Call::new(self.0, const { &Op::new("GET", "/list/{channel_zone_id}") })
            .path(&[channel_zone_id])
    }
}

/// Operations under `client.phone_numbers().voicemail()`. Feature `numbers-services`.
///
/// Guide: [Numbers Services](crate::guides::numbers_services).
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumbersVoicemail<'a>(pub(crate) &'a Client);

impl<'a> PhoneNumbers<'a> {
    /// Operations under `phone_numbers.voicemail`. Feature `numbers-services`.
    #[inline]
    #[must_use]
    pub fn voicemail(self) -> PhoneNumbersVoicemail<'a> {
        PhoneNumbersVoicemail(self.0)
    }
}

impl PhoneNumbersVoicemail<'_> {
    /// Gets the voicemail of a phone number.
    ///
    /// `GET /phone_numbers/{phone_number_id}/voicemail`
    #[inline]
    pub fn retrieve(
        &self,
        phone_number_id: &str,
    ) -> Call<numbers_services::VoicemailPrefResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/phone_numbers/{phone_number_id}/voicemail").data()
                },
            )
            .path(&[phone_number_id])
    }

    /// Creates a voicemail for a phone number.
    ///
    /// `POST /phone_numbers/{phone_number_id}/voicemail`
    #[inline]
    pub fn create(
        &self,
        phone_number_id: &str,
        body: numbers_services::VoicemailRequest,
    ) -> Call<numbers_services::VoicemailPrefResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/phone_numbers/{phone_number_id}/voicemail").data()
                },
            )
            .path(&[phone_number_id])
            .json(&body)
    }

    /// Updates the voicemail of a phone number.
    ///
    /// `PATCH /phone_numbers/{phone_number_id}/voicemail`
    #[inline]
    pub fn update(
        &self,
        phone_number_id: &str,
        body: numbers_services::VoicemailRequest,
    ) -> Call<numbers_services::VoicemailPrefResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("PATCH", "/phone_numbers/{phone_number_id}/voicemail")
                        .data()
                },
            )
            .path(&[phone_number_id])
            .json(&body)
    }
}
