//! Types of SIP. SIP connections by credentials, FQDN or IP address, and outbound voice profiles.
//!
//! See [the operations](crate::resources::sip), [the guide](crate::guides::sip).

use super::shared;
use crate::runtime::model::{DateTime, Map, Nullable, Value, object, string_enum, union};

object! {
    /// Schema `AccessIPRangePOST`. Taken by [`client.access_ip_ranges().create`](crate::resources::sip::AccessIpRanges::create).
    pub struct AccessIpRangePost request {
        cidr_block: String = "cidr_block" required,
        description: Option<String> = "description",
    }
    /// Creates one with `cidr_block`, which is required.
    new(cidr_block: String)
}

object! {
    /// Schema `AccessIPRangeResponseSchema`. Returned by [`client.access_ip_ranges().list`](crate::resources::sip::AccessIpRanges::list), [`client.access_ip_ranges().create`](crate::resources::sip::AccessIpRanges::create) and [`client.access_ip_ranges().delete`](crate::resources::sip::AccessIpRanges::delete).
    pub struct AccessIpRangeResponse reply {
        cidr_block: String = "cidr_block" required,
        created_at: Option<DateTime> = "created_at",
        description: Option<String> = "description",
        id: String = "id" required,
        status: shared::CloudflareSyncStatus = "status" required,
        updated_at: Option<DateTime> = "updated_at",
        user_id: String = "user_id" required,
    }
}

string_enum! {
    /// `ani_number_format` of [`CredentialInbound`]. Part of [`InboundFqdn`], [`InboundIp`], [`CreateInboundIpRequest`] and 2 more.
    pub enum AniNumberFormat {
        PlusE164 = "+E.164",
        E164 = "E.164",
        PlusE164National = "+E.164-national",
        E164National = "E.164-national",
    }
}

string_enum! {
    /// `ani_override_type` of [`CredentialOutbound`]. Part of [`OutboundFqdn`], [`OutboundIp`] and [`UacOutbound`].
    pub enum AniOverrideType {
        Always = "always",
        Normal = "normal",
        Emergency = "emergency",
    }
}

object! {
    /// `calling_window` of [`CreateOutboundVoiceProfileRequest`]. Part of [`UpdateOutboundVoiceProfileRequest`].
    pub struct CallingWindow request {
        /// At least 0.
        calls_per_cld: Option<i64> = "calls_per_cld",
        /// Format: `time`.
        end_time: Option<String> = "end_time",
        /// Format: `time`.
        start_time: Option<String> = "start_time",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Content of the reply of `POST /credential_connections/{id}/actions/check_registration_status`. Returned by [`client.credential_connections().actions().check_registration_status`](crate::resources::sip::CredentialConnectionsActions::check_registration_status) and [`client.uac_connections().actions().check_registration_status`](crate::resources::sip::UacConnectionsActions::check_registration_status).
    pub struct CheckCredentialConnectionRegistrationStatusData reply {
        ip_address: Option<String> = "ip_address",
        last_registration: Option<String> = "last_registration",
        port: Option<i64> = "port",
        record_type: Option<String> = "record_type",
        sip_username: Option<String> = "sip_username",
        status: Option<CheckCredentialConnectionRegistrationStatusDataStatus> = "status",
        transport: Option<String> = "transport",
        user_agent: Option<String> = "user_agent",
    }
}

string_enum! {
    /// `status` of [`CheckCredentialConnectionRegistrationStatusData`].
    pub enum CheckCredentialConnectionRegistrationStatusDataStatus {
        NotApplicable = "Not Applicable",
        NotRegistered = "Not Registered",
        Failed = "Failed",
        Expired = "Expired",
        Registered = "Registered",
        Unregistered = "Unregistered",
    }
}

object! {
    /// Schema `Connection`. Returned by [`client.connections().list`](crate::resources::Connections::list) and [`client.connections().retrieve`](crate::resources::Connections::retrieve).
    pub struct Connection reply {
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<shared::AnchorsiteOverride> = "anchorsite_override",
        connection_name: Option<String> = "connection_name",
        created_at: Option<String> = "created_at",
        /// Format: `int64`.
        id: Option<String> = "id",
        /// Format: `int64`.
        outbound_voice_profile_id: Option<String> = "outbound_voice_profile_id",
        record_type: Option<String> = "record_type",
        tags: Option<Vec<String>> = "tags",
        updated_at: Option<String> = "updated_at",
        /// Default: `1`.
        webhook_api_version: Option<WebhookApiVersion> = "webhook_api_version",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Option<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
    }
}

object! {
    /// Schema `ConnectionJitterBuffer`. Part of [`CredentialConnection`], [`CreateCredentialConnectionRequest`], [`UpdateCredentialConnectionRequest`] and 9 more.
    pub struct ConnectionJitterBuffer both {
        /// Default: `false`.
        enable_jitter_buffer: Option<bool> = "enable_jitter_buffer",
        /// Default: `200`. At least 40. At most 400.
        jitterbuffer_msec_max: Option<i64> = "jitterbuffer_msec_max",
        /// Default: `60`. At least 40. At most 400.
        jitterbuffer_msec_min: Option<i64> = "jitterbuffer_msec_min",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Schema `ConnectionNoiseSuppression`. Part of [`CredentialConnection`], [`CreateCredentialConnectionRequest`], [`UpdateCredentialConnectionRequest`] and 9 more.
    pub enum ConnectionNoiseSuppression {
        Inbound = "inbound",
        Outbound = "outbound",
        Both = "both",
        Disabled = "disabled",
    }
}

object! {
    /// Schema `ConnectionNoiseSuppressionDetails`. Part of [`CredentialConnection`], [`CreateCredentialConnectionRequest`], [`UpdateCredentialConnectionRequest`] and 9 more.
    pub struct ConnectionNoiseSuppressionDetails both {
        /// At least 0. At most 100.
        attenuation_limit: Option<i64> = "attenuation_limit",
        /// Default: `denoiser`.
        engine: Option<ConnectionNoiseSuppressionDetailsEngine> = "engine",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `engine` of [`ConnectionNoiseSuppressionDetails`].
    pub enum ConnectionNoiseSuppressionDetailsEngine {
        Denoiser = "denoiser",
        DeepFilterNet = "deep_filter_net",
        DeepFilterNetLarge = "deep_filter_net_large",
        KrispVivaTel = "krisp_viva_tel",
        KrispVivaTelLite = "krisp_viva_tel_lite",
        KrispVivaPromodel = "krisp_viva_promodel",
        KrispVivaSs = "krisp_viva_ss",
        QuailVoiceFocus = "quail_voice_focus",
    }
}

object! {
    /// Schema `ConnectionRtcpSettings`. Part of [`CredentialConnection`], [`CreateCredentialConnectionRequest`], [`UpdateCredentialConnectionRequest`] and 9 more.
    pub struct ConnectionRtcpSettings both {
        /// Default: `false`.
        capture_enabled: Option<bool> = "capture_enabled",
        /// Default: `rtp+1`.
        port: Option<ConnectionRtcpSettingsPort> = "port",
        /// Default: `5`.
        report_frequency_secs: Option<i64> = "report_frequency_secs",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `port` of [`ConnectionRtcpSettings`].
    pub enum ConnectionRtcpSettingsPort {
        RtcpMux = "rtcp-mux",
        RtpPlus1 = "rtp+1",
    }
}

object! {
    /// Schema `CreateCredentialConnectionRequest`. Taken by [`client.credential_connections().create`](crate::resources::sip::CredentialConnections::create).
    pub struct CreateCredentialConnectionRequest request {
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<shared::AnchorsiteOverride> = "anchorsite_override",
        android_push_credential_id: Nullable<String> = "android_push_credential_id",
        /// Default: `false`.
        call_cost_in_webhooks: Option<bool> = "call_cost_in_webhooks",
        connection_name: String = "connection_name" required,
        /// Default: `false`.
        default_on_hold_comfort_noise_enabled: Option<bool> = "default_on_hold_comfort_noise_enabled",
        /// Default: `RFC 2833`.
        dtmf_type: Option<shared::DtmfType> = "dtmf_type",
        /// Default: `false`.
        encode_contact_header_enabled: Option<bool> = "encode_contact_header_enabled",
        /// Always `SRTP`.
        encrypted_media: Nullable<String> = "encrypted_media",
        inbound: Option<CredentialInbound> = "inbound",
        ios_push_credential_id: Nullable<String> = "ios_push_credential_id",
        jitter_buffer: Option<ConnectionJitterBuffer> = "jitter_buffer",
        noise_suppression: Option<ConnectionNoiseSuppression> = "noise_suppression",
        noise_suppression_details: Option<ConnectionNoiseSuppressionDetails> = "noise_suppression_details",
        /// Default: `false`.
        onnet_t38_passthrough_enabled: Option<bool> = "onnet_t38_passthrough_enabled",
        outbound: Option<CredentialOutbound> = "outbound",
        password: String = "password" required,
        rtcp_settings: Option<ConnectionRtcpSettings> = "rtcp_settings",
        sip_uri_calling_preference: Option<SipUriCallingPreference> = "sip_uri_calling_preference",
        tags: Option<Vec<String>> = "tags",
        user_name: String = "user_name" required,
        /// Default: `1`.
        webhook_api_version: Option<CreateCredentialConnectionRequestWebhookApiVersion> = "webhook_api_version",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    /// Creates one with `user_name`, `password` and `connection_name`, which are required.
    new(user_name: String, password: String, connection_name: String)
}

string_enum! {
    /// `webhook_api_version` of [`CreateCredentialConnectionRequest`]. Part of [`CreateUacConnectionRequest`].
    pub enum CreateCredentialConnectionRequestWebhookApiVersion {
        V1 = "1",
        V2 = "2",
        Texml = "texml",
    }
}

object! {
    /// Schema `CreateFqdnConnectionRequest`. Taken by [`client.fqdn_connections().create`](crate::resources::sip::FqdnConnections::create).
    pub struct CreateFqdnConnectionRequest request {
        /// Default: `true`.
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<shared::AnchorsiteOverride> = "anchorsite_override",
        android_push_credential_id: Nullable<String> = "android_push_credential_id",
        /// Default: `false`.
        call_cost_in_webhooks: Option<bool> = "call_cost_in_webhooks",
        connection_name: String = "connection_name" required,
        /// Default: `true`.
        default_on_hold_comfort_noise_enabled: Option<bool> = "default_on_hold_comfort_noise_enabled",
        /// Default: `RFC 2833`.
        dtmf_type: Option<shared::DtmfType> = "dtmf_type",
        /// Default: `false`.
        encode_contact_header_enabled: Option<bool> = "encode_contact_header_enabled",
        /// Always `SRTP`.
        encrypted_media: Nullable<String> = "encrypted_media",
        inbound: Option<InboundFqdn> = "inbound",
        ios_push_credential_id: Nullable<String> = "ios_push_credential_id",
        jitter_buffer: Option<ConnectionJitterBuffer> = "jitter_buffer",
        /// Default: `false`.
        microsoft_teams_sbc: Option<bool> = "microsoft_teams_sbc",
        noise_suppression: Option<ConnectionNoiseSuppression> = "noise_suppression",
        noise_suppression_details: Option<ConnectionNoiseSuppressionDetails> = "noise_suppression_details",
        /// Default: `false`.
        onnet_t38_passthrough_enabled: Option<bool> = "onnet_t38_passthrough_enabled",
        outbound: Option<OutboundFqdn> = "outbound",
        rtcp_settings: Option<ConnectionRtcpSettings> = "rtcp_settings",
        tags: Option<Vec<String>> = "tags",
        /// Default: `UDP`.
        transport_protocol: Option<FqdnConnectionTransportProtocol> = "transport_protocol",
        /// Default: `1`.
        webhook_api_version: Option<WebhookApiVersion> = "webhook_api_version",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    /// Creates one with `connection_name`, which is required.
    new(connection_name: String)
}

object! {
    /// Schema `CreateFqdnRequest`. Taken by [`client.fqdns().create`](crate::resources::sip::Fqdns::create).
    pub struct CreateFqdnRequest request {
        connection_id: String = "connection_id" required,
        dns_record_type: String = "dns_record_type" required,
        fqdn: String = "fqdn" required,
        /// Default: `5060`.
        port: Nullable<i64> = "port",
    }
    /// Creates one with `fqdn`, `dns_record_type` and `connection_id`, which are required.
    new(fqdn: String, dns_record_type: String, connection_id: String)
}

object! {
    /// Schema `CreateInboundIpRequest`. Part of [`CreateIpConnectionRequest`].
    pub struct CreateInboundIpRequest request {
        /// Default: `E.164-national`.
        ani_number_format: Option<AniNumberFormat> = "ani_number_format",
        channel_limit: Nullable<i64> = "channel_limit",
        /// Default: `["G722","G711U","G711A","G729","OPUS","H.264"]`.
        codecs: Option<Vec<String>> = "codecs",
        default_routing_method: Option<DefaultRoutingMethod> = "default_routing_method",
        /// Default: `e164`.
        dnis_number_format: Option<DnisNumberFormat> = "dnis_number_format",
        /// Default: `false`.
        generate_ringback_tone: Option<bool> = "generate_ringback_tone",
        /// Default: `false`.
        isup_headers_enabled: Option<bool> = "isup_headers_enabled",
        /// Default: `false`.
        prack_enabled: Option<bool> = "prack_enabled",
        /// Default: `false`.
        shaken_stir_enabled: Option<bool> = "shaken_stir_enabled",
        /// Default: `true`.
        sip_compact_headers_enabled: Option<bool> = "sip_compact_headers_enabled",
        /// Default: `US`.
        sip_region: Option<SipRegion> = "sip_region",
        sip_subdomain: Option<String> = "sip_subdomain",
        sip_subdomain_receive_settings: Option<SipSubdomainReceiveSettings> = "sip_subdomain_receive_settings",
        /// Default: `3`. At least 1. At most 120.
        timeout_1xx_secs: Option<i64> = "timeout_1xx_secs",
        /// Default: `90`.
        timeout_2xx_secs: Option<i64> = "timeout_2xx_secs",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CreateIpConnectionRequest`. Taken by [`client.ip_connections().create`](crate::resources::sip::IpConnections::create).
    pub struct CreateIpConnectionRequest request {
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<shared::AnchorsiteOverride> = "anchorsite_override",
        android_push_credential_id: Nullable<String> = "android_push_credential_id",
        /// Default: `false`.
        call_cost_in_webhooks: Option<bool> = "call_cost_in_webhooks",
        connection_name: Option<String> = "connection_name",
        /// Default: `true`.
        default_on_hold_comfort_noise_enabled: Option<bool> = "default_on_hold_comfort_noise_enabled",
        /// Default: `RFC 2833`.
        dtmf_type: Option<shared::DtmfType> = "dtmf_type",
        /// Default: `false`.
        encode_contact_header_enabled: Option<bool> = "encode_contact_header_enabled",
        /// Always `SRTP`.
        encrypted_media: Nullable<String> = "encrypted_media",
        inbound: Option<CreateInboundIpRequest> = "inbound",
        ios_push_credential_id: Nullable<String> = "ios_push_credential_id",
        jitter_buffer: Option<ConnectionJitterBuffer> = "jitter_buffer",
        noise_suppression: Option<ConnectionNoiseSuppression> = "noise_suppression",
        noise_suppression_details: Option<ConnectionNoiseSuppressionDetails> = "noise_suppression_details",
        /// Default: `false`.
        onnet_t38_passthrough_enabled: Option<bool> = "onnet_t38_passthrough_enabled",
        outbound: Option<OutboundIp> = "outbound",
        rtcp_settings: Option<ConnectionRtcpSettings> = "rtcp_settings",
        tags: Option<Vec<String>> = "tags",
        /// Default: `UDP`.
        transport_protocol: Option<FqdnConnectionTransportProtocol> = "transport_protocol",
        /// Default: `1`.
        webhook_api_version: Option<WebhookApiVersion> = "webhook_api_version",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CreateIpRequest`. Taken by [`client.ips().create`](crate::resources::sip::Ips::create).
    pub struct CreateIpRequest request {
        connection_id: Option<String> = "connection_id",
        ip_address: String = "ip_address" required,
        /// Default: `5060`.
        port: Option<i64> = "port",
    }
    /// Creates one with `ip_address`, which is required.
    new(ip_address: String)
}

object! {
    /// Schema `CreateOutboundVoiceProfileRequest`. Taken by [`client.outbound_voice_profiles().create`](crate::resources::sip::OutboundVoiceProfiles::create).
    pub struct CreateOutboundVoiceProfileRequest request {
        /// Format: `uuid`.
        billing_group_id: Nullable<String> = "billing_group_id",
        call_recording: Option<OutboundCallRecording> = "call_recording",
        calling_window: Option<CallingWindow> = "calling_window",
        concurrent_call_limit: Nullable<i64> = "concurrent_call_limit",
        daily_spend_limit: Option<String> = "daily_spend_limit",
        /// Default: `false`.
        daily_spend_limit_enabled: Option<bool> = "daily_spend_limit_enabled",
        /// Default: `true`.
        enabled: Option<bool> = "enabled",
        max_destination_rate: Option<f64> = "max_destination_rate",
        /// At least 3 characters.
        name: String = "name" required,
        /// Always `global`. Default: `global`.
        service_plan: Option<String> = "service_plan",
        tags: Option<Vec<String>> = "tags",
        /// Always `conversational`. Default: `conversational`.
        traffic_type: Option<String> = "traffic_type",
        /// Always `rate-deck`. Default: `rate-deck`.
        usage_payment_method: Option<String> = "usage_payment_method",
        /// Default: `["US","CA"]`.
        whitelisted_destinations: Option<Vec<String>> = "whitelisted_destinations",
    }
    /// Creates one with `name`, which is required.
    new(name: String)
}

object! {
    /// Schema `CreateUacConnectionRequest`. Taken by [`client.uac_connections().create`](crate::resources::sip::UacConnections::create).
    pub struct CreateUacConnectionRequest request {
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<shared::AnchorsiteOverride> = "anchorsite_override",
        android_push_credential_id: Nullable<String> = "android_push_credential_id",
        /// Default: `false`.
        call_cost_in_webhooks: Option<bool> = "call_cost_in_webhooks",
        connection_name: String = "connection_name" required,
        /// Default: `false`.
        default_on_hold_comfort_noise_enabled: Option<bool> = "default_on_hold_comfort_noise_enabled",
        /// Default: `RFC 2833`.
        dtmf_type: Option<shared::DtmfType> = "dtmf_type",
        /// Default: `false`.
        encode_contact_header_enabled: Option<bool> = "encode_contact_header_enabled",
        /// Always `SRTP`.
        encrypted_media: Nullable<String> = "encrypted_media",
        external_uac_settings: Option<UacExternalSettings> = "external_uac_settings",
        inbound: Option<UacInboundRequest> = "inbound",
        internal_uac_settings: Option<UacInternalSettings> = "internal_uac_settings",
        ios_push_credential_id: Nullable<String> = "ios_push_credential_id",
        jitter_buffer: Option<ConnectionJitterBuffer> = "jitter_buffer",
        noise_suppression: Option<ConnectionNoiseSuppression> = "noise_suppression",
        noise_suppression_details: Option<ConnectionNoiseSuppressionDetails> = "noise_suppression_details",
        /// Default: `false`.
        onnet_t38_passthrough_enabled: Option<bool> = "onnet_t38_passthrough_enabled",
        outbound: Option<UacOutbound> = "outbound",
        password: Option<String> = "password",
        rtcp_settings: Option<ConnectionRtcpSettings> = "rtcp_settings",
        sip_uri_calling_preference: Option<SipUriCallingPreference> = "sip_uri_calling_preference",
        tags: Option<Vec<String>> = "tags",
        user_name: Option<String> = "user_name",
        /// Default: `1`.
        webhook_api_version: Option<CreateCredentialConnectionRequestWebhookApiVersion> = "webhook_api_version",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    /// Creates one with `connection_name`, which is required.
    new(connection_name: String)
}

object! {
    /// Schema `CredentialConnection`. Returned by [`client.credential_connections().list`](crate::resources::sip::CredentialConnections::list), [`client.credential_connections().create`](crate::resources::sip::CredentialConnections::create), [`client.credential_connections().retrieve`](crate::resources::sip::CredentialConnections::retrieve) and 2 more.
    pub struct CredentialConnection reply {
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<shared::AnchorsiteOverride> = "anchorsite_override",
        android_push_credential_id: Option<String> = "android_push_credential_id",
        /// Default: `false`.
        call_cost_in_webhooks: Option<bool> = "call_cost_in_webhooks",
        connection_name: Option<String> = "connection_name",
        created_at: Option<String> = "created_at",
        /// Default: `true`.
        default_on_hold_comfort_noise_enabled: Option<bool> = "default_on_hold_comfort_noise_enabled",
        /// Default: `RFC 2833`.
        dtmf_type: Option<shared::DtmfType> = "dtmf_type",
        /// Default: `false`.
        encode_contact_header_enabled: Option<bool> = "encode_contact_header_enabled",
        /// Always `SRTP`.
        encrypted_media: Option<String> = "encrypted_media",
        /// Format: `int64`.
        id: Option<String> = "id",
        inbound: Option<CredentialInbound> = "inbound",
        ios_push_credential_id: Option<String> = "ios_push_credential_id",
        jitter_buffer: Option<ConnectionJitterBuffer> = "jitter_buffer",
        noise_suppression: Option<ConnectionNoiseSuppression> = "noise_suppression",
        noise_suppression_details: Option<ConnectionNoiseSuppressionDetails> = "noise_suppression_details",
        /// Default: `false`.
        onnet_t38_passthrough_enabled: Option<bool> = "onnet_t38_passthrough_enabled",
        outbound: Option<CredentialOutbound> = "outbound",
        password: Option<String> = "password",
        record_type: Option<String> = "record_type",
        rtcp_settings: Option<ConnectionRtcpSettings> = "rtcp_settings",
        sip_uri_calling_preference: Option<SipUriCallingPreference> = "sip_uri_calling_preference",
        tags: Option<Vec<String>> = "tags",
        updated_at: Option<String> = "updated_at",
        user_name: Option<String> = "user_name",
        /// Default: `1`.
        webhook_api_version: Option<WebhookApiVersion> = "webhook_api_version",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Option<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Option<i64> = "webhook_timeout_secs",
    }
}

object! {
    /// Schema `CredentialInbound`. Part of [`CredentialConnection`], [`CreateCredentialConnectionRequest`] and [`UpdateCredentialConnectionRequest`].
    pub struct CredentialInbound both {
        /// Default: `E.164-national`.
        ani_number_format: Option<AniNumberFormat> = "ani_number_format",
        channel_limit: Nullable<i64> = "channel_limit",
        /// Default: `["G722","G711U","G711A","G729","OPUS","H.264"]`.
        codecs: Option<Vec<String>> = "codecs",
        default_routing_method: Option<DefaultRoutingMethod> = "default_routing_method",
        /// Default: `e164`.
        dnis_number_format: Option<DnisNumberFormat> = "dnis_number_format",
        /// Default: `false`.
        generate_ringback_tone: Option<bool> = "generate_ringback_tone",
        /// Default: `false`.
        isup_headers_enabled: Option<bool> = "isup_headers_enabled",
        /// Default: `false`.
        prack_enabled: Option<bool> = "prack_enabled",
        /// Default: `false`.
        shaken_stir_enabled: Option<bool> = "shaken_stir_enabled",
        /// Default: `disabled`.
        simultaneous_ringing: Option<SimultaneousRinging> = "simultaneous_ringing",
        /// Default: `true`.
        sip_compact_headers_enabled: Option<bool> = "sip_compact_headers_enabled",
        /// Default: `3`. At least 1. At most 120.
        timeout_1xx_secs: Option<i64> = "timeout_1xx_secs",
        /// Default: `90`. At least 1. At most 600.
        timeout_2xx_secs: Option<i64> = "timeout_2xx_secs",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CredentialOutbound`. Part of [`CredentialConnection`], [`CreateCredentialConnectionRequest`] and [`UpdateCredentialConnectionRequest`].
    pub struct CredentialOutbound both {
        /// Default: `""`.
        ani_override: Option<String> = "ani_override",
        /// Default: `always`.
        ani_override_type: Option<AniOverrideType> = "ani_override_type",
        /// Default: `false`.
        call_parking_enabled: Nullable<bool> = "call_parking_enabled",
        channel_limit: Nullable<i64> = "channel_limit",
        /// Default: `false`.
        generate_ringback_tone: Option<bool> = "generate_ringback_tone",
        /// Default: `true`.
        instant_ringback_enabled: Option<bool> = "instant_ringback_enabled",
        /// Default: `US`.
        localization: Option<String> = "localization",
        /// Format: `int64`.
        outbound_voice_profile_id: Option<String> = "outbound_voice_profile_id",
        /// Default: `telnyx`.
        t38_reinvite_source: Option<T38ReinviteSource> = "t38_reinvite_source",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Parameter of `GET /sip_registration_status`. Taken by [`client.sip_registration_status().retrieve`](crate::resources::sip::SipRegistrationStatus::retrieve). Part of [`SipRegistrationStatus`].
    pub enum CredentialType {
        UacExternalCredential = "uac_external_credential",
        TelephonyCredential = "telephony_credential",
    }
}

string_enum! {
    /// `default_routing_method` of [`CredentialInbound`]. Part of [`InboundFqdn`], [`InboundIp`], [`CreateInboundIpRequest`] and 2 more.
    pub enum DefaultRoutingMethod {
        Sequential = "sequential",
        RoundRobin = "round-robin",
    }
}

string_enum! {
    /// `dnis_number_format` of [`CredentialInbound`]. Part of [`InboundFqdn`], [`InboundIp`], [`CreateInboundIpRequest`] and 2 more.
    pub enum DnisNumberFormat {
        PlusE164 = "+e164",
        E164 = "e164",
        National = "national",
        SipUsername = "sip_username",
    }
}

object! {
    /// Parameter `connections_FilterConsolidated`. Taken by [`client.connections().list`](crate::resources::Connections::list), [`client.credential_connections().list`](crate::resources::sip::CredentialConnections::list), [`client.fqdn_connections().list`](crate::resources::sip::FqdnConnections::list) and 2 more.
    pub struct Filter request {
        connection_name: Option<FilterConnectionName> = "connection_name",
        fqdn: Nullable<String> = "fqdn",
        /// Format: `int64`.
        outbound_voice_profile_id: Option<String> = "outbound_voice_profile_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `connection_name` of [`Filter`].
    pub struct FilterConnectionName request {
        contains: Nullable<String> = "contains",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Fqdn`. Returned by [`client.fqdns().list`](crate::resources::sip::Fqdns::list), [`client.fqdns().create`](crate::resources::sip::Fqdns::create), [`client.fqdns().retrieve`](crate::resources::sip::Fqdns::retrieve) and 2 more. Part of [`UacConnection`].
    pub struct Fqdn reply {
        connection_id: Option<String> = "connection_id",
        created_at: Option<String> = "created_at",
        dns_record_type: Option<String> = "dns_record_type",
        fqdn: Option<String> = "fqdn",
        /// Format: `int64`.
        id: Option<String> = "id",
        /// Default: `5060`.
        port: Option<i64> = "port",
        record_type: Option<String> = "record_type",
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// Schema `FqdnConnection`. Returned by [`client.fqdn_connections().list`](crate::resources::sip::FqdnConnections::list), [`client.fqdn_connections().create`](crate::resources::sip::FqdnConnections::create), [`client.fqdn_connections().retrieve`](crate::resources::sip::FqdnConnections::retrieve) and 2 more.
    pub struct FqdnConnection reply {
        active: Option<bool> = "active",
        adjust_dtmf_timestamp: Option<bool> = "adjust_dtmf_timestamp",
        /// Default: `Latency`.
        anchorsite_override: Option<shared::AnchorsiteOverride> = "anchorsite_override",
        android_push_credential_id: Option<String> = "android_push_credential_id",
        call_cost_enabled: Option<bool> = "call_cost_enabled",
        /// Default: `false`.
        call_cost_in_webhooks: Option<bool> = "call_cost_in_webhooks",
        connection_name: String = "connection_name" required,
        created_at: Option<String> = "created_at",
        /// Default: `true`.
        default_on_hold_comfort_noise_enabled: Option<bool> = "default_on_hold_comfort_noise_enabled",
        /// Default: `RFC 2833`.
        dtmf_type: Option<shared::DtmfType> = "dtmf_type",
        /// Default: `false`.
        encode_contact_header_enabled: Option<bool> = "encode_contact_header_enabled",
        /// Always `SRTP`.
        encrypted_media: Option<String> = "encrypted_media",
        /// Format: `int64`.
        id: Option<String> = "id",
        ignore_dtmf_duration: Option<bool> = "ignore_dtmf_duration",
        ignore_mark_bit: Option<bool> = "ignore_mark_bit",
        inbound: Option<InboundFqdn> = "inbound",
        ios_push_credential_id: Option<String> = "ios_push_credential_id",
        jitter_buffer: Option<ConnectionJitterBuffer> = "jitter_buffer",
        /// Default: `false`.
        microsoft_teams_sbc: Option<bool> = "microsoft_teams_sbc",
        noise_suppression: Option<ConnectionNoiseSuppression> = "noise_suppression",
        noise_suppression_details: Option<ConnectionNoiseSuppressionDetails> = "noise_suppression_details",
        /// Default: `false`.
        onnet_t38_passthrough_enabled: Option<bool> = "onnet_t38_passthrough_enabled",
        outbound: Option<OutboundFqdn> = "outbound",
        password: Option<String> = "password",
        record_type: Option<String> = "record_type",
        rtcp_settings: Option<ConnectionRtcpSettings> = "rtcp_settings",
        rtp_pass_codecs_on_stream_change: Option<bool> = "rtp_pass_codecs_on_stream_change",
        send_normalized_timestamps: Option<bool> = "send_normalized_timestamps",
        tags: Option<Vec<String>> = "tags",
        third_party_control_enabled: Option<bool> = "third_party_control_enabled",
        /// Default: `UDP`.
        transport_protocol: Option<FqdnConnectionTransportProtocol> = "transport_protocol",
        txt_name: Option<String> = "txt_name",
        txt_ttl: Option<i64> = "txt_ttl",
        txt_value: Option<String> = "txt_value",
        updated_at: Option<String> = "updated_at",
        user_name: Option<String> = "user_name",
        /// Default: `1`.
        webhook_api_version: Option<WebhookApiVersion> = "webhook_api_version",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Option<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Option<i64> = "webhook_timeout_secs",
    }
}

string_enum! {
    /// Schema `FqdnConnectionTransportProtocol`. Part of [`FqdnConnection`], [`CreateFqdnConnectionRequest`], [`UpdateFqdnConnectionRequest`] and 3 more.
    pub enum FqdnConnectionTransportProtocol {
        Udp = "UDP",
        Tcp = "TCP",
        Tls = "TLS",
    }
}

object! {
    /// Schema `InboundFqdn`. Part of [`FqdnConnection`], [`CreateFqdnConnectionRequest`] and [`UpdateFqdnConnectionRequest`].
    pub struct InboundFqdn both {
        /// Default: `E.164-national`.
        ani_number_format: Option<AniNumberFormat> = "ani_number_format",
        channel_limit: Nullable<i64> = "channel_limit",
        /// Default: `["G722","G711U","G711A","G729","OPUS","H.264"]`.
        codecs: Option<Vec<String>> = "codecs",
        /// Format: `int64`.
        default_primary_fqdn_id: Nullable<String> = "default_primary_fqdn_id",
        /// Default: `sequential`.
        default_routing_method: Nullable<DefaultRoutingMethod> = "default_routing_method",
        /// Format: `int64`.
        default_secondary_fqdn_id: Nullable<String> = "default_secondary_fqdn_id",
        /// Format: `int64`.
        default_tertiary_fqdn_id: Nullable<String> = "default_tertiary_fqdn_id",
        /// Default: `e164`.
        dnis_number_format: Option<DnisNumberFormat> = "dnis_number_format",
        /// Default: `false`.
        generate_ringback_tone: Option<bool> = "generate_ringback_tone",
        /// Default: `false`.
        isup_headers_enabled: Option<bool> = "isup_headers_enabled",
        /// Default: `false`.
        prack_enabled: Option<bool> = "prack_enabled",
        /// Default: `false`.
        shaken_stir_enabled: Option<bool> = "shaken_stir_enabled",
        /// Default: `true`.
        sip_compact_headers_enabled: Option<bool> = "sip_compact_headers_enabled",
        /// Default: `US`.
        sip_region: Option<SipRegion> = "sip_region",
        sip_subdomain: Nullable<String> = "sip_subdomain",
        /// Default: `from_anyone`.
        sip_subdomain_receive_settings: Option<SipSubdomainReceiveSettings> = "sip_subdomain_receive_settings",
        /// Default: `3`. At least 1. At most 120.
        timeout_1xx_secs: Option<i64> = "timeout_1xx_secs",
        /// Default: `90`. At least 1. At most 600.
        timeout_2xx_secs: Option<i64> = "timeout_2xx_secs",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `InboundIp`. Part of [`IpConnection`] and [`UpdateIpConnectionRequest`].
    pub struct InboundIp both {
        /// Default: `E.164-national`.
        ani_number_format: Option<AniNumberFormat> = "ani_number_format",
        channel_limit: Nullable<i64> = "channel_limit",
        /// Default: `["G722","G711U","G711A","G729","OPUS","H.264"]`.
        codecs: Option<Vec<String>> = "codecs",
        default_primary_ip_id: Option<String> = "default_primary_ip_id",
        default_routing_method: Option<DefaultRoutingMethod> = "default_routing_method",
        default_secondary_ip_id: Option<String> = "default_secondary_ip_id",
        default_tertiary_ip_id: Option<String> = "default_tertiary_ip_id",
        /// Default: `e164`.
        dnis_number_format: Option<DnisNumberFormat> = "dnis_number_format",
        /// Default: `false`.
        generate_ringback_tone: Option<bool> = "generate_ringback_tone",
        /// Default: `false`.
        isup_headers_enabled: Option<bool> = "isup_headers_enabled",
        /// Default: `false`.
        prack_enabled: Option<bool> = "prack_enabled",
        /// Default: `false`.
        shaken_stir_enabled: Option<bool> = "shaken_stir_enabled",
        /// Default: `true`.
        sip_compact_headers_enabled: Option<bool> = "sip_compact_headers_enabled",
        /// Default: `US`.
        sip_region: Option<SipRegion> = "sip_region",
        sip_subdomain: Option<String> = "sip_subdomain",
        sip_subdomain_receive_settings: Option<SipSubdomainReceiveSettings> = "sip_subdomain_receive_settings",
        /// Default: `3`. At least 1. At most 120.
        timeout_1xx_secs: Option<i64> = "timeout_1xx_secs",
        /// Default: `90`.
        timeout_2xx_secs: Option<i64> = "timeout_2xx_secs",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Ip`. Returned by [`client.ips().list`](crate::resources::sip::Ips::list), [`client.ips().create`](crate::resources::sip::Ips::create), [`client.ips().retrieve`](crate::resources::sip::Ips::retrieve) and 2 more.
    pub struct Ip reply {
        connection_id: Option<String> = "connection_id",
        created_at: Option<String> = "created_at",
        /// Format: `int64`.
        id: Option<String> = "id",
        ip_address: Option<String> = "ip_address",
        /// Default: `5060`.
        port: Option<i64> = "port",
        record_type: Option<String> = "record_type",
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// Schema `IpConnection`. Returned by [`client.ip_connections().list`](crate::resources::sip::IpConnections::list), [`client.ip_connections().create`](crate::resources::sip::IpConnections::create), [`client.ip_connections().retrieve`](crate::resources::sip::IpConnections::retrieve) and 2 more.
    pub struct IpConnection reply {
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<shared::AnchorsiteOverride> = "anchorsite_override",
        android_push_credential_id: Option<String> = "android_push_credential_id",
        /// Default: `false`.
        call_cost_in_webhooks: Option<bool> = "call_cost_in_webhooks",
        connection_name: Option<String> = "connection_name",
        created_at: Option<String> = "created_at",
        /// Default: `true`.
        default_on_hold_comfort_noise_enabled: Option<bool> = "default_on_hold_comfort_noise_enabled",
        /// Default: `RFC 2833`.
        dtmf_type: Option<shared::DtmfType> = "dtmf_type",
        /// Default: `false`.
        encode_contact_header_enabled: Option<bool> = "encode_contact_header_enabled",
        /// Always `SRTP`.
        encrypted_media: Option<String> = "encrypted_media",
        /// Format: `int64`.
        id: Option<String> = "id",
        inbound: Option<InboundIp> = "inbound",
        ios_push_credential_id: Option<String> = "ios_push_credential_id",
        jitter_buffer: Option<ConnectionJitterBuffer> = "jitter_buffer",
        noise_suppression: Option<ConnectionNoiseSuppression> = "noise_suppression",
        noise_suppression_details: Option<ConnectionNoiseSuppressionDetails> = "noise_suppression_details",
        /// Default: `false`.
        onnet_t38_passthrough_enabled: Option<bool> = "onnet_t38_passthrough_enabled",
        outbound: Option<OutboundIp> = "outbound",
        record_type: Option<String> = "record_type",
        rtcp_settings: Option<ConnectionRtcpSettings> = "rtcp_settings",
        tags: Option<Vec<String>> = "tags",
        /// Default: `UDP`.
        transport_protocol: Option<FqdnConnectionTransportProtocol> = "transport_protocol",
        updated_at: Option<String> = "updated_at",
        /// Default: `1`.
        webhook_api_version: Option<WebhookApiVersion> = "webhook_api_version",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Option<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Option<i64> = "webhook_timeout_secs",
    }
}

object! {
    /// Parameter of `GET /access_ip_ranges`. Taken by [`client.access_ip_ranges().list`](crate::resources::sip::AccessIpRanges::list).
    pub struct ListAccessIpRangesFilter request {
        cidr_block: Option<ListAccessIpRangesFilterCidrBlock> = "cidr_block",
        created_at: Option<ListAccessIpRangesFilterCreatedAt> = "created_at",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
    /// Creates an empty one.
    new()
}

union! {
    /// `cidr_block` of [`ListAccessIpRangesFilter`].
    pub enum ListAccessIpRangesFilterCidrBlock {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON object.
        CidrBlockPatternFilter(ListAccessIpRangesFilterCidrBlockPatternFilter) = json "object",
    }
    from Text(String)
    from CidrBlockPatternFilter(ListAccessIpRangesFilterCidrBlockPatternFilter)
    text Text
}

object! {
    /// A variant of [`ListAccessIpRangesFilterCidrBlock`].
    pub struct ListAccessIpRangesFilterCidrBlockPatternFilter request {
        contains: Option<String> = "contains",
        endswith: Option<String> = "endswith",
        startswith: Option<String> = "startswith",
    }
    /// Creates an empty one.
    new()
}

union! {
    /// `created_at` of [`ListAccessIpRangesFilter`].
    pub enum ListAccessIpRangesFilterCreatedAt {
        /// A JSON string.
        Text(DateTime) = json "string",
        /// A JSON object.
        DateRangeFilter(ListAccessIpRangesFilterCreatedAtDateRangeFilter) = json "object",
    }
    from Text(DateTime)
    from DateRangeFilter(ListAccessIpRangesFilterCreatedAtDateRangeFilter)
    text Text
}

object! {
    /// A variant of [`ListAccessIpRangesFilterCreatedAt`].
    pub struct ListAccessIpRangesFilterCreatedAtDateRangeFilter request {
        gt: Option<DateTime> = "gt",
        gte: Option<DateTime> = "gte",
        lt: Option<DateTime> = "lt",
        lte: Option<DateTime> = "lte",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /fqdns`. Taken by [`client.fqdns().list`](crate::resources::sip::Fqdns::list).
    pub struct ListFqdnsFilter request {
        connection_id: Option<String> = "connection_id",
        dns_record_type: Option<String> = "dns_record_type",
        fqdn: Option<String> = "fqdn",
        port: Option<i64> = "port",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /ips`. Taken by [`client.ips().list`](crate::resources::sip::Ips::list).
    pub struct ListIpsFilter request {
        connection_id: Option<String> = "connection_id",
        ip_address: Option<String> = "ip_address",
        port: Option<i64> = "port",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /outbound_voice_profiles`. Taken by [`client.outbound_voice_profiles().list`](crate::resources::sip::OutboundVoiceProfiles::list).
    pub struct ListOutboundVoiceProfilesFilter request {
        name: Option<ListOutboundVoiceProfilesFilterName> = "name",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `name` of [`ListOutboundVoiceProfilesFilter`].
    pub struct ListOutboundVoiceProfilesFilterName request {
        contains: Option<String> = "contains",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Parameter of `GET /outbound_voice_profiles`. Taken by [`client.outbound_voice_profiles().list`](crate::resources::sip::OutboundVoiceProfiles::list).
    pub enum ListOutboundVoiceProfilesSort {
        Enabled = "enabled",
        EnabledDesc = "-enabled",
        CreatedAt = "created_at",
        CreatedAtDesc = "-created_at",
        Name = "name",
        NameDesc = "-name",
        ServicePlan = "service_plan",
        ServicePlanDesc = "-service_plan",
        TrafficType = "traffic_type",
        TrafficTypeDesc = "-traffic_type",
        UsagePaymentMethod = "usage_payment_method",
        UsagePaymentMethodDesc = "-usage_payment_method",
    }
}

object! {
    /// Schema `OutboundCallRecording`. Part of [`OutboundVoiceProfile`], [`CreateOutboundVoiceProfileRequest`] and [`UpdateOutboundVoiceProfileRequest`].
    pub struct OutboundCallRecording both {
        call_recording_caller_phone_numbers: Option<Vec<String>> = "call_recording_caller_phone_numbers",
        /// Default: `single`.
        call_recording_channels: Option<OutboundCallRecordingChannels> = "call_recording_channels",
        /// Default: `wav`.
        call_recording_format: Option<OutboundCallRecordingFormat> = "call_recording_format",
        call_recording_type: Option<OutboundCallRecordingType> = "call_recording_type",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `call_recording_channels` of [`OutboundCallRecording`].
    pub enum OutboundCallRecordingChannels {
        Single = "single",
        Dual = "dual",
    }
}

string_enum! {
    /// `call_recording_format` of [`OutboundCallRecording`].
    pub enum OutboundCallRecordingFormat {
        Wav = "wav",
        Mp3 = "mp3",
    }
}

string_enum! {
    /// `call_recording_type` of [`OutboundCallRecording`].
    pub enum OutboundCallRecordingType {
        All = "all",
        None = "none",
        ByCallerPhoneNumber = "by_caller_phone_number",
    }
}

object! {
    /// Schema `OutboundFqdn`. Part of [`FqdnConnection`], [`CreateFqdnConnectionRequest`] and [`UpdateFqdnConnectionRequest`].
    pub struct OutboundFqdn both {
        /// Format: `E.164`.
        ani_override: Option<String> = "ani_override",
        /// Default: `always`.
        ani_override_type: Option<AniOverrideType> = "ani_override_type",
        /// Default: `false`.
        call_parking_enabled: Nullable<bool> = "call_parking_enabled",
        channel_limit: Option<i64> = "channel_limit",
        /// Always `SRTP`.
        encrypted_media: Nullable<String> = "encrypted_media",
        /// Default: `false`.
        generate_ringback_tone: Option<bool> = "generate_ringback_tone",
        /// Default: `false`.
        instant_ringback_enabled: Option<bool> = "instant_ringback_enabled",
        /// Default: `ip-authentication`.
        ip_authentication_method: Option<OutboundFqdnIpAuthenticationMethod> = "ip_authentication_method",
        ip_authentication_token: Option<String> = "ip_authentication_token",
        /// Default: `US`.
        localization: Option<String> = "localization",
        /// Format: `int64`.
        outbound_voice_profile_id: Option<String> = "outbound_voice_profile_id",
        /// Default: `customer`.
        t38_reinvite_source: Option<T38ReinviteSource> = "t38_reinvite_source",
        tech_prefix: Option<String> = "tech_prefix",
        /// Default: `3`. At least 1. At most 120.
        timeout_1xx_secs: Option<i64> = "timeout_1xx_secs",
        /// Default: `90`. At least 1. At most 600.
        timeout_2xx_secs: Option<i64> = "timeout_2xx_secs",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `ip_authentication_method` of [`OutboundFqdn`].
    pub enum OutboundFqdnIpAuthenticationMethod {
        CredentialAuthentication = "credential-authentication",
        IpAuthentication = "ip-authentication",
    }
}

object! {
    /// Schema `OutboundIp`. Part of [`IpConnection`], [`CreateIpConnectionRequest`] and [`UpdateIpConnectionRequest`].
    pub struct OutboundIp both {
        /// Default: `""`.
        ani_override: Option<String> = "ani_override",
        /// Default: `always`.
        ani_override_type: Option<AniOverrideType> = "ani_override_type",
        /// Default: `false`.
        call_parking_enabled: Nullable<bool> = "call_parking_enabled",
        channel_limit: Nullable<i64> = "channel_limit",
        /// Default: `false`.
        generate_ringback_tone: Option<bool> = "generate_ringback_tone",
        /// Default: `true`.
        instant_ringback_enabled: Option<bool> = "instant_ringback_enabled",
        /// Default: `tech-prefixp-charge-info`.
        ip_authentication_method: Option<OutboundIpAuthenticationMethod> = "ip_authentication_method",
        ip_authentication_token: Nullable<String> = "ip_authentication_token",
        localization: Nullable<String> = "localization",
        /// Format: `int64`.
        outbound_voice_profile_id: Option<String> = "outbound_voice_profile_id",
        /// Default: `customer`.
        t38_reinvite_source: Option<T38ReinviteSource> = "t38_reinvite_source",
        /// Default: `""`.
        tech_prefix: Option<String> = "tech_prefix",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `ip_authentication_method` of [`OutboundIp`].
    pub enum OutboundIpAuthenticationMethod {
        TechPrefixpChargeInfo = "tech-prefixp-charge-info",
        Token = "token",
    }
}

object! {
    /// Schema `OutboundVoiceProfile`. Returned by [`client.outbound_voice_profiles().list`](crate::resources::sip::OutboundVoiceProfiles::list), [`client.outbound_voice_profiles().create`](crate::resources::sip::OutboundVoiceProfiles::create), [`client.outbound_voice_profiles().retrieve`](crate::resources::sip::OutboundVoiceProfiles::retrieve) and 2 more.
    pub struct OutboundVoiceProfile reply {
        /// Format: `uuid`.
        billing_group_id: Option<String> = "billing_group_id",
        call_recording: Option<OutboundCallRecording> = "call_recording",
        calling_window: Option<OutboundVoiceProfileCallingWindow> = "calling_window",
        concurrent_call_limit: Option<i64> = "concurrent_call_limit",
        connections_count: Option<i64> = "connections_count",
        created_at: Option<String> = "created_at",
        daily_spend_limit: Option<String> = "daily_spend_limit",
        /// Default: `false`.
        daily_spend_limit_enabled: Option<bool> = "daily_spend_limit_enabled",
        /// Default: `true`.
        enabled: Option<bool> = "enabled",
        id: Option<String> = "id",
        max_destination_rate: Option<f64> = "max_destination_rate",
        /// At least 3 characters.
        name: String = "name" required,
        record_type: Option<String> = "record_type",
        /// Always `global`. Default: `global`.
        service_plan: Option<String> = "service_plan",
        tags: Option<Vec<String>> = "tags",
        /// Always `conversational`. Default: `conversational`.
        traffic_type: Option<String> = "traffic_type",
        updated_at: Option<String> = "updated_at",
        /// Always `rate-deck`. Default: `rate-deck`.
        usage_payment_method: Option<String> = "usage_payment_method",
        /// Default: `["US","CA"]`.
        whitelisted_destinations: Option<Vec<String>> = "whitelisted_destinations",
    }
}

object! {
    /// `calling_window` of [`OutboundVoiceProfile`].
    pub struct OutboundVoiceProfileCallingWindow reply {
        calls_per_cld: Option<i64> = "calls_per_cld",
        end_time: Option<String> = "end_time",
        start_time: Option<String> = "start_time",
    }
}

object! {
    /// Schema `connections_PaginationMeta`. Returned by [`client.connections().list`](crate::resources::Connections::list), [`client.credential_connections().list`](crate::resources::sip::CredentialConnections::list), [`client.fqdn_connections().list`](crate::resources::sip::FqdnConnections::list) and 4 more.
    pub struct PaginationMeta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

string_enum! {
    /// `simultaneous_ringing` of [`CredentialInbound`]. Part of [`UacInbound`] and [`UacInboundRequest`].
    pub enum SimultaneousRinging {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

string_enum! {
    /// `sip_region` of [`InboundFqdn`]. Part of [`InboundIp`], [`CreateInboundIpRequest`], [`UacInbound`] and 1 more.
    pub enum SipRegion {
        Us = "US",
        Europe = "Europe",
        Australia = "Australia",
    }
}

object! {
    /// Schema `SipRegistrationStatus`. Returned by [`client.sip_registration_status().retrieve`](crate::resources::sip::SipRegistrationStatus::retrieve).
    pub struct SipRegistrationStatus reply {
        connection_id: Option<String> = "connection_id",
        connection_name: Option<String> = "connection_name",
        credential_type: Option<CredentialType> = "credential_type",
        credential_username: Option<String> = "credential_username",
        last_registration_response: Option<String> = "last_registration_response",
        registered: Option<bool> = "registered",
        sip_registration_details: Option<SipRegistrationStatusSipRegistrationDetails> = "sip_registration_details",
        sip_registration_status: Option<SipRegistrationStatusSipRegistrationStatus> = "sip_registration_status",
    }
}

object! {
    /// `sip_registration_details` of [`SipRegistrationStatus`].
    pub struct SipRegistrationStatusSipRegistrationDetails reply {
        auth_retries: Option<i64> = "auth_retries",
        expires: Option<i64> = "expires",
        failures: Option<i64> = "failures",
        last_modified: Option<String> = "last_modified",
        next_action_at: Option<i64> = "next_action_at",
        node: Option<String> = "node",
        sip_uri_user_host: Option<String> = "sip_uri_user_host",
        transport: Option<String> = "transport",
        ua_ip: Option<String> = "ua_ip",
        ua_port: Option<i64> = "ua_port",
        uptime: Option<i64> = "uptime",
    }
}

string_enum! {
    /// `sip_registration_status` of [`SipRegistrationStatus`].
    pub enum SipRegistrationStatusSipRegistrationStatus {
        Unregistering = "unregistering",
        ConnectionDisabled = "connection_disabled",
        Standby = "standby",
        Failed = "failed",
        Trying = "trying",
        Registered = "registered",
        UnknownValue = "unknown",
    }
}

string_enum! {
    /// `sip_subdomain_receive_settings` of [`InboundFqdn`]. Part of [`InboundIp`], [`CreateInboundIpRequest`] and [`UacInbound`].
    pub enum SipSubdomainReceiveSettings {
        OnlyMyConnections = "only_my_connections",
        FromAnyone = "from_anyone",
    }
}

string_enum! {
    /// `sip_uri_calling_preference` of [`CredentialConnection`]. Part of [`CreateCredentialConnectionRequest`], [`UpdateCredentialConnectionRequest`], [`UacConnection`] and 2 more.
    pub enum SipUriCallingPreference {
        Disabled = "disabled",
        Unrestricted = "unrestricted",
        Internal = "internal",
    }
}

string_enum! {
    /// Parameter `connections_SortConnection`. Taken by [`client.connections().list`](crate::resources::Connections::list), [`client.credential_connections().list`](crate::resources::sip::CredentialConnections::list), [`client.fqdn_connections().list`](crate::resources::sip::FqdnConnections::list) and 2 more.
    pub enum SortConnection {
        CreatedAt = "created_at",
        ConnectionName = "connection_name",
        Active = "active",
    }
}

string_enum! {
    /// `t38_reinvite_source` of [`CredentialOutbound`]. Part of [`OutboundFqdn`], [`OutboundIp`] and [`UacOutbound`].
    pub enum T38ReinviteSource {
        Telnyx = "telnyx",
        Customer = "customer",
        Disabled = "disabled",
        Passthru = "passthru",
        CallerPassthru = "caller-passthru",
        CalleePassthru = "callee-passthru",
    }
}

object! {
    /// Schema `UacConnection`. Returned by [`client.uac_connections().list`](crate::resources::sip::UacConnections::list), [`client.uac_connections().create`](crate::resources::sip::UacConnections::create), [`client.uac_connections().retrieve`](crate::resources::sip::UacConnections::retrieve) and 2 more.
    pub struct UacConnection reply {
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<shared::AnchorsiteOverride> = "anchorsite_override",
        android_push_credential_id: Option<String> = "android_push_credential_id",
        /// Always `uac-authentication`.
        authentication: Option<String> = "authentication",
        /// Default: `false`.
        call_cost_in_webhooks: Option<bool> = "call_cost_in_webhooks",
        connection_name: Option<String> = "connection_name",
        created_at: Option<String> = "created_at",
        /// Default: `true`.
        default_on_hold_comfort_noise_enabled: Option<bool> = "default_on_hold_comfort_noise_enabled",
        /// Default: `RFC 2833`.
        dtmf_type: Option<shared::DtmfType> = "dtmf_type",
        /// Default: `false`.
        encode_contact_header_enabled: Option<bool> = "encode_contact_header_enabled",
        /// Always `SRTP`.
        encrypted_media: Option<String> = "encrypted_media",
        external_uac_settings: Option<UacExternalSettings> = "external_uac_settings",
        fqdn: Option<String> = "fqdn",
        /// Always `credential-authentication`.
        fqdn_outbound_authentication: Option<String> = "fqdn_outbound_authentication",
        fqdns: Option<Vec<Fqdn>> = "fqdns",
        /// Format: `int64`.
        id: Option<String> = "id",
        inbound: Option<UacInbound> = "inbound",
        internal_uac_settings: Option<UacInternalSettings> = "internal_uac_settings",
        ios_push_credential_id: Option<String> = "ios_push_credential_id",
        jitter_buffer: Option<ConnectionJitterBuffer> = "jitter_buffer",
        noise_suppression: Option<ConnectionNoiseSuppression> = "noise_suppression",
        noise_suppression_details: Option<ConnectionNoiseSuppressionDetails> = "noise_suppression_details",
        /// Default: `false`.
        onnet_t38_passthrough_enabled: Option<bool> = "onnet_t38_passthrough_enabled",
        outbound: Option<UacOutbound> = "outbound",
        password: Option<String> = "password",
        record_type: Option<String> = "record_type",
        registration_status: Option<String> = "registration_status",
        registration_status_updated_at: Option<String> = "registration_status_updated_at",
        rtcp_settings: Option<ConnectionRtcpSettings> = "rtcp_settings",
        sip_uri_calling_preference: Option<SipUriCallingPreference> = "sip_uri_calling_preference",
        tags: Option<Vec<String>> = "tags",
        updated_at: Option<String> = "updated_at",
        user_name: Option<String> = "user_name",
        /// Default: `1`.
        webhook_api_version: Option<WebhookApiVersion> = "webhook_api_version",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Option<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Option<i64> = "webhook_timeout_secs",
    }
}

object! {
    /// Schema `UacExternalSettings`. Part of [`UacConnection`], [`CreateUacConnectionRequest`] and [`UpdateUacConnectionRequest`].
    pub struct UacExternalSettings both {
        auth_username: Nullable<String> = "auth_username",
        /// At least 1.
        expiration_sec: Nullable<i64> = "expiration_sec",
        from_user: Nullable<String> = "from_user",
        outbound_proxy: Nullable<String> = "outbound_proxy",
        password: Option<String> = "password",
        proxy: Option<String> = "proxy",
        transport: Nullable<UacExternalSettingsTransport> = "transport",
        /// At least 4 characters. At most 32 characters.
        username: Option<String> = "username",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `transport` of [`UacExternalSettings`].
    pub enum UacExternalSettingsTransport {
        Udp = "UDP",
        Tls = "TLS",
        Tcp = "TCP",
    }
}

object! {
    /// Schema `UacInbound`. Part of [`UacConnection`].
    pub struct UacInbound reply {
        /// Default: `E.164-national`.
        ani_number_format: Option<AniNumberFormat> = "ani_number_format",
        channel_limit: Option<i64> = "channel_limit",
        /// Default: `["G722","G711U","G711A","G729","OPUS","H.264"]`.
        codecs: Option<Vec<String>> = "codecs",
        default_routing_method: Option<DefaultRoutingMethod> = "default_routing_method",
        /// Default: `e164`.
        dnis_number_format: Option<DnisNumberFormat> = "dnis_number_format",
        /// Default: `false`.
        generate_ringback_tone: Option<bool> = "generate_ringback_tone",
        /// Default: `false`.
        isup_headers_enabled: Option<bool> = "isup_headers_enabled",
        /// Default: `false`.
        prack_enabled: Option<bool> = "prack_enabled",
        /// Default: `false`.
        shaken_stir_enabled: Option<bool> = "shaken_stir_enabled",
        /// Default: `disabled`.
        simultaneous_ringing: Option<SimultaneousRinging> = "simultaneous_ringing",
        /// Default: `true`.
        sip_compact_headers_enabled: Option<bool> = "sip_compact_headers_enabled",
        /// Default: `US`.
        sip_region: Option<SipRegion> = "sip_region",
        sip_subdomain: Option<String> = "sip_subdomain",
        sip_subdomain_receive_settings: Option<SipSubdomainReceiveSettings> = "sip_subdomain_receive_settings",
        /// Default: `3`. At least 1. At most 120.
        timeout_1xx_secs: Option<i64> = "timeout_1xx_secs",
        /// Default: `90`. At least 1. At most 600.
        timeout_2xx_secs: Option<i64> = "timeout_2xx_secs",
    }
}

object! {
    /// Schema `UacInboundRequest`. Part of [`CreateUacConnectionRequest`] and [`UpdateUacConnectionRequest`].
    pub struct UacInboundRequest request {
        /// Default: `E.164-national`.
        ani_number_format: Option<AniNumberFormat> = "ani_number_format",
        channel_limit: Nullable<i64> = "channel_limit",
        /// Default: `["G722","G711U","G711A","G729","OPUS","H.264"]`.
        codecs: Option<Vec<String>> = "codecs",
        default_routing_method: Option<DefaultRoutingMethod> = "default_routing_method",
        /// Default: `e164`.
        dnis_number_format: Option<DnisNumberFormat> = "dnis_number_format",
        /// Default: `false`.
        generate_ringback_tone: Option<bool> = "generate_ringback_tone",
        /// Default: `false`.
        isup_headers_enabled: Option<bool> = "isup_headers_enabled",
        /// Default: `false`.
        prack_enabled: Option<bool> = "prack_enabled",
        /// Default: `false`.
        shaken_stir_enabled: Option<bool> = "shaken_stir_enabled",
        /// Default: `disabled`.
        simultaneous_ringing: Option<SimultaneousRinging> = "simultaneous_ringing",
        /// Default: `true`.
        sip_compact_headers_enabled: Option<bool> = "sip_compact_headers_enabled",
        /// Default: `US`.
        sip_region: Option<SipRegion> = "sip_region",
        /// Default: `3`. At least 1. At most 120.
        timeout_1xx_secs: Option<i64> = "timeout_1xx_secs",
        /// Default: `90`. At least 1. At most 600.
        timeout_2xx_secs: Option<i64> = "timeout_2xx_secs",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UacInternalSettings`. Part of [`UacConnection`], [`CreateUacConnectionRequest`] and [`UpdateUacConnectionRequest`].
    pub struct UacInternalSettings both {
        destination_uri: Option<String> = "destination_uri",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UacOutbound`. Part of [`UacConnection`], [`CreateUacConnectionRequest`] and [`UpdateUacConnectionRequest`].
    pub struct UacOutbound both {
        /// Default: `""`.
        ani_override: Option<String> = "ani_override",
        /// Default: `always`.
        ani_override_type: Option<AniOverrideType> = "ani_override_type",
        /// Default: `false`.
        call_parking_enabled: Nullable<bool> = "call_parking_enabled",
        channel_limit: Nullable<i64> = "channel_limit",
        /// Default: `false`.
        generate_ringback_tone: Option<bool> = "generate_ringback_tone",
        /// Default: `true`.
        instant_ringback_enabled: Option<bool> = "instant_ringback_enabled",
        /// Default: `US`.
        localization: Option<String> = "localization",
        /// Format: `int64`.
        outbound_voice_profile_id: Option<String> = "outbound_voice_profile_id",
        /// Default: `telnyx`.
        t38_reinvite_source: Option<T38ReinviteSource> = "t38_reinvite_source",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateCredentialConnectionRequest`. Taken by [`client.credential_connections().update`](crate::resources::sip::CredentialConnections::update).
    pub struct UpdateCredentialConnectionRequest request {
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<shared::AnchorsiteOverride> = "anchorsite_override",
        android_push_credential_id: Nullable<String> = "android_push_credential_id",
        /// Default: `false`.
        call_cost_in_webhooks: Option<bool> = "call_cost_in_webhooks",
        connection_name: Option<String> = "connection_name",
        /// Default: `false`.
        default_on_hold_comfort_noise_enabled: Option<bool> = "default_on_hold_comfort_noise_enabled",
        /// Default: `RFC 2833`.
        dtmf_type: Option<shared::DtmfType> = "dtmf_type",
        /// Default: `false`.
        encode_contact_header_enabled: Option<bool> = "encode_contact_header_enabled",
        /// Always `SRTP`.
        encrypted_media: Nullable<String> = "encrypted_media",
        inbound: Option<CredentialInbound> = "inbound",
        ios_push_credential_id: Nullable<String> = "ios_push_credential_id",
        jitter_buffer: Option<ConnectionJitterBuffer> = "jitter_buffer",
        noise_suppression: Option<ConnectionNoiseSuppression> = "noise_suppression",
        noise_suppression_details: Option<ConnectionNoiseSuppressionDetails> = "noise_suppression_details",
        /// Default: `false`.
        onnet_t38_passthrough_enabled: Option<bool> = "onnet_t38_passthrough_enabled",
        outbound: Option<CredentialOutbound> = "outbound",
        password: Option<String> = "password",
        rtcp_settings: Option<ConnectionRtcpSettings> = "rtcp_settings",
        sip_uri_calling_preference: Option<SipUriCallingPreference> = "sip_uri_calling_preference",
        tags: Option<Vec<String>> = "tags",
        user_name: Option<String> = "user_name",
        /// Default: `1`.
        webhook_api_version: Option<WebhookApiVersion> = "webhook_api_version",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateFqdnConnectionRequest`. Taken by [`client.fqdn_connections().update`](crate::resources::sip::FqdnConnections::update).
    pub struct UpdateFqdnConnectionRequest request {
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<shared::AnchorsiteOverride> = "anchorsite_override",
        android_push_credential_id: Nullable<String> = "android_push_credential_id",
        /// Default: `false`.
        call_cost_in_webhooks: Option<bool> = "call_cost_in_webhooks",
        connection_name: Option<String> = "connection_name",
        /// Default: `true`.
        default_on_hold_comfort_noise_enabled: Option<bool> = "default_on_hold_comfort_noise_enabled",
        /// Default: `RFC 2833`.
        dtmf_type: Option<shared::DtmfType> = "dtmf_type",
        /// Default: `false`.
        encode_contact_header_enabled: Option<bool> = "encode_contact_header_enabled",
        /// Always `SRTP`.
        encrypted_media: Nullable<String> = "encrypted_media",
        inbound: Option<InboundFqdn> = "inbound",
        ios_push_credential_id: Nullable<String> = "ios_push_credential_id",
        jitter_buffer: Option<ConnectionJitterBuffer> = "jitter_buffer",
        noise_suppression: Option<ConnectionNoiseSuppression> = "noise_suppression",
        noise_suppression_details: Option<ConnectionNoiseSuppressionDetails> = "noise_suppression_details",
        /// Default: `false`.
        onnet_t38_passthrough_enabled: Option<bool> = "onnet_t38_passthrough_enabled",
        outbound: Option<OutboundFqdn> = "outbound",
        rtcp_settings: Option<ConnectionRtcpSettings> = "rtcp_settings",
        tags: Option<Vec<String>> = "tags",
        /// Default: `UDP`.
        transport_protocol: Option<FqdnConnectionTransportProtocol> = "transport_protocol",
        /// Default: `1`.
        webhook_api_version: Option<WebhookApiVersion> = "webhook_api_version",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateFqdnRequest`. Taken by [`client.fqdns().update`](crate::resources::sip::Fqdns::update).
    pub struct UpdateFqdnRequest request {
        connection_id: Option<String> = "connection_id",
        dns_record_type: Option<String> = "dns_record_type",
        fqdn: Option<String> = "fqdn",
        /// Default: `5060`.
        port: Nullable<i64> = "port",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateIpConnectionRequest`. Taken by [`client.ip_connections().update`](crate::resources::sip::IpConnections::update).
    pub struct UpdateIpConnectionRequest request {
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<shared::AnchorsiteOverride> = "anchorsite_override",
        android_push_credential_id: Nullable<String> = "android_push_credential_id",
        /// Default: `false`.
        call_cost_in_webhooks: Option<bool> = "call_cost_in_webhooks",
        connection_name: Option<String> = "connection_name",
        /// Default: `true`.
        default_on_hold_comfort_noise_enabled: Option<bool> = "default_on_hold_comfort_noise_enabled",
        /// Default: `RFC 2833`.
        dtmf_type: Option<shared::DtmfType> = "dtmf_type",
        /// Default: `false`.
        encode_contact_header_enabled: Option<bool> = "encode_contact_header_enabled",
        /// Always `SRTP`.
        encrypted_media: Nullable<String> = "encrypted_media",
        inbound: Option<InboundIp> = "inbound",
        ios_push_credential_id: Nullable<String> = "ios_push_credential_id",
        jitter_buffer: Option<ConnectionJitterBuffer> = "jitter_buffer",
        noise_suppression: Option<ConnectionNoiseSuppression> = "noise_suppression",
        noise_suppression_details: Option<ConnectionNoiseSuppressionDetails> = "noise_suppression_details",
        /// Default: `false`.
        onnet_t38_passthrough_enabled: Option<bool> = "onnet_t38_passthrough_enabled",
        outbound: Option<OutboundIp> = "outbound",
        rtcp_settings: Option<ConnectionRtcpSettings> = "rtcp_settings",
        tags: Option<Vec<String>> = "tags",
        /// Default: `UDP`.
        transport_protocol: Option<FqdnConnectionTransportProtocol> = "transport_protocol",
        /// Default: `1`.
        webhook_api_version: Option<WebhookApiVersion> = "webhook_api_version",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateIpRequest`. Taken by [`client.ips().update`](crate::resources::sip::Ips::update).
    pub struct UpdateIpRequest request {
        connection_id: Option<String> = "connection_id",
        ip_address: String = "ip_address" required,
        /// Default: `5060`.
        port: Option<i64> = "port",
    }
    /// Creates one with `ip_address`, which is required.
    new(ip_address: String)
}

object! {
    /// Schema `UpdateOutboundVoiceProfileRequest`. Taken by [`client.outbound_voice_profiles().update`](crate::resources::sip::OutboundVoiceProfiles::update).
    pub struct UpdateOutboundVoiceProfileRequest request {
        /// Format: `uuid`.
        billing_group_id: Nullable<String> = "billing_group_id",
        call_recording: Option<OutboundCallRecording> = "call_recording",
        calling_window: Option<CallingWindow> = "calling_window",
        concurrent_call_limit: Nullable<i64> = "concurrent_call_limit",
        daily_spend_limit: Option<String> = "daily_spend_limit",
        /// Default: `false`.
        daily_spend_limit_enabled: Option<bool> = "daily_spend_limit_enabled",
        /// Default: `true`.
        enabled: Option<bool> = "enabled",
        max_destination_rate: Option<f64> = "max_destination_rate",
        /// At least 3 characters.
        name: String = "name" required,
        /// Always `global`. Default: `global`.
        service_plan: Option<String> = "service_plan",
        tags: Option<Vec<String>> = "tags",
        /// Always `conversational`. Default: `conversational`.
        traffic_type: Option<String> = "traffic_type",
        /// Always `rate-deck`. Default: `rate-deck`.
        usage_payment_method: Option<String> = "usage_payment_method",
        /// Default: `["US","CA"]`.
        whitelisted_destinations: Option<Vec<String>> = "whitelisted_destinations",
    }
    /// Creates one with `name`, which is required.
    new(name: String)
}

object! {
    /// Schema `UpdateUacConnectionRequest`. Taken by [`client.uac_connections().update`](crate::resources::sip::UacConnections::update).
    pub struct UpdateUacConnectionRequest request {
        active: Option<bool> = "active",
        /// Default: `Latency`.
        anchorsite_override: Option<shared::AnchorsiteOverride> = "anchorsite_override",
        android_push_credential_id: Nullable<String> = "android_push_credential_id",
        /// Default: `false`.
        call_cost_in_webhooks: Option<bool> = "call_cost_in_webhooks",
        connection_name: Option<String> = "connection_name",
        /// Default: `false`.
        default_on_hold_comfort_noise_enabled: Option<bool> = "default_on_hold_comfort_noise_enabled",
        /// Default: `RFC 2833`.
        dtmf_type: Option<shared::DtmfType> = "dtmf_type",
        /// Default: `false`.
        encode_contact_header_enabled: Option<bool> = "encode_contact_header_enabled",
        /// Always `SRTP`.
        encrypted_media: Nullable<String> = "encrypted_media",
        external_uac_settings: Option<UacExternalSettings> = "external_uac_settings",
        inbound: Option<UacInboundRequest> = "inbound",
        internal_uac_settings: Option<UacInternalSettings> = "internal_uac_settings",
        ios_push_credential_id: Nullable<String> = "ios_push_credential_id",
        jitter_buffer: Option<ConnectionJitterBuffer> = "jitter_buffer",
        noise_suppression: Option<ConnectionNoiseSuppression> = "noise_suppression",
        noise_suppression_details: Option<ConnectionNoiseSuppressionDetails> = "noise_suppression_details",
        /// Default: `false`.
        onnet_t38_passthrough_enabled: Option<bool> = "onnet_t38_passthrough_enabled",
        outbound: Option<UacOutbound> = "outbound",
        password: Option<String> = "password",
        rtcp_settings: Option<ConnectionRtcpSettings> = "rtcp_settings",
        sip_uri_calling_preference: Option<SipUriCallingPreference> = "sip_uri_calling_preference",
        tags: Option<Vec<String>> = "tags",
        user_name: Option<String> = "user_name",
        /// Default: `1`.
        webhook_api_version: Option<WebhookApiVersion> = "webhook_api_version",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Schema `WebhookApiVersion`. Part of [`Connection`], [`CredentialConnection`], [`UpdateCredentialConnectionRequest`] and 8 more.
    pub enum WebhookApiVersion {
        V1 = "1",
        V2 = "2",
    }
}
