//! How words are written for people.
//!
//! In: words in lower case, as names have them. Out: the field's own capitals. It refuses to know sentences.

/// Spellings of words that are not simply lower case.
const SPELLINGS: &[(&str, &str)] = &[
    ("10dlc", "10DLC"),
    ("2fa", "2FA"),
    ("ai", "AI"),
    ("api", "API"),
    ("cdr", "CDR"),
    ("cloudfs", "CloudFS"),
    ("csv", "CSV"),
    ("dir", "DIR"),
    ("dirs", "DIRs"),
    ("dns", "DNS"),
    ("dtmf", "DTMF"),
    ("esim", "eSIM"),
    ("esims", "eSIMs"),
    ("foc", "FOC"),
    ("fqdn", "FQDN"),
    ("fqdns", "FQDNs"),
    ("id", "ID"),
    ("ids", "IDs"),
    ("ip", "IP"),
    ("ips", "IPs"),
    ("json", "JSON"),
    ("jwks", "JWKS"),
    ("kv", "KV"),
    ("kvs", "KVs"),
    ("loa", "LOA"),
    ("mcp", "MCP"),
    ("mdr", "MDR"),
    ("mdrs", "MDRs"),
    ("mms", "MMS"),
    ("mno", "MNO"),
    ("oauth", "OAuth"),
    ("openai", "OpenAI"),
    ("osr", "OSR"),
    ("ota", "OTA"),
    ("otp", "OTP"),
    ("pdf", "PDF"),
    ("rcs", "RCS"),
    ("sdk", "SDK"),
    ("seti", "SETI"),
    ("sid", "SID"),
    ("sim", "SIM"),
    ("sip", "SIP"),
    ("siprec", "SIPREC"),
    ("sms", "SMS"),
    ("ssl", "SSL"),
    ("sso", "SSO"),
    ("texml", "TeXML"),
    ("uac", "UAC"),
    ("uk", "UK"),
    ("url", "URL"),
    ("waba", "WABA"),
    ("wdr", "WDR"),
    ("wdrs", "WDRs"),
    ("whatsapp", "WhatsApp"),
    ("wireguard", "WireGuard"),
];

/// The words of a name, with blanks between.
pub fn spell(name: &str) -> String {
    let spelled: Vec<&str> =
        name.split('_').filter(|word| !word.is_empty()).map(|word| spelling(word).unwrap_or(word)).collect();
    spelled.join(" ")
}

/// How a word in lower case is written, if not so.
fn spelling(word: &str) -> Option<&'static str> {
    SPELLINGS.iter().find(|(plain, _)| *plain == word).map(|(_, spelling)| *spelling)
}

/// A word with the field's own capitals, as it is where it has none.
pub fn spelled(word: &str) -> String {
    spelling(&word.to_lowercase()).map_or_else(|| word.to_owned(), str::to_owned)
}
