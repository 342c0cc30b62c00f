//! Samples of the types in `fax`.

crate::runtime::test::sample! {
    crate::models::fax::CancelFaxData = "{\"result\":\"result\"}";
    crate::models::fax::Fax = "{\"client_state\":\"client_state\",\"connection_id\":\"connection_id\",\"created_at\":\"2026-01-15T12:00:00Z\",\"direction\":\"inbound\",\"from\":\"from\",\"from_display_name\":\"from_display_name\",\"id\":\"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e\",\"media_name\":\"media_name\",\"media_url\":\"media_url\",\"preview_url\":\"preview_url\",\"quality\":\"normal\",\"record_type\":\"fax\",\"status\":\"queued\",\"store_media\":true,\"stored_media_url\":\"stored_media_url\",\"to\":\"to\",\"updated_at\":\"2026-01-15T12:00:00Z\",\"webhook_failover_url\":\"webhook_failover_url\",\"webhook_url\":\"webhook_url\"}";
    crate::models::fax::FaxApplication = "{\"active\":true,\"anchorsite_override\":\"Latency\",\"application_name\":\"application_name\",\"created_at\":\"created_at\",\"id\":\"id\",\"inbound\":{\"channel_limit\":1,\"sip_subdomain\":\"sip_subdomain\",\"sip_subdomain_receive_settings\":\"only_my_connections\"},\"outbound\":{\"channel_limit\":1,\"outbound_voice_profile_id\":\"outbound_voice_profile_id\"},\"record_type\":\"record_type\",\"tags\":[\"tags\"],\"updated_at\":\"updated_at\",\"webhook_event_failover_url\":\"https://example.com\",\"webhook_event_url\":\"https://example.com\",\"webhook_timeout_secs\":1}";
    crate::models::fax::RefreshFaxData = "{\"result\":\"result\"}";
}
