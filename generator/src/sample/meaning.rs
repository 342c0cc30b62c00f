//! Texts by what their names mean, for examples that people read: no value says no more than the name beside it.
//!
//! In: a name on the wire. Out: a text. It refuses to know schemas: who asks looks whether the text is allowed.

use crate::words;

/// The last words of names, and what stands there; the longest that fits wins.
const MEANINGS: &[(&str, &str)] = &[
    ("account number", "123456789"),
    ("account sid", "550e8400-e29b-41d4-a716-446655440000"),
    ("additional information", "Messages are sent to customers only."),
    ("addr1", "100 Main Street"),
    ("addr2", "Suite 5"),
    ("address", "100 Main Street"),
    ("administrative area", "IL"),
    ("alias", "my-alias"),
    ("amount", "100.00"),
    ("amount usd", "50.00"),
    ("api key", "example-key"),
    ("application name", "My application"),
    ("area code", "312"),
    ("bic", "EXAMPLEXXX"),
    ("body", "Hello from the example."),
    ("bucket", "my-bucket"),
    ("bucket name", "my-bucket"),
    ("business name", "Example Shop"),
    ("callback", "https://example.com/callback"),
    ("callback number", "+12025550123"),
    ("carrier", "Example Carrier"),
    ("certificate", "-----BEGIN CERTIFICATE----- MIIBszCCARw= -----END CERTIFICATE-----"),
    ("cidr block", "192.0.2.0/24"),
    ("city", "Chicago"),
    ("cld", "+12025550124"),
    ("cli", "+12025550123"),
    ("code", "17686"),
    ("comment", "A comment from the example."),
    ("company name", "Example Shop Inc."),
    ("connection name", "My connection"),
    ("contact name", "Ada Miller"),
    ("contact title", "Head of operations"),
    ("content", "Hello from the example."),
    ("content type", "text/plain"),
    ("count requested", "1"),
    ("country", "US"),
    ("country code", "US"),
    ("country iso", "US"),
    ("currency", "USD"),
    ("customer reference", "Order 4711"),
    ("date", "2026-01-15"),
    ("datetime", "2026-01-15T12:00:00Z"),
    ("description", "Made by the example"),
    ("destination", "+12025550123"),
    ("destination number", "+12025550123"),
    ("digits", "1234"),
    ("display name", "Example Shop"),
    ("domain", "example.com"),
    ("email", "user@example.com"),
    ("end date", "2026-01-31"),
    ("end time", "2026-01-31T12:00:00Z"),
    ("ending number", "+12025550129"),
    ("ends at", "2026-01-31T12:00:00Z"),
    ("error", "The supplier did not answer."),
    ("fein", "12-3456789"),
    ("field value", "Example Shop"),
    ("file name", "document.pdf"),
    ("filename", "document.pdf"),
    ("fingerprint", "A9:4A:8F:E5:CC:B1:9B:A6:1C:4C:08:73:D3:91:E9:87:98:2F:BB:D3"),
    ("first name", "Ada"),
    ("fqdn", "sip.example.com"),
    ("friendly name", "My application"),
    ("from", "+12025550124"),
    ("full name", "Ada Miller"),
    ("greeting", "Hello, how may I help?"),
    ("group name", "my-group"),
    ("host", "example.com"),
    ("iccid", "8910000000000000001"),
    ("id", "550e8400-e29b-41d4-a716-446655440000"),
    ("identifier", "my-secret"),
    ("imei", "350000000000006"),
    ("input", "Hello from the example."),
    ("instructions", "You are a helpful assistant."),
    ("ip", "192.0.2.1"),
    ("ip address", "192.0.2.1"),
    ("key", "my-key"),
    ("keyword", "HOURS"),
    ("language", "en-US"),
    ("last name", "Miller"),
    ("legal name", "Example Shop Inc."),
    ("locality", "Chicago"),
    ("media name", "welcome"),
    ("message", "Hello from the example."),
    ("mime type", "text/plain"),
    ("name", "my-resource"),
    ("note", "A note from the example."),
    ("notes", "A note from the example."),
    ("object name", "document.pdf"),
    ("participant label", "agent-1"),
    ("password", "Aq3mTz81wLr9"),
    ("path", "/example"),
    ("payload", "Hello from the example."),
    ("phone", "+12025550123"),
    ("phone number", "+12025550123"),
    ("phone number type", "local"),
    ("phone numbers", "+12025550123"),
    ("pin", "1234"),
    ("postal code", "60601"),
    ("prompt", "You are a helpful assistant."),
    ("purpose", "Order updates for customers"),
    ("q", "opening hours"),
    ("query", "opening hours"),
    ("queue name", "my-queue"),
    ("reason", "The customer asked for it."),
    ("reference", "Order 4711"),
    ("region", "us-east-1"),
    ("registration number", "12345678"),
    ("role", "user"),
    ("rx", "udp:192.0.2.1:9000"),
    ("sender email", "sender@example.com"),
    ("sid", "550e8400-e29b-41d4-a716-446655440000"),
    ("sip address", "sip:user@example.com"),
    ("start date", "2026-01-01"),
    ("start time", "2026-01-01T12:00:00Z"),
    ("starting number", "+12025550120"),
    ("starts at", "2026-01-01T12:00:00Z"),
    ("state", "IL"),
    ("street", "100 Main Street"),
    ("street address", "100 Main Street"),
    ("subject", "Your order"),
    ("suite name", "my-test-suite"),
    ("summary", "What the example did"),
    ("tag", "example"),
    ("tags", "example"),
    ("text", "Hello from the example."),
    ("timezone", "UTC"),
    ("title", "An example"),
    ("to", "+12025550123"),
    ("token", "example-token"),
    ("topic", "example"),
    ("training file", "training.jsonl"),
    ("tx", "udp:192.0.2.1:9001"),
    ("url", "https://example.com"),
    ("use case summary", "Order updates for customers"),
    ("user name", "exampleuser"),
    ("username", "exampleuser"),
    ("uuid", "550e8400-e29b-41d4-a716-446655440000"),
    ("value", "an example"),
    ("website", "https://example.com"),
    ("workflow", "Customers tick a box when they order."),
    ("zip", "60601"),
    ("zip code", "60601"),
];

/// The text for a name, if its end means something.
pub fn known(name: &str) -> Option<&'static str> {
    by_end(name, |end| MEANINGS.iter().find(|(meaning, _)| *meaning == end).map(|(_, text)| *text))
}

/// What `find` has for the last words of a name, or for those of one of what it names; the longest end that it knows wins.
pub fn by_end<T>(name: &str, find: impl Fn(&str) -> Option<T>) -> Option<T> {
    let ends = |words: &[String]| (0..words.len()).find_map(|start| find(&words[start..].join(" ")));
    let words = words::words(name);
    let of_one = || ends(&words::words(&words::snake_singular(name)));
    ends(&words).or_else(of_one).or_else(|| ends(&words::words(name.strip_suffix('s')?)))
}

/// The text for any name.
pub fn of_name(name: &str) -> String {
    known(name).map_or_else(|| format!("example-{}", words::words(name).join("-")), str::to_owned)
}

/// Whether a text says no more than the name beside it.
pub fn is_empty(text: &str, name: &str) -> bool {
    text == name || text == "string" && name != "type"
}

#[cfg(test)]
mod tests {
    use super::{is_empty, known, of_name};

    #[test]
    fn the_longest_end_of_a_name_wins() {
        assert_eq!(known("businessContactEmail"), Some("user@example.com"));
        assert_eq!(known("webhook_url"), Some("https://example.com"));
        assert_eq!(known("target_bucket_name"), Some("my-bucket"));
        assert_eq!(known("authorized_imeis"), known("imei"));
        assert_eq!(known("amd_status_callback"), Some("https://example.com/callback"));
        assert_eq!(known("callback_number"), Some("+12025550123"));
        assert_eq!(known("contact_name"), Some("Ada Miller"));
        assert_eq!(known("colour"), None);
    }

    #[test]
    fn no_text_is_its_own_name() {
        let names = ["colour", "key", "text", "name", "brandId"];
        assert_eq!(names.into_iter().filter(|name| is_empty(&of_name(name), name)).collect::<Vec<_>>(), [""; 0]);
    }
}
