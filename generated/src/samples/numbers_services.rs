//! Samples of the types in `numbers_services`.

crate::runtime::test::sample! {
    crate::models::numbers_services::DynamicEmergencyAddress = "{\"administrative_area\":\"administrative_area\",\"country_code\":\"US\",\"created_at\":\"created_at\",\"extended_address\":\"extended_address\",\"house_number\":\"house_number\",\"house_suffix\":\"house_suffix\",\"id\":\"id\",\"locality\":\"locality\",\"postal_code\":\"postal_code\",\"record_type\":\"record_type\",\"sip_geolocation_id\":\"sip_geolocation_id\",\"status\":\"pending\",\"street_name\":\"street_name\",\"street_post_directional\":\"street_post_directional\",\"street_pre_directional\":\"street_pre_directional\",\"street_suffix\":\"street_suffix\",\"updated_at\":\"updated_at\"}";
    crate::models::numbers_services::DynamicEmergencyEndpoint = "{\"callback_number\":\"callback_number\",\"caller_name\":\"caller_name\",\"created_at\":\"created_at\",\"dynamic_emergency_address_id\":\"dynamic_emergency_address_id\",\"id\":\"id\",\"record_type\":\"record_type\",\"sip_from_id\":\"sip_from_id\",\"status\":\"pending\",\"updated_at\":\"updated_at\"}";
    crate::models::numbers_services::GcbChannelZone = "{\"channels\":1,\"countries\":[\"countries\"],\"created_at\":\"created_at\",\"id\":\"id\",\"name\":\"name\",\"record_type\":\"channel_zone\",\"updated_at\":\"updated_at\"}";
    crate::models::numbers_services::InboundChannel = "{\"channels\":1,\"record_type\":\"record_type\"}";
    crate::models::numbers_services::RetrieveAllResponse = "{\"data\":[{\"number_of_channels\":1,\"numbers\":[{\"country\":\"country\",\"number\":\"number\"}],\"zone_id\":\"zone_id\",\"zone_name\":\"zone_name\"}],\"meta\":{\"page_number\":1,\"page_size\":1,\"total_pages\":1,\"total_results\":1}}";
    crate::models::numbers_services::VoicemailPrefResponse = "{\"enabled\":true,\"pin\":\"pin\"}";
}
