//! Sentences of names.

use super::mood::Mood;
use super::sentence::Act;
use crate::ir::Method;

fn said(resource: &str, method: &str, http: Method, path: &str) -> [String; 2] {
    let resource: Vec<String> = resource.split('.').map(str::to_owned).collect();
    let act = Act::new(&resource, method, http, path);
    [Mood::Imperative, Mood::Indicative].map(|mood| act.sentence(mood))
}

fn does(resource: &str, method: &str, http: Method, path: &str) -> String {
    said(resource, method, http, path)[1].clone()
}

#[test]
fn what_is_created_read_and_listed() {
    let made = said("ai.assistants", "create", Method::Post, "/ai/assistants");
    assert_eq!(made, ["Create AI assistant", "Creates an AI assistant"]);
    let tests = does("ai.assistants.tests", "list", Method::Get, "/ai/assistants/tests");
    assert_eq!(tests, "Lists AI assistant tests");
    assert_eq!(does("balance", "retrieve", Method::Get, "/balance"), "Gets the balance");
    assert_eq!(does("mdr_reports", "retrieve", Method::Get, "/mdr_reports/{id}"), "Gets an MDR report");
    assert_eq!(does("10dlc.brand", "list", Method::Get, "/10dlc/brand"), "Lists 10DLC brands");
    let plan = does("missions.runs.plan", "retrieve", Method::Get, "/missions/{m}/runs/{r}/plan");
    assert_eq!(plan, "Gets the plan of a mission run");
    let actions = does("sim_cards.actions", "list", Method::Get, "/sim_card_actions");
    assert_eq!(actions, "Lists SIM card actions");
}

#[test]
fn an_action_behind_an_id_is_done_to_one() {
    let acts = [
        ("retrieve_status", Method::Get, "/calls/{id}", "Gets the status of a call"),
        ("start_siprec", Method::Post, "/calls/{id}/actions/siprec_start", "Starts SIPREC for a call"),
        ("hangup", Method::Post, "/calls/{id}/actions/hangup", "Hangs up a call"),
        ("answer", Method::Post, "/calls/{id}/actions/answer", "Answers a call"),
        ("cancel_scheduled", Method::Delete, "/calls/{id}", "Cancels a scheduled call"),
        ("mark_as_read", Method::Patch, "/calls/{id}/read", "Marks a call as read"),
        ("update_participant", Method::Patch, "/calls/{id}/participants/{p}", "Updates a participant of a call"),
        ("create_token", Method::Post, "/calls/{id}/token", "Creates a token for a call"),
        ("list_events", Method::Get, "/calls/{id}/events", "Lists the events of a call"),
        ("dial", Method::Post, "/calls", "Dials a call"),
        ("search", Method::Get, "/calls/search", "Searches calls"),
        ("list_unused", Method::Get, "/calls/unused", "Lists unused calls"),
        ("bulk_disable_voice", Method::Post, "/calls/actions/disable", "Disables voice for calls"),
        ("retrieve_group_calls", Method::Get, "/calls/group/{id}", "Gets the group calls"),
        ("preview_1", Method::Get, "/calls/{id}/preview", "Previews a call"),
    ];
    for (method, http, path, wanted) in acts {
        assert_eq!(does("calls", method, http, path), wanted);
    }
    let imports = does("brands.vetting", "imports", Method::Put, "/brands/{id}/vetting");
    assert_eq!(imports, "Imports the vetting of a brand");
}

#[test]
fn a_noun_has_the_verb_of_its_method() {
    assert_eq!(does("scim", "users", Method::Get, "/scim/users"), "Gets scim users");
    assert_eq!(does("oauth", "token", Method::Post, "/oauth/token"), "Performs the token operation of OAuth");
    let groups = said("ai.insight_groups", "insight_groups", Method::Post, "/ai/insight_groups");
    assert_eq!(groups, ["Create AI insight group", "Creates an AI insight group"]);
    let recordings = does("calls.recordings_json", "recordings_json", Method::Get, "/calls/{id}/Recordings.json");
    assert_eq!(recordings, "Gets the recordings of a call");
}
