//! Samples of the types in `messaging_profiles`.

crate::runtime::test::sample! {
    crate::models::messaging_profiles::ShortCode = "{\"country_code\":\"US\",\"created_at\":\"2026-01-15T12:00:00Z\",\"id\":\"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e\",\"messaging_profile_id\":\"messaging_profile_id\",\"record_type\":\"short_code\",\"short_code\":\"short_code\",\"tags\":[\"tags\"],\"updated_at\":\"2026-01-15T12:00:00Z\"}";
}
