//! Integers as JSON may write them.

/// More digits than any integer that is held has.
const MOST_DIGITS: usize = 40;

/// The digits of a number that is whole, as `12.0` and `1E3` are; more of them than any integer has are not all there.
pub(super) fn whole(text: &str) -> Option<String> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |mantissa| ("-", mantissa));
    let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(before) || !(after.is_empty() || is_number(after)) {
        return None;
    }
    let digits = format!("{before}{}", after.trim_end_matches('0'));
    let fraction = i64::try_from(digits.len() - before.len()).ok()?;
    if digits.bytes().all(|byte| byte == b'0') {
        return Some("0".to_owned());
    }
    // An exponent beyond 64 bits is as good as any that is large.
    let digit = exponent.trim_start_matches(['+', '-']);
    let size = if is_number(digit) { digit.parse().unwrap_or(i64::MAX / 2) } else { return None };
    let shift = if exponent.starts_with('-') { -size } else { size }.saturating_sub(fraction);
    if shift >= 0 {
        let zeros = usize::try_from(shift).ok()?.min(MOST_DIGITS);
        return Some(format!("{sign}{digits}{}", "0".repeat(zeros)));
    }
    let cut = digits.len().checked_sub(usize::try_from(-shift).ok()?)?;
    let (whole, zeros) = digits.split_at(cut);
    let is_whole = zeros.bytes().all(|byte| byte == b'0');
    is_whole.then(|| format!("{sign}{}", if whole.is_empty() { "0" } else { whole }))
}
