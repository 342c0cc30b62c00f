//! Does one piece of work so many times, for a tool that counts instructions:
//! `work (decode|encode) ITEMS (client|derived) TIMES`, of a list of 100 KB, or `work call NAME client TIMES`.

use telnyx_bench::canned::Calls;
use telnyx_bench::cases::{self, Case};

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [what, name, who, times] = words.as_slice() else { panic!("four words say what is done") };
    let times: u32 = times.parse().expect("TIMES is a number");
    if what == "call" {
        let calls = Calls::default();
        return (0..times).for_each(|_| calls.make(name));
    }
    let case = case(name);
    let [client, derived] = if what == "decode" { case.decode() } else { case.encode() };
    let work = if who == "client" { client } else { derived };
    (0..times).for_each(|_| work());
}

fn case(name: &str) -> Case {
    cases::all().into_iter().find(|case| case.name == name && case.size == "100 KB").expect("there are such items")
}
