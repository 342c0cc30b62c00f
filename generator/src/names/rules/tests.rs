use super::*;
use std::collections::BTreeMap;

const LIST: ReplyKind = ReplyKind::List;
const ONE: ReplyKind = ReplyKind::One;

/// The names of operations of `(method, path, operation id, summary, reply)`.
fn names(operations: &[(Method, &str, &str, &str, ReplyKind)]) -> Vec<String> {
    let inputs: Vec<NamingInput> = operations
        .iter()
        .map(|&(method, path, id, summary, reply)| NamingInput {
            method,
            path,
            operation_id: Some(id),
            summary,
            tag: Some("Bucket"),
            has_pages: false,
            reply,
        })
        .collect();
    let spelling = Spelling {
        aliases: BTreeMap::from([("room_sessions".to_owned(), "rooms.sessions".to_owned())]),
        ..Spelling::default()
    };
    derive(&inputs, &spelling).iter().map(|name| format!("{}.{}", name.resource.join("."), name.method)).collect()
}

#[test]
fn a_resource_has_the_five_methods() {
    let derived = names(&[
        (Method::Get, "/pets", "listPets", "List pets", LIST),
        (Method::Post, "/pets", "createPet", "Create a pet", ONE),
        (Method::Get, "/pets/{id}", "getPet", "Get a pet", ONE),
        (Method::Patch, "/pets/{id}", "updatePet", "Update a pet", ONE),
        (Method::Delete, "/pets/{id}", "deletePet", "Delete a pet", ONE),
    ]);
    assert_eq!(derived, ["pets.list", "pets.create", "pets.retrieve", "pets.update", "pets.delete"]);
}

#[test]
fn one_operation_alone_is_a_method_on_its_parent() {
    let derived = names(&[
        (Method::Get, "/pets/{id}", "getPet", "Get a pet", ONE),
        (Method::Get, "/pets/{id}/passport", "getPassport", "Get a passport", ONE),
        (Method::Post, "/pets/{id}/feed_time", "createFeedTime", "Create a feed time", ONE),
        (Method::Post, "/pets/{id}/verify", "verifyPet", "Verify", ONE),
        (Method::Post, "/pets/{id}/actions/walk_start", "startWalk", "Start a walk", ONE),
    ]);
    assert_eq!(
        derived,
        ["pets.retrieve", "pets.retrieve_passport", "pets.create_feed_time", "pets.verify", "pets.actions.start_walk"]
    );
}

#[test]
fn twins_say_what_they_go_by() {
    let derived = names(&[
        (Method::Get, "/room_sessions", "ListSessions", "List sessions", LIST),
        (Method::Get, "/rooms/{room_id}/sessions", "ListRoomSessions", "List sessions of a room", LIST),
    ]);
    assert_eq!(derived, ["rooms.sessions.list", "rooms.sessions.list_by_room"]);
}

#[test]
fn a_domain_verb_of_the_operation_id_wins() {
    let derived = names(&[
        (Method::Post, "/messages", "SendMessage", "Send a message", ONE),
        (Method::Delete, "/messages/{id}", "RemoveMessage", "Remove a message", ONE),
        (Method::Put, "/messages/{id}", "ReplaceMessage", "Replace a message", ONE),
        (Method::Patch, "/messages/{id}", "UpdateMessage", "Update a message", ONE),
    ]);
    assert_eq!(derived, ["messages.send", "messages.remove", "messages.replace", "messages.update"]);
}

#[test]
fn what_is_retrieved_is_no_list() {
    let derived = names(&[
        (Method::Get, "/rules", "ListRules", "Retrieve the rules of a country", LIST),
        (Method::Get, "/rules/{id}", "GetRule", "Get a rule", ONE),
        (Method::Get, "/rules/kinds", "ListKinds", "List kinds", LIST),
        (Method::Get, "/orders", "ListOrders", "Retrieve a list of orders", LIST),
        (Method::Get, "/orders/{id}", "GetOrderStatus", "Get the status", ONE),
        (Method::Get, "/checks/by_number/{number}", "ListChecks", "List checks of a number", LIST),
        (Method::Post, "/checks/by_number/{number}", "CreateCheck", "Create a check", ONE),
    ]);
    assert_eq!(
        derived,
        [
            "rules.retrieve",
            "rules.retrieve_id",
            "rules.retrieve_kinds",
            "orders.list",
            "orders.retrieve_status",
            "checks.by_number.list",
            "checks.by_number.update"
        ]
    );
}

#[test]
fn an_update_says_what_is_more_than_that() {
    let derived = names(&[
        (Method::Get, "/voices/{id}", "GetVoice", "Get a voice", ONE),
        (Method::Patch, "/voices/{id}", "UpdateVoice", "Rename a voice", ONE),
        (Method::Patch, "/voices/{id}/{state}", "UpdateVoiceState", "Update the state", ONE),
        (Method::Get, "/voices/{id}/photo", "GetPhoto", "Get the photo", ONE),
        (Method::Put, "/voices/{id}/photo", "AddPhoto", "Add a photo", ONE),
        (Method::Post, "/voices/{id}/key_codes", "CreateKeyCodesForVoice", "Create codes", ONE),
        (Method::Post, "/voices/{id}/actions/reader_add_lines", "AddLines", "Add lines", ONE),
    ]);
    assert_eq!(
        derived,
        [
            "voices.retrieve",
            "voices.rename",
            "voices.update_state",
            "voices.photo.retrieve",
            "voices.photo.create",
            "voices.create_key_codes",
            "voices.actions.add_reader_lines"
        ]
    );
}

#[test]
fn a_path_of_parameters_is_named_after_its_tag() {
    let derived = names(&[
        (Method::Get, "/", "ListBuckets", "List buckets", ONE),
        (Method::Delete, "/{bucketName}", "DeleteBucket", "Delete a bucket", ONE),
    ]);
    assert_eq!(derived, ["bucket.list", "bucket.delete"]);
}

#[test]
fn an_ending_that_says_nothing_goes() {
    let endings = [("Req", "Request"), ("ResponseBody", "Response"), ("Schema", "")];
    let endings = endings.map(|(ending, spoken)| (ending.to_owned(), spoken.to_owned())).into();
    let spelling = Spelling { endings, ..Spelling::default() };
    let spoken = ["AssistantChatReq", "GetCallResponseBody", "BundleSchema", "Schema", "SchemaField"];
    let names = ["AssistantChatRequest", "GetCallResponse", "Bundle", "Schema", "SchemaField"];
    assert_eq!(spoken.map(|name| spelling.spoken(name)), names);
}

/// The names of operations of `(method, path, operation id)` once no two are alike.
fn apart(operations: &[(Method, &str, &str)]) -> Vec<String> {
    let inputs: Vec<NamingInput> = operations
        .iter()
        .map(|&(method, path, id)| NamingInput {
            method,
            path,
            operation_id: Some(id),
            summary: "",
            tag: None,
            has_pages: false,
            reply: ONE,
        })
        .collect();
    let mut names = derive(&inputs, &Spelling::default());
    tell_apart(&mut names, &inputs, &vec![false; inputs.len()]);
    names.iter().map(ToString::to_string).collect()
}

#[test]
fn twins_differ_by_verb_then_path_then_id() {
    use Method::{Get, Patch, Post, Put};
    assert_eq!(
        apart(&[(Patch, "/plan", "a"), (Put, "/plan", "b"), (Get, "/plan/{id}", "c"), (Get, "/plan/{id}/", "d")]),
        ["plan.update", "plan.replace", "plan.retrieve", "plan.d"]
    );
    assert_eq!(
        apart(&[(Post, "/v2/pets", "a"), (Post, "/v1/pets", "b"), (Get, "/pet-s", ""), (Get, "/pet_s", "")]),
        ["pets.create_v2", "pets.create", "pet_s.retrieve", "pet_s.retrieve_2"]
    );
    assert_eq!(
        apart(&[(Get, "/x/{id}", ""), (Get, "/x/{name}", ""), (Get, "/x/{lat},{long}", ""), (Get, "/x/+", "")]),
        ["x.retrieve_id", "x.retrieve_name", "x.retrieve_lat_long", "x.retrieve"]
    );
}

#[test]
fn names_do_not_depend_on_the_order_of_operations() {
    let mut operations = vec![
        (Method::Get, "/a-b/{id}", "x"),
        (Method::Get, "/a_b/{id}", "y"),
        (Method::Get, "/a b/{id}", "z"),
        (Method::Post, "/{a}{b}", "\u{4f60}\u{597d}"),
        (Method::Put, "/", "!"),
        (Method::Trace, "/actions", "trace"),
        (Method::Head, "/actions/a/b/c", "trace"),
    ];
    let mut there = apart(&operations);
    operations.reverse();
    let mut back = apart(&operations);
    back.reverse();
    assert_eq!(there, back);
    assert!(there.iter().all(|name| name.split('.').all(|word| !word.is_empty())), "{there:?}");
    there.sort();
    there.dedup();
    assert_eq!(there.len(), operations.len());
}

#[test]
fn a_batch_and_a_mark_are_named_as_they_are_said() {
    let derived = names(&[
        (Method::Post, "/pets/jobs/update_pets", "CreateUpdatePetsJob", "Update a batch of pets", ONE),
        (Method::Post, "/pets/jobs/update_diet", "CreateUpdateDietJob", "Update the diet of a batch of pets", ONE),
        (Method::Get, "/pets/jobs", "ListPetJobs", "List jobs", LIST),
        (Method::Patch, "/notes/{id}/read", "MarkNoteRead", "Mark a note as read", ONE),
        (Method::Get, "/notes/{id}", "GetNote", "Get a note", ONE),
    ]);
    assert_eq!(
        derived,
        [
            "pets.jobs.update_batch",
            "pets.jobs.update_diet_batch",
            "pets.jobs.list",
            "notes.mark_as_read",
            "notes.retrieve"
        ]
    );
}

#[test]
fn what_is_fetched_at_last_is_fetched() {
    let derived = names(&[
        (Method::Get, "/reports", "ListReports", "List reports", LIST),
        (Method::Get, "/reports/sync", "GetReport", "Generates and fetches a report", ONE),
        (Method::Get, "/reports/lines", "GetPaginatedLines", "Fetch all lines", ONE),
        (Method::Get, "/.well-known/oauth-server", "GetOAuthServer", "Server metadata", ONE),
        (Method::Get, "/.well-known/keys", "GetKeys", "Public keys", LIST),
    ]);
    assert_eq!(
        derived,
        [
            "reports.list",
            "reports.fetch_sync",
            "reports.list_lines",
            "well_known.retrieve_server_metadata",
            "well_known.retrieve_public_keys"
        ]
    );
}

#[test]
fn a_singleton_that_is_put_is_deleted() {
    let derived = names(&[
        (Method::Put, "/shops/{name}/certificate", "AddCertificate", "Add a certificate", ONE),
        (Method::Delete, "/shops/{name}/certificate", "RemoveCertificate", "Remove a certificate", ONE),
    ]);
    assert_eq!(derived, ["shops.certificate.create", "shops.certificate.delete"]);
}
