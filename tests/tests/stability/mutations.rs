//! A document, a change, and what of the names it may change.

use super::changes::changes;
use super::documents::CALLS;
use telnyx_codegen::Generator;
use telnyx_codegen::lock::Lock;
use telnyx_tests::{Failed, Trial, same_text};

/// A change of the document.
struct Mutation {
    name: &'static str,
    /// What is replaced, everywhere.
    edits: &'static [(&'static str, &'static str)],
    /// What changes of the names, a line each.
    expected: &'static [&'static str],
}

const MUTATIONS: &[Mutation] = &[
    Mutation {
        name: "an_operation_id_is_renamed",
        edits: &[("operationId: PreviewCall", "operationId: ShowCallPreview")],
        expected: &[],
    },
    Mutation {
        name: "an_operation_id_gets_another_verb",
        edits: &[("operationId: CreateCall", "operationId: DialCall")],
        expected: &[],
    },
    Mutation { name: "operation_ids_are_gone", edits: &[("operationId: ", "x-was: ")], expected: &[] },
    Mutation { name: "a_tag_is_renamed", edits: &[("tags: [Calls]", "tags: [Voice Calls]")], expected: &[] },
    Mutation {
        name: "an_operation_changes_its_tag",
        edits: &[("operationId: PreviewCall\n      tags: [Calls]", "operationId: PreviewCall\n      tags: [Numbers]")],
        expected: &[],
    },
    Mutation { name: "tags_are_gone", edits: &[("tags: [Calls]", "tags: []")], expected: &[] },
    Mutation {
        name: "a_reply_is_inlined",
        edits: &[(
            "operationId: GetCall\n      tags: [Calls]\n      responses:\n        \"200\":\n          description: ok\n          content: { application/json: { schema: { $ref: \"#/components/schemas/CallReply\" } } }",
            "operationId: GetCall\n      tags: [Calls]\n      responses:\n        \"200\":\n          description: ok\n          content: { application/json: { schema: { type: object, properties: { data: { $ref: \"#/components/schemas/Call\" } } } } }",
        )],
        expected: &[],
    },
    Mutation {
        name: "all_replies_are_inlined",
        edits: &[(
            "schema: { $ref: \"#/components/schemas/CallReply\" }",
            "schema: { type: object, properties: { data: { $ref: \"#/components/schemas/Call\" } } }",
        )],
        expected: &[],
    },
    Mutation {
        name: "a_list_is_inlined",
        edits: &[(
            "schema: { $ref: \"#/components/schemas/CallList\" }",
            "schema: { type: object, properties: { data: { type: array, items: { $ref: \"#/components/schemas/Call\" } }, meta: { type: object, properties: { page_number: { type: integer }, total_pages: { type: integer } } } } }",
        )],
        expected: &[],
    },
    Mutation {
        name: "a_component_inside_others_is_inlined",
        edits: &[(
            "party: { $ref: \"#/components/schemas/Party\" }",
            "party: { type: object, properties: { name: { type: string }, phoneNumber: { type: string } } }",
        )],
        expected: &[],
    },
    Mutation {
        name: "an_item_is_inlined",
        edits: &[(
            "items: { $ref: \"#/components/schemas/Number\" }",
            "items: { type: object, properties: { id: { type: string }, usage: { type: string, enum: [voice, sms] }, carrier: { type: object, properties: { name: { type: string }, country: { type: string } } } } }",
        )],
        expected: &[],
    },
    Mutation {
        name: "a_component_is_renamed",
        edits: &[("schemas/Party\"", "schemas/CallParty\""), ("    Party:\n", "    CallParty:\n")],
        expected: &[],
    },
    Mutation {
        name: "a_component_with_types_inside_is_renamed",
        edits: &[("schemas/Call\"", "schemas/CallResource\""), ("    Call:\n", "    CallResource:\n")],
        expected: &[],
    },
    Mutation {
        name: "a_request_component_is_renamed",
        edits: &[("schemas/CreateCall\"", "schemas/DialRequest\""), ("    CreateCall:\n", "    DialRequest:\n")],
        expected: &[],
    },
    Mutation {
        name: "a_component_is_renamed_and_gains_a_field",
        edits: &[
            ("schemas/Party\"", "schemas/CallParty\""),
            (
                "    Party:\n      type: object\n      properties: {",
                "    CallParty:\n      type: object\n      properties: { email: { type: string },",
            ),
        ],
        expected: &["+ calls::Party field email"],
    },
    Mutation {
        name: "every_component_is_renamed",
        edits: &[
            ("schemas/", "schemas/Acme"),
            ("    CallList:\n", "    AcmeCallList:\n"),
            ("    CallReply:\n", "    AcmeCallReply:\n"),
            ("    Meta:\n", "    AcmeMeta:\n"),
            ("    Call:\n", "    AcmeCall:\n"),
            ("    Party:\n", "    AcmeParty:\n"),
            ("    CreateCall:\n", "    AcmeCreateCall:\n"),
            ("    Number:\n", "    AcmeNumber:\n"),
        ],
        expected: &[],
    },
    Mutation {
        name: "an_inline_type_becomes_a_component",
        edits: &[
            (
                "carrier: { type: object, properties: { name: { type: string }, country: { type: string } } }",
                "carrier: { $ref: \"#/components/schemas/Carrier\" }",
            ),
            (
                "    Number:\n",
                "    Carrier: { type: object, properties: { name: { type: string }, country: { type: string } } }\n    Number:\n",
            ),
        ],
        expected: &[],
    },
    Mutation {
        name: "an_item_type_becomes_a_component",
        edits: &[
            (
                "items: { type: object, properties: { name: { type: string }, rate: { type: integer } } }",
                "items: { $ref: \"#/components/schemas/Codec\" }",
            ),
            (
                "    Number:\n",
                "    Codec: { type: object, properties: { name: { type: string }, rate: { type: integer } } }\n    Number:\n",
            ),
        ],
        expected: &[],
    },
    Mutation {
        name: "an_inline_enum_becomes_a_component",
        edits: &[
            ("usage: { type: string, enum: [voice, sms] }", "usage: { $ref: \"#/components/schemas/NumberUse\" }"),
            ("    Number:\n", "    NumberUse: { type: string, enum: [voice, sms] }\n    Number:\n"),
        ],
        expected: &[],
    },
    Mutation {
        name: "twins_become_a_component",
        edits: &[
            (
                "forwarding: { type: object, properties: { mode: { type: string }, number: { type: string } } }",
                "forwarding: { $ref: \"#/components/schemas/Forwarding\" }",
            ),
            (
                "    Number:\n",
                "    Forwarding: { type: object, properties: { mode: { type: string }, number: { type: string } } }\n    Number:\n",
            ),
        ],
        expected: &[],
    },
    Mutation {
        name: "a_second_product_uses_a_type",
        edits: &[(
            "carrier: { type: object",
            "party: { $ref: \"#/components/schemas/Party\" }\n        carrier: { type: object",
        )],
        expected: &["+ numbers::Number field party party calls::Party"],
    },
    Mutation {
        name: "a_rival_for_a_short_name_arrives",
        edits: &[
            (
                "    Number:\n",
                "    numbers_Call: { type: object, properties: { sid: { type: string } } }\n    calls_Party: { type: object, properties: { sid: { type: string } } }\n    Number:\n",
            ),
            (
                "        id: { type: string }\n        usage",
                "        id: { type: string }\n        call: { $ref: \"#/components/schemas/numbers_Call\" }\n        usage",
            ),
            (
                "        state: { type: string, enum: [open, closed] }",
                "        state: { type: string, enum: [open, closed] }\n        other: { $ref: \"#/components/schemas/calls_Party\" }",
            ),
        ],
        expected: &[
            "+ calls::CallsParty",
            "+ numbers::CallModel",
            "+ calls::CallModel field other other calls::CallsParty",
            "+ numbers::Number field call call numbers::CallModel",
        ],
    },
    Mutation {
        name: "a_twin_gains_a_field",
        edits: &[(
            "                forwarding: { type: object, properties: {",
            "                forwarding: { type: object, properties: { delay: { type: integer },",
        )],
        expected: &[
            "+ calls::UpdateCallRequestForwarding",
            "~ calls::UpdateCallRequest field forwarding forwarding calls::Forwarding -> forwarding calls::UpdateCallRequestForwarding",
        ],
    },
    Mutation {
        name: "the_first_twin_is_gone",
        edits: &[(
            "                forwarding: { type: object, properties: { mode: { type: string }, number: { type: string } } }\n",
            "",
        )],
        expected: &["- calls::UpdateCallRequest field forwarding forwarding calls::Forwarding"],
    },
    Mutation {
        name: "a_twin_arrives_in_front",
        edits: &[(
            "                note: { type: string }\n",
            "                note: { type: string }\n                call_forwarding: { type: object, properties: { mode: { type: string }, number: { type: string } } }\n",
        )],
        expected: &["+ calls::UpdateCallRequest field call_forwarding call_forwarding calls::Forwarding"],
    },
    Mutation {
        name: "a_twin_says_another_limit",
        edits: &[(
            "                forwarding: { type: object, properties: { mode: { type: string }",
            "                forwarding: { type: object, properties: { mode: { type: string, maxLength: 9 }",
        )],
        expected: &[],
    },
    Mutation {
        name: "a_path_parameter_is_respelled",
        edits: &[
            ("/calls/{id}", "/calls/{call_id}"),
            (
                "name: id, in: path, required: true, schema: { type: string } }]\n    get:\n      operationId: GetCall",
                "name: call_id, in: path, required: true, schema: { type: string } }]\n    get:\n      operationId: GetCall",
            ),
            (
                "name: id, in: path, required: true, schema: { type: string } }]\n    get:\n      operationId: PreviewCall",
                "name: call_id, in: path, required: true, schema: { type: string } }]\n    get:\n      operationId: PreviewCall",
            ),
        ],
        expected: &[],
    },
    Mutation {
        name: "paths_get_a_version",
        edits: &[("  /calls", "  /v2/calls"), ("  /numbers", "  /v2/numbers")],
        expected: &[],
    },
    Mutation { name: "a_path_loses_a_letter", edits: &[("  /numbers", "  /nunbers")], expected: &[] },
    Mutation {
        name: "a_path_moves_with_its_operation_id",
        edits: &[("  /calls/{id}/preview:", "  /previews/{id}:")],
        expected: &[],
    },
    Mutation {
        name: "an_operation_is_gone",
        edits: &[(
            "    delete:\n      operationId: DeleteNumber\n      tags: [Numbers]\n      responses: { \"204\": { description: gone } }\n",
            "",
        )],
        expected: &["- numbers.delete"],
    },
    Mutation {
        name: "a_put_arrives_beside_a_patch",
        edits: &[(
            "    patch:\n",
            "    put:\n      operationId: UpdateCall2\n      tags: [Calls]\n      responses: { \"204\": { description: ok } }\n    patch:\n",
        )],
        expected: &["+ calls.replace"],
    },
    Mutation {
        name: "a_sub_resource_arrives_below_a_method",
        edits: &[(
            "  /numbers:\n",
            "  /calls/{id}/preview/lines:\n    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n    get:\n      operationId: ListLines\n      tags: [Calls]\n      responses: { \"204\": { description: ok } }\n    post:\n      operationId: AddLine\n      tags: [Calls]\n      responses: { \"204\": { description: ok } }\n  /numbers:\n",
        )],
        expected: &[
            "+ calls.preview.lines.add",
            "+ calls.preview.lines.list",
            "+ resources::CallsPreviewLines",
            "+ resources::CallsPreviewResource",
        ],
    },
    Mutation {
        name: "an_enum_gains_a_value",
        edits: &[("enum: [voice, sms]", "enum: [fax, voice, sms]")],
        expected: &["+ numbers::NumberUsage value fax Fax"],
    },
    Mutation {
        name: "an_enum_gains_a_value_that_differs_by_case",
        edits: &[("enum: [voice, sms]", "enum: [VOICE, voice, sms]")],
        expected: &["+ numbers::NumberUsage value VOICE VoiceUpper"],
    },
    Mutation {
        name: "an_enum_loses_a_value",
        edits: &[("enum: [voice, sms]", "enum: [sms]")],
        expected: &["- numbers::NumberUsage value voice Voice"],
    },
    Mutation {
        name: "values_change_their_order",
        edits: &[("enum: [voice, sms]", "enum: [sms, voice]"), ("enum: [open, closed]", "enum: [closed, open]")],
        expected: &[],
    },
    Mutation {
        name: "a_field_arrives_that_differs_by_case",
        edits: &[(
            "properties: { name: { type: string }, phoneNumber",
            "properties: { phone_number: { type: string }, name: { type: string }, phoneNumber",
        )],
        expected: &["+ calls::Party field phone_number phone_number_"],
    },
    Mutation {
        name: "an_optional_field_arrives",
        edits: &[(
            "        note: { type: string, nullable: true }",
            "        note: { type: string, nullable: true }\n        tone: { type: string }",
        )],
        expected: &["+ calls::CreateCall field tone"],
    },
    Mutation {
        name: "fields_change_their_order",
        edits: &[
            (
                "        from: { type: string }\n        to: { type: string }\n",
                "        to: { type: string }\n        from: { type: string }\n",
            ),
            ("required: [to, from, kind]", "required: [kind, from, to]"),
        ],
        expected: &[],
    },
    Mutation {
        name: "a_required_field_arrives",
        edits: &[
            ("required: [to, from, kind]", "required: [at, to, from, kind]"),
            ("        to: { type: string }\n", "        to: { type: string }\n        at: { type: string }\n"),
        ],
        expected: &[
            "~ calls::CreateCall new [\"to\",\"from\"] -> [\"to\",\"from\",\"at\"]",
            "+ calls::CreateCall field at",
        ],
    },
    Mutation {
        name: "six_required_fields_are_arguments_still",
        edits: &[
            ("required: [to, from, kind]", "required: [a, b, c, d, to, from, kind]"),
            (
                "        to: { type: string }\n",
                "        to: { type: string }\n        a: { type: string }\n        b: { type: string }\n        c: { type: string }\n        d: { type: string }\n",
            ),
        ],
        expected: &[
            "~ calls::CreateCall new [\"to\",\"from\"] -> [\"to\",\"from\",\"a\",\"b\",\"c\",\"d\"]",
            "+ calls::CreateCall field a",
            "+ calls::CreateCall field b",
            "+ calls::CreateCall field c",
            "+ calls::CreateCall field d",
        ],
    },
    Mutation {
        name: "a_constant_gains_a_value",
        edits: &[("kind: { type: string, enum: [voice] }", "kind: { type: string, enum: [voice, video] }")],
        expected: &[],
    },
    Mutation {
        name: "a_constant_of_replies_gains_a_value",
        edits: &[("record_type: { type: string, enum: [call] }", "record_type: { type: string, enum: [call, leg] }")],
        expected: &[],
    },
    Mutation {
        name: "a_type_that_is_sent_is_returned",
        edits: &[(
            "        usage: { type: string",
            "        call: { $ref: \"#/components/schemas/CreateCall\" }\n        usage: { type: string",
        )],
        expected: &["+ numbers::Number field call call calls::CreateCall"],
    },
    Mutation {
        name: "a_header_arrives",
        edits: &[(
            "      operationId: CreateCall\n",
            "      operationId: CreateCall\n      parameters: [{ name: X-Body, in: header, schema: { type: string } }]\n",
        )],
        expected: &["+ calls.create header X-Body x_body"],
    },
    Mutation {
        name: "a_parameter_called_as_the_body_arrives",
        edits: &[(
            "      operationId: CreateCall\n",
            "      operationId: CreateCall\n      parameters: [{ name: body, in: query, schema: { type: string } }]\n",
        )],
        expected: &["+ calls.create query body body_param"],
    },
    Mutation {
        name: "a_parameter_arrives_that_differs_by_sign",
        edits: &[(
            "        - { name: \"filter[state]\"",
            "        - { name: \"filter-state\", in: query, schema: { type: string } }\n        - { name: \"filter[state]\"",
        )],
        expected: &["+ calls.list query filter-state filter_state_param"],
    },
    Mutation {
        name: "a_body_gets_another_content_type",
        edits: &[(
            "content: { application/json: { schema: { $ref: \"#/components/schemas/CreateCall\" } } }",
            "content: { application/json: { schema: { $ref: \"#/components/schemas/CreateCall\" } }, text/csv: { schema: { type: string } } }",
        )],
        expected: &[
            "+ calls.create choice CreateCallBody",
            "+ calls.create choice application/json Json",
            "+ calls.create choice text/csv Csv",
        ],
    },
    Mutation {
        name: "an_inline_body_gets_another_content_type",
        edits: &[(
            "        content:\n          application/json:\n            schema:\n              type: object\n              properties:\n                note",
            "        content:\n          text/csv: { schema: { type: string } }\n          application/json:\n            schema:\n              type: object\n              properties:\n                note",
        )],
        expected: &[
            "+ calls.update choice UpdateCallBody",
            "+ calls.update choice application/json Json",
            "+ calls.update choice text/csv Csv",
        ],
    },
    Mutation {
        name: "a_reply_gets_another_content_type",
        edits: &[(
            "content: { application/json: { schema: { $ref: \"#/components/schemas/Number\" } } }",
            "content: { application/json: { schema: { $ref: \"#/components/schemas/Number\" } }, text/csv: { schema: { type: string } } }",
        )],
        expected: &["+ numbers.retrieve ask text/csv csv"],
    },
    Mutation {
        name: "a_list_gets_pages",
        edits: &[
            (
                "      operationId: ListNumbers\n      tags: [Numbers]\n",
                "      operationId: ListNumbers\n      tags: [Numbers]\n      parameters: [{ name: \"page[number]\", in: query, schema: { type: integer } }]\n",
            ),
            (
                "                  data:\n                    type: array\n",
                "                  meta: { $ref: \"#/components/schemas/Meta\" }\n                  data:\n                    type: array\n",
            ),
        ],
        expected: &[
            "- numbers.list reply application/json numbers::Number",
            "+ numbers.list query page[number] page_number",
            "+ numbers.list page item numbers::Number",
            "+ numbers.list page meta calls::Meta",
        ],
    },
    Mutation {
        name: "a_union_gains_a_variant_in_front",
        edits: &[(
            "oneOf: [{ $ref: \"#/components/schemas/Party\" }",
            "oneOf: [{ type: integer }, { $ref: \"#/components/schemas/Party\" }",
        )],
        expected: &["+ calls::CreateCallTarget variant Integer"],
    },
    Mutation {
        name: "a_product_without_a_home_is_a_preview",
        edits: &[(
            "  /numbers:\n",
            "  /faxes:\n    get:\n      operationId: ListFaxes\n      tags: [Fax]\n      responses: { \"204\": { description: ok } }\n  /numbers:\n",
        )],
        expected: &["+ faxes.list", "+ preview", "+ resources::Faxes"],
    },
    Mutation {
        name: "a_new_operation_goes_where_its_siblings_are",
        edits: &[(
            "  /numbers:\n",
            "  /calls/{id}/stop:\n    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n    post:\n      operationId: StopCall\n      tags: [Call Control]\n      responses: { \"204\": { description: ok } }\n  /numbers:\n",
        )],
        expected: &["+ calls.stop"],
    },
];

/// The trials of this module.
pub fn trials() -> impl Iterator<Item = Trial> {
    MUTATIONS.iter().map(|mutation| Trial::test(mutation.name, || holds(mutation)))
}

fn holds(mutation: &Mutation) -> Result<(), Failed> {
    let old = lock_of(CALLS, None)?;
    let mut text = CALLS.to_owned();
    for (from, to) in mutation.edits {
        if !text.contains(from) {
            return Err(format!("the document has no {from:?}").into());
        }
        text = text.replace(from, to);
    }
    let new = lock_of(&text, Some(&old))?;
    same_text(mutation.name, &mutation.expected.join("\n"), &changes(&old, &new).join("\n"))
}

fn lock_of(text: &str, before: Option<&Lock>) -> Result<Lock, Failed> {
    let generator = Generator::from_text("calls.yaml", text);
    let generator = before.cloned().into_iter().fold(generator, Generator::locked);
    Ok(generator.model()?.lock)
}
