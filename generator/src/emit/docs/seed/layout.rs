//! What the published `SKILL.md` has where ours has something else.

use crate::emit::docs::page::details::section_link;
use crate::emit::docs::view::SkillLayout;

/// The layout of the published `SKILL.md`.
pub fn skill() -> SkillLayout {
    SkillLayout {
        overrides: "seed",
        metadata: &["generated_by: telnyx-ext-skills-generator", "profile: northstar-v2"],
        mark: "Auto-generated from Telnyx OpenAPI specs. Do not edit.",
        rate_limits: false,
        named_events: false,
        payloads: "references/api-details.md#webhook-payload-fields",
        blank_lines: false,
    }
}

/// Links to sections of `api-details.md`, whether they exist or not.
pub fn lookup_links() -> String {
    ["optional-parameters", "response-schemas"].map(section_link).join(" and ")
}
