//! The features that add to the client what is no call: webhooks, conversions of dates, serde's traits.

/// Tries whatever this build has.
pub(crate) fn try_all() {
    #[cfg(feature = "webhooks")]
    webhooks();
    #[cfg(feature = "axum")]
    axum();
    #[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
    dates();
    #[cfg(feature = "serde")]
    serde();
    #[cfg(feature = "test-util")]
    test_util();
    #[cfg(feature = "reqwest-0_13")]
    own_reqwest();
    #[cfg(feature = "tower")]
    tower();
}

/// A verifier is made, and does not take what nobody has signed.
#[cfg(feature = "webhooks")]
fn webhooks() {
    // The public key of RFC 8032, 7.1, test 1.
    let verifier = telnyx_sdk::webhooks::Verifier::new("11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
    let unsigned = verifier.expect("it is a key").verify_parts("1700000000", "", b"{}");
    assert!(unsigned.is_err());
}

/// The extractor is there, and is made of what it extracts.
#[cfg(feature = "axum")]
fn axum() {
    let telnyx_sdk::webhooks::Webhook(event) = telnyx_sdk::webhooks::Webhook(telnyx_sdk::Value::from(1));
    assert_eq!(event, 1);
}

/// An instant is the same for every crate that is asked.
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
fn dates() {
    let instant = telnyx_sdk::DateTime::from("2024-02-03T04:05:06Z");
    let seconds = [
        #[cfg(feature = "chrono")]
        instant.to_chrono().expect("it is an instant").timestamp(),
        #[cfg(feature = "jiff")]
        instant.to_jiff().expect("it is an instant").as_second(),
        #[cfg(feature = "time")]
        instant.to_time().expect("it is an instant").unix_timestamp(),
    ];
    assert!(seconds.iter().all(|seconds| *seconds == 1_706_933_106), "{seconds:?}");
}

/// A model goes through serde and back.
#[cfg(feature = "serde")]
fn serde() {
    let text = r#"{"balance":"12.50","currency":"USD"}"#;
    let balance: telnyx_sdk::account::UserBalance = serde_json::from_str(text).expect("it is a balance");
    assert_eq!(serde_json::to_string(&balance).expect("it can be written"), text);
}

/// A mock answers in place of the API.
#[cfg(feature = "test-util")]
fn test_util() {
    let mock = telnyx_sdk::test::MockTransport::new();
    let client = mock.client();
    mock.on(client.balance().retrieve()).sample();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
    let balance = runtime.block_on(async { client.balance().retrieve().await });
    assert!(balance.expect("there is a rule").balance.is_some());
    mock.verify();
}

/// A client over a `reqwest::Client` of one's own.
#[cfg(feature = "reqwest-0_13")]
fn own_reqwest() {
    let http = telnyx_sdk::transport::reqwest::Client::new();
    assert!(telnyx_sdk::Client::builder().api_key("key").http_client(http).build().is_ok());
}

/// A layer of tower is one of the client.
#[cfg(feature = "tower")]
fn tower() {
    let settings = telnyx_sdk::Client::builder().api_key("key").tower_layer(tower_layer::Identity::new());
    assert!(settings.build().is_ok());
}
