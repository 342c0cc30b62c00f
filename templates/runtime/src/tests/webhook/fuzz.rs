//! Thousands of damaged webhooks from a seeded generator: none panics, none is accepted.

use super::{answered, vectors};
use crate::webhooks::SignatureError;

/// Xorshift: numbers enough for damage, the same ones in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).expect("less than a usize")
    }

    /// Text with one change: a character put in, taken out, replaced, or the end cut off.
    fn damage(&mut self, text: &str) -> String {
        const ODD: [char; 16] = ['\0', '\n', ' ', '+', '-', '=', '.', '|', 'A', '0', '9', '/', '_', '~', 'é', '𝄞'];
        let mut characters: Vec<_> = text.chars().collect();
        let at = self.below(characters.len() + 1);
        let odd = ODD[self.below(ODD.len())];
        match self.below(4) {
            0 => characters.insert(at, odd),
            1 => characters.truncate(at),
            _ if at == characters.len() => characters.push(odd),
            2 => _ = characters.remove(at),
            _ => characters[at] = odd,
        }
        characters.into_iter().collect()
    }
}

#[test]
fn damaged_headers_are_refused() {
    let vector = answered();
    let verifier = vector.verifier(0);
    let mut random = Random(0x5eed);
    let mut kinds = [0; 3];
    for _ in 0..4000 {
        let times = random.below(3) + 1;
        let [mut timestamp, mut signature] = [vector.timestamp, vector.signature].map(str::to_owned);
        for _ in 0..times {
            let damaged = if random.below(2) == 0 { &mut timestamp } else { &mut signature };
            *damaged = random.damage(damaged);
        }
        if (timestamp.as_str(), signature.as_str()) == (vector.timestamp, vector.signature) {
            continue;
        }
        match verifier.verify_parts(&timestamp, &signature, &vector.body) {
            Ok(()) => panic!("{timestamp:?} and {signature:?} are accepted"),
            Err(SignatureError::MalformedSignature) => kinds[0] += 1,
            Err(SignatureError::Mismatch) => kinds[1] += 1,
            Err(_) => kinds[2] += 1,
        }
    }
    assert!(kinds.iter().all(|count| *count > 50), "the damage is of every kind: {kinds:?}");
}

#[test]
fn damaged_bodies_are_refused() {
    let mut random = Random(0xb0d7);
    for vector in vectors("good") {
        let verifier = vector.verifier(0);
        for _ in 0..100 {
            let mut body = vector.body.clone();
            let at = random.below(body.len() + 1);
            match random.below(3) {
                0 => body.insert(at, b'|'),
                1 if at < body.len() => body.truncate(at),
                _ if at < body.len() => body[at] ^= 1 << random.below(8),
                _ => body.extend(vector.timestamp.bytes()),
            }
            let result = verifier.verify_parts(vector.timestamp, vector.signature, &body);
            assert_eq!(result, Err(SignatureError::Mismatch), "{body:?}");
        }
    }
}

#[test]
fn the_bar_between_timestamp_and_body_does_not_move() {
    let vector = answered();
    let (head, tail) = vector.timestamp.split_at(9);
    let moved = [tail.as_bytes(), b"|", &vector.body].concat();
    let verifier = vector.verifier(0).tolerance(std::time::Duration::MAX);
    assert_eq!(verifier.verify_parts(head, vector.signature, &moved), Err(SignatureError::Mismatch));
    let with_bar = format!("{}|", vector.timestamp);
    let parts = verifier.verify_parts(&with_bar, vector.signature, &vector.body);
    assert_eq!(parts, Err(SignatureError::MalformedTimestamp));
}
