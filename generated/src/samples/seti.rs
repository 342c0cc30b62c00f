//! Samples of the types in `seti`.

crate::runtime::test::sample! {
    crate::models::seti::BlackBoxTestResultSet = "{\"black_box_tests\":[{\"id\":\"id\",\"record_type\":\"record_type\",\"result\":1.0}],\"product\":\"product\",\"record_type\":\"record_type\"}";
}
