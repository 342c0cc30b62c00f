//! How much memory this process uses and has used, as Linux counts it.

/// The most resident memory so far, in KiB (`VmHWM`).
pub fn highest() -> u64 {
    field("VmHWM:")
}

/// The resident memory now, in KiB (`VmRSS`).
pub fn resident() -> u64 {
    field("VmRSS:")
}

fn field(name: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux tells a process about itself");
    let line = status.lines().find_map(|line| line.strip_prefix(name)).expect("the field is always there");
    line.trim().trim_end_matches(" kB").parse().expect("it is a number of KiB")
}
