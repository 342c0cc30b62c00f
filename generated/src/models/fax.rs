//! Types of Fax. Sends and receives faxes, and manages the applications that their webhooks go to.
//!
//! See [the operations](crate::resources::fax), [the guide](crate::guides::fax).

use super::shared;
use crate::runtime::model::{Base64, DateTime, File, Nullable, object, string_enum};

object! {
    /// Content of the reply of `POST /faxes/{id}/actions/cancel`. Returned by [`client.faxes().actions().cancel`](crate::resources::fax::FaxesActions::cancel).
    pub struct CancelFaxData reply {
        result: Option<String> = "result",
    }
}

object! {
    /// Schema `CreateFaxApplicationRequest`. Taken by [`client.fax_applications().create`](crate::resources::fax::FaxApplications::create).
    pub struct CreateFaxApplicationRequest request {
        /// Default: `true`.
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<shared::AnchorsiteOverride> = "anchorsite_override",
        application_name: String = "application_name" required,
        inbound: Option<Inbound> = "inbound",
        outbound: Option<Outbound> = "outbound",
        /// Default: `[]`.
        tags: Option<Vec<String>> = "tags",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: String = "webhook_event_url" required,
        /// At least 0. At most 30.
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    /// Creates one with `application_name` and `webhook_event_url`, which are required.
    new(application_name: String, webhook_event_url: String)
}

object! {
    /// Schema `Fax`. Returned by [`client.faxes().list`](crate::resources::fax::Faxes::list), [`client.faxes().create`](crate::resources::fax::Faxes::create) and [`client.faxes().retrieve`](crate::resources::fax::Faxes::retrieve).
    pub struct Fax reply {
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        created_at: Option<DateTime> = "created_at",
        direction: Option<shared::Direction> = "direction",
        from: Option<String> = "from",
        from_display_name: Option<String> = "from_display_name",
        /// Format: `uuid`.
        id: Option<String> = "id",
        media_name: Option<String> = "media_name",
        media_url: Option<String> = "media_url",
        preview_url: Option<String> = "preview_url",
        /// Default: `high`.
        quality: Option<Quality> = "quality",
        /// Always `fax`.
        record_type: Option<String> = "record_type",
        status: Option<FaxStatus> = "status",
        store_media: Option<bool> = "store_media",
        stored_media_url: Option<String> = "stored_media_url",
        to: Option<String> = "to",
        updated_at: Option<DateTime> = "updated_at",
        webhook_failover_url: Option<String> = "webhook_failover_url",
        webhook_url: Option<String> = "webhook_url",
    }
}

object! {
    /// Schema `FaxApplication`. Returned by [`client.fax_applications().list`](crate::resources::fax::FaxApplications::list), [`client.fax_applications().create`](crate::resources::fax::FaxApplications::create), [`client.fax_applications().retrieve`](crate::resources::fax::FaxApplications::retrieve) and 2 more.
    pub struct FaxApplication reply {
        /// Default: `true`.
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<shared::AnchorsiteOverride> = "anchorsite_override",
        application_name: Option<String> = "application_name",
        created_at: Option<String> = "created_at",
        id: Option<String> = "id",
        inbound: Option<Inbound> = "inbound",
        outbound: Option<Outbound> = "outbound",
        record_type: Option<String> = "record_type",
        /// Default: `[]`.
        tags: Option<Vec<String>> = "tags",
        updated_at: Option<String> = "updated_at",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Option<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Option<i64> = "webhook_timeout_secs",
    }
}

string_enum! {
    /// `status` of [`Fax`].
    pub enum FaxStatus {
        Queued = "queued",
        MediaProcessed = "media.processed",
        Originated = "originated",
        Sending = "sending",
        Delivered = "delivered",
        Failed = "failed",
        Initiated = "initiated",
        Receiving = "receiving",
        MediaProcessing = "media.processing",
        Received = "received",
    }
}

object! {
    /// `inbound` of [`FaxApplication`]. Part of [`CreateFaxApplicationRequest`] and [`UpdateFaxApplicationRequest`].
    pub struct Inbound both {
        channel_limit: Nullable<i64> = "channel_limit",
        sip_subdomain: Nullable<String> = "sip_subdomain",
        /// Default: `from_anyone`.
        sip_subdomain_receive_settings: Option<SipSubdomainReceiveSettings> = "sip_subdomain_receive_settings",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /fax_applications`. Taken by [`client.fax_applications().list`](crate::resources::fax::FaxApplications::list).
    pub struct ListFaxApplicationsFilter request {
        application_name: Option<ListFaxApplicationsFilterApplicationName> = "application_name",
        outbound_voice_profile_id: Option<String> = "outbound_voice_profile_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `application_name` of [`ListFaxApplicationsFilter`].
    pub struct ListFaxApplicationsFilterApplicationName request {
        contains: Option<String> = "contains",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Parameter of `GET /fax_applications`. Taken by [`client.fax_applications().list`](crate::resources::fax::FaxApplications::list).
    pub enum ListFaxApplicationsSort {
        CreatedAt = "created_at",
        ApplicationName = "application_name",
        Active = "active",
    }
}

object! {
    /// Parameter of `GET /faxes`. Taken by [`client.faxes().list`](crate::resources::fax::Faxes::list).
    pub struct ListFaxesFilter request {
        created_at: Option<ListFaxesFilterCreatedAt> = "created_at",
        direction: Option<ListFaxesFilterDirection> = "direction",
        from: Option<ListFaxesFilterFrom> = "from",
        to: Option<ListFaxesFilterTo> = "to",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `created_at` of [`ListFaxesFilter`].
    pub struct ListFaxesFilterCreatedAt request {
        gt: Option<DateTime> = "gt",
        gte: Option<DateTime> = "gte",
        lt: Option<DateTime> = "lt",
        lte: Option<DateTime> = "lte",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `direction` of [`ListFaxesFilter`].
    pub struct ListFaxesFilterDirection request {
        eq: Option<String> = "eq",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `from` of [`ListFaxesFilter`].
    pub struct ListFaxesFilterFrom request {
        eq: Option<String> = "eq",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `to` of [`ListFaxesFilter`].
    pub struct ListFaxesFilterTo request {
        eq: Option<String> = "eq",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `outbound` of [`FaxApplication`]. Part of [`CreateFaxApplicationRequest`] and [`UpdateFaxApplicationRequest`].
    pub struct Outbound both {
        channel_limit: Nullable<i64> = "channel_limit",
        outbound_voice_profile_id: Option<String> = "outbound_voice_profile_id",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Schema `Quality`. Part of [`Fax`], [`SendFaxRequest`] and [`SendFaxMultipartRequest`].
    pub enum Quality {
        Normal = "normal",
        High = "high",
        VeryHigh = "very_high",
        UltraLight = "ultra_light",
        UltraDark = "ultra_dark",
    }
}

object! {
    /// Content of the reply of `POST /faxes/{id}/actions/refresh`. Returned by [`client.faxes().actions().refresh`](crate::resources::fax::FaxesActions::refresh).
    pub struct RefreshFaxData reply {
        result: Option<String> = "result",
    }
}

object! {
    /// Schema `SendFaxMultipartRequest`. Taken by [`client.faxes().create`](crate::resources::fax::Faxes::create).
    pub struct SendFaxMultipartRequest request {
        connection_id: String = "connection_id" required,
        contents: File = "contents" required,
        from: String = "from" required,
        /// Default: `false`.
        monochrome: Option<bool> = "monochrome",
        /// Default: `high`.
        quality: Option<Quality> = "quality",
        /// Default: `false`.
        store_media: Option<bool> = "store_media",
        /// Default: `false`.
        store_preview: Option<bool> = "store_preview",
        /// Default: `true`.
        t38_enabled: Option<bool> = "t38_enabled",
        to: String = "to" required,
    }
    /// Creates one with `connection_id`, `contents`, `from` and `to`, which are required.
    new(connection_id: String, contents: File, from: String, to: String)
}

object! {
    /// Schema `SendFaxRequest`. Taken by [`client.faxes().create`](crate::resources::fax::Faxes::create).
    pub struct SendFaxRequest request {
        /// Default: `95`. At least 1. At most 100.
        black_threshold: Option<i64> = "black_threshold",
        client_state: Option<Base64> = "client_state",
        connection_id: String = "connection_id" required,
        from: String = "from" required,
        from_display_name: Option<String> = "from_display_name",
        media_name: Option<String> = "media_name",
        media_url: Option<String> = "media_url",
        /// Default: `false`.
        monochrome: Option<bool> = "monochrome",
        /// Default: `tiff`.
        preview_format: Option<SendFaxRequestPreviewFormat> = "preview_format",
        /// Default: `high`.
        quality: Option<Quality> = "quality",
        /// Default: `false`.
        store_media: Option<bool> = "store_media",
        /// Default: `false`.
        store_preview: Option<bool> = "store_preview",
        /// Default: `true`.
        t38_enabled: Option<bool> = "t38_enabled",
        to: String = "to" required,
        webhook_url: Option<String> = "webhook_url",
    }
    /// Creates one with `connection_id`, `from` and `to`, which are required.
    new(connection_id: String, from: String, to: String)
}

string_enum! {
    /// `preview_format` of [`SendFaxRequest`].
    pub enum SendFaxRequestPreviewFormat {
        Pdf = "pdf",
        Tiff = "tiff",
    }
}

string_enum! {
    /// `sip_subdomain_receive_settings` of [`Inbound`].
    pub enum SipSubdomainReceiveSettings {
        OnlyMyConnections = "only_my_connections",
        FromAnyone = "from_anyone",
    }
}

object! {
    /// Schema `UpdateFaxApplicationRequest`. Taken by [`client.fax_applications().update`](crate::resources::fax::FaxApplications::update).
    pub struct UpdateFaxApplicationRequest request {
        /// Default: `true`.
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<shared::AnchorsiteOverride> = "anchorsite_override",
        application_name: String = "application_name" required,
        fax_email_recipient: Nullable<String> = "fax_email_recipient",
        inbound: Option<Inbound> = "inbound",
        outbound: Option<Outbound> = "outbound",
        tags: Option<Vec<String>> = "tags",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: String = "webhook_event_url" required,
        /// At least 0. At most 30.
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    /// Creates one with `application_name` and `webhook_event_url`, which are required.
    new(application_name: String, webhook_event_url: String)
}
