//! Operations, by product. The way to them starts at [`Client`].

/// Insights.
#[cfg(feature = "insights")]
pub mod insights;
