//! Samples of the types in `voice_advanced`.

crate::runtime::test::sample! {
    crate::models::voice_advanced::CallControlCommandResultWithConversationRelayId = "{\"conversation_relay_id\":\"conversation_relay_id\",\"result\":\"result\"}";
}
