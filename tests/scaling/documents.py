"""Documents of a size: what grows is one thing, everything else is as small as it can be."""

import json
import re

NOTHING = {"204": {"description": ""}}


def refer(name):
    return {"$ref": f"#/components/schemas/{name}"}


def document(paths=None, schemas=None, **more):
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths or {},
        "components": {"schemas": schemas or {}},
        **more,
    }


def reply(schema):
    return {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}


def body(schema):
    return {"content": {"application/json": {"schema": schema}}}


def call(schema, **more):
    return {"/things": {"post": {"requestBody": body(schema), "responses": reply(schema), **more}}}


def thing(number):
    properties = {"id": {"type": "string"}, f"word{number}": {"type": "integer"}, "kind": {"enum": ["a", f"b{number}"]}}
    return {"type": "object", "required": ["id"], "properties": properties}


def operations(n):
    paths = {}
    for number in range(n):
        one = {"get": {"operationId": f"getThing{number}", "parameters": [path_parameter("id")], "responses": reply(refer("T"))}}
        paths[f"/group{number % 40}/things{number}/{{id}}"] = one
    return document(paths, {"T": thing(0)})


def path_parameter(name):
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def schemas(n):
    paths = {f"/things{number}": {"post": {"requestBody": body(refer(f"T{number}")), "responses": NOTHING}} for number in range(n)}
    return document(paths, {f"T{number}": thing(number) for number in range(n)})


def chain(n):
    links = {f"T{number}": {"type": "object", "properties": {"next": refer(f"T{number + 1}")}} for number in range(n)}
    return document(call(refer("T0")), {**links, f"T{n}": thing(0)})


def properties(n):
    return document(call({"type": "object", "properties": {f"p{number}": {"type": "string"} for number in range(n)}}))


def enum_values(n):
    return document(call({"type": "object", "properties": {"it": {"type": "string", "enum": [f"v{number}" for number in range(n)]}}}))


def enum_uses(n):
    kinds = {"Kind": {"type": "string", "enum": [f"v{number}" for number in range(n)]}}
    return document(call({"type": "object", "properties": {f"p{number}": refer("Kind") for number in range(n)}}), kinds)


def parameters(n):
    query = [{"name": f"q{number}", "in": "query", "schema": {"type": "string"}} for number in range(n)]
    return document({"/things": {"get": {"parameters": query, "responses": NOTHING}}})


def tags(n):
    paths = {f"/things{number}": {"get": {"tags": [f"Tag {number}"], "responses": NOTHING}} for number in range(n)}
    return document(paths, tags=[{"name": f"Tag {number}"} for number in range(n)])


def shared_by_tags(n):
    document = tags(n)
    for item in document["paths"].values():
        item["get"]["responses"] = reply(refer("T0"))
    links = {f"T{number}": {"type": "object", "properties": {"next": refer(f"T{number + 1}")}} for number in range(n)}
    document["components"]["schemas"] = {**links, f"T{n}": thing(0)}
    return document


def webhooks(n):
    hooks = {f"thing.done{number}": {"post": {"requestBody": body(thing(number)), "responses": NOTHING}} for number in range(n)}
    return document(operations(1)["paths"], {"T": thing(0)}, webhooks=hooks)


def variants(n):
    one_of = [{"type": "object", "required": [f"k{number}"], "properties": {f"k{number}": {"type": "string"}}} for number in range(n)]
    return document(call({"oneOf": one_of}))


def tagged_variants(n):
    components = {f"T{number}": {"type": "object", "required": ["t"], "properties": {"t": {"type": "string"}, f"k{number}": {"type": "string"}}} for number in range(n)}
    mapping = {f"v{number}": f"#/components/schemas/T{number}" for number in range(n)}
    union = {"oneOf": [refer(name) for name in components], "discriminator": {"propertyName": "t", "mapping": mapping}}
    return document(call(union), components)


def unions_of_unions(n):
    """Each has all later ones, and an object of its own: what grows is the document, by the square of their number."""
    count = int((2 * n) ** 0.5)
    unions = {f"T{number}": {"oneOf": [thing(number), *(refer(f"T{later}") for later in range(number + 1, count))]} for number in range(count)}
    return document(call(refer("T0")), unions)


def texts_of_unions(n):
    count = int((2 * n) ** 0.5)
    unions = {f"T{number}": {"oneOf": [*(refer(f"T{later}") for later in range(number + 1, count)), {"type": "string", "maxLength": number + 1}]} for number in range(count)}
    return document(call(refer("T0")), unions)


def contents(n):
    content = {f"application/x{number}+json": {"schema": thing(number)} for number in range(n)}
    return document({"/things": {"get": {"responses": {"200": {"description": "", "content": content}}}}})


def tags_of_one_name(n):
    names = ["a" + "".join("-_ ."[(number >> (2 * place)) & 3] for place in range(7)) + "b" for number in range(n)]
    return document({f"/things{number}": {"get": {"tags": [name], "responses": NOTHING}} for number, name in enumerate(names)})


def long_texts(n):
    names = [f"p{number}" for number in range(n)]
    long = {"type": "string", "minLength": 5000}
    return document(call({"type": "object", "required": names, "properties": {name: long for name in names}}))


def members(n):
    return document(call({"allOf": [{"type": "object", "properties": {f"p{number}": {"type": "string"}}} for number in range(n)]}))


def segments(n):
    return document({"/" + "/".join(f"s{number}" for number in range(n)): {"get": {"responses": NOTHING}}})


def path_parameters(n):
    names = [f"p{number}" for number in range(n)]
    one = {"get": {"parameters": [path_parameter(name) for name in names], "responses": NOTHING}}
    return document({"".join(f"/{{{name}}}" for name in names): one})


def operations_of_one_name(n):
    return document({"/things" + "_" * number: {"get": {"operationId": "getThing" + "_" * number, "responses": NOTHING}} for number in range(n)})


def types_of_one_name(n):
    names = ["Thing" + "_" * number for number in range(n)]
    return document(call({"type": "object", "properties": {f"p{number}": refer(name) for number, name in enumerate(names)}}), {name: thing(number) for number, name in enumerate(names)})


def fields_of_one_name(n):
    return document(call({"type": "object", "properties": {"thing" + "_" * number: {"type": "string"} for number in range(n)}}))


def values_of_one_name(n):
    return document(call({"type": "object", "properties": {"it": {"type": "string", "enum": ["thing" + "_" * number for number in range(n)]}}}))


def broken_references(n):
    return document(call(refer("T0")), {f"T{number}": {"type": "object", "properties": {"gone": refer(f"Gone{number}")}} for number in range(n)})


def repeated_ids(n):
    return document({f"/things{number}": {"get": {"operationId": "getThing", "responses": NOTHING}} for number in range(n)})


def misfits(n):
    return document(call(refer("T0")), {f"T{number}": {"type": 7} for number in range(n)})


def undeclared(n):
    return document({f"/things{number}/{{id}}": {"get": {"responses": NOTHING}} for number in range(n)})


def of_one_object(one):
    def build(n):
        properties = {f"p{number}": one(number) for number in range(n)}
        return document(call(refer("T0")), {"T0": {"type": "object", "properties": properties}})

    return build


def repeated_keys(n):
    text = json.dumps(of_one_object(lambda _: {"type": "string"})(1))
    return text.replace('"p0": {', ", ".join(['"p0": {"type": "string"}'] * n) + ', "p0": {')


def unknown_keywords(n):
    return document(call(refer("T0")), {"T0": {"type": "object", **{f"word{number}": 1 for number in range(n)}}})


def broken_parameters(n):
    gone = [{"$ref": f"#/components/parameters/Gone{number}"} for number in range(n)]
    return document({"/things": {"get": {"parameters": gone, "responses": NOTHING}}})


def repeated_parameters(n):
    return document({"/things": {"get": {"parameters": [path_parameter("id")] * n, "responses": NOTHING}}})


def reference_cycles(n):
    return document(call(thing(0)), {f"T{number}": refer(f"T{number ^ 1}") for number in range(2 * n)})


def ids_of_schemas(n):
    named = {f"T{number}": {**thing(number), "$id": f"https://example.com/t{number}"} for number in range(n)}
    return document(call({"type": "object", "properties": {f"p{number}": {"$ref": f"t{number}"} for number in range(n)}}), named)


def changed(text):
    """The document in which the first few of everything are gone, and a few are new."""
    return re.sub(r"(?<=[A-Za-z])\d+", lambda found: str(int(found[0]) + 7), text)


def overlay_actions(n):
    actions = [{"target": f"$.paths['/things{number}'].post", "update": {"x-seen": True}} for number in range(n)]
    return {"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": actions}


def overlay_removals(n):
    return {"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": [{"target": "$.components.schemas.*.properties.kind", "remove": True}]}


def rules(n):
    lines = ["[[names]]", 'why = "a test"', "[names.operations]"]
    lines += [f'"POST /things{number}" = "given{number}.make"' for number in range(n)]
    return "\n".join(lines) + "\n"


def copies(text, times):
    """The document's paths and components, so many times under other names. The text is YAML with its sections at the margin."""
    sections = re.split(r"(?m)^(?=[A-Za-z][\w-]*:)", text)
    by_name = {section.split(":", 1)[0]: section for section in sections if ":" in section}

    def renamed(section, number):
        if number == 0:
            return section
        section = re.sub(r"#/components/(\w+)/([\w.-]+)", rf"#/components/\1/\2-Copy{number}", section)
        section = re.sub(r"(?m)^(  )(/[^:\n]*)(:)", rf"\1/copy{number}\2\3", section)
        seen = {}

        def unrepeated(found):
            again = seen[found[2]] = seen.get(found[2], 0) + 1
            return f"{found[1]}{found[2]}_copy{number}" + (f"_{again}" if again > 1 else "")

        # The document gives one id twice, which an overlay mends in the original.
        return re.sub(r"(?m)^(\s+operationId: )(.*)$", unrepeated, section)

    def named(section, number):
        if number == 0:
            return section
        return re.sub(r"(?m)^(    )([\w.-]+)(:)", rf"\1\2-Copy{number}\3", renamed(section, number))

    paths = "".join(renamed(by_name["paths"], number).split("\n", 1)[1] for number in range(times))
    # Sections of components stand two blanks from the margin.
    parts = re.split(r"(?m)^(?=  [A-Za-z]\w*:)", by_name["components"].split("\n", 1)[1])
    components = ""
    for part in parts:
        head, _, rest = part.partition("\n")
        copied = range(1) if head.strip() == "securitySchemes:" else range(times)
        components += head + "\n" + "".join(named(rest, number) for number in copied)
    others = "".join(section for name, section in by_name.items() if name not in ("paths", "components", "webhooks"))
    return f"{others}paths:\n{paths}components:\n{components}"


# What grows, the smallest document's size, and what is given besides.
DIMENSIONS = {
    "operations": (operations, 250),
    "schemas": (schemas, 250),
    "chain": (chain, 1000),
    "properties": (properties, 500),
    "enum values": (enum_values, 2000),
    "enum uses": (enum_uses, 250),
    "parameters": (parameters, 500),
    "tags": (tags, 50),
    "types of tags": (shared_by_tags, 50),
    "webhooks": (webhooks, 250),
    "variants": (variants, 250),
    "tagged variants": (tagged_variants, 250),
    "unions of unions": (unions_of_unions, 250),
    "texts of unions": (texts_of_unions, 250),
    "contents of a reply": (contents, 250),
    "tags, one name": (tags_of_one_name, 50),
    "long texts": (long_texts, 100),
    "members of allOf": (members, 500),
    "segments": (segments, 250),
    "path parameters": (path_parameters, 100),
    "operations, one name": (operations_of_one_name, 100),
    "types, one name": (types_of_one_name, 250),
    "fields, one name": (fields_of_one_name, 250),
    "values, one name": (values_of_one_name, 250),
    "broken references": (broken_references, 1000),
    "repeated ids": (repeated_ids, 1000),
    "misfits": (misfits, 1000),
    "undeclared parameters": (undeclared, 1000),
    "broken references, one object": (of_one_object(lambda number: refer(f"Gone{number}")), 1000),
    "remote references": (of_one_object(lambda number: {"$ref": f"other.yaml#/T{number}"}), 1000),
    "no schemas, one object": (of_one_object(lambda _: 1), 1000),
    "values of another type": (of_one_object(lambda _: {"type": "string", "enum": [1]}), 250),
    "repeated keys": (repeated_keys, 5000),
    "unknown keywords": (unknown_keywords, 5000),
    "broken parameters": (broken_parameters, 1000),
    "repeated parameters": (repeated_parameters, 1000),
    "reference cycles": (reference_cycles, 500),
    "ids of schemas": (ids_of_schemas, 250),
}
