"""The public items of an emitted crate, by the JSON of rustdoc, called as `telnyx-codegen diff` calls them.

In: the JSON. Out: name -> declaration. The runtime is the same for every document, and left out.
"""

import json

CALL = "Call"


class Crate:
    """The JSON of one crate, and how its types are written."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        self.index, self.paths, self.root = data["index"], data["paths"], data["root"]

    def item(self, id):
        return self.index.get(str(id))

    def inner(self, id, kind):
        item = self.item(id)
        return item["inner"].get(kind) if item else None

    def path(self, id):
        """Where an item is defined: segments below the crate's root; None for another crate's."""
        summary = self.paths.get(str(id))
        return summary["path"][1:] if summary and summary["crate_id"] == 0 else None

    def type_name(self, resolved):
        path = self.path(resolved["id"])
        if path and path[0] in ("models", "resources"):
            return "::".join(path[1:])
        if path and path[0] == "webhooks":
            return "::".join(path)
        return resolved["path"].rsplit("::", 1)[-1]

    def ty(self, ty):
        """A type as text."""
        if ty is None:
            return "()"
        (kind, value), = ty.items()
        match kind:
            case "resolved_path":
                return self.type_name(value) + self.arguments(value.get("args"))
            case "primitive" | "generic":
                return value
            case "borrowed_ref":
                return "&" + self.ty(value["type"])
            case "slice":
                return f"[{self.ty(value)}]"
            case "array":
                return f"[{self.ty(value['type'])}; {value['len']}]"
            case "tuple":
                return "(" + ", ".join(map(self.ty, value)) + ")"
            case "impl_trait":
                return "impl " + " + ".join(self.bound(one) for one in value)
            case "dyn_trait":
                return "dyn " + " + ".join(self.type_name(one["trait"]) for one in value["traits"])
            case _:
                return json.dumps(ty, sort_keys=True)

    def bound(self, bound):
        trait = bound.get("trait_bound", {}).get("trait")
        return self.type_name(trait) + self.arguments(trait.get("args")) if trait else ""

    def arguments(self, arguments):
        listed = (arguments or {}).get("angle_bracketed", {}).get("args", [])
        types = [self.ty(one["type"]) for one in listed if "type" in one]
        return f"<{', '.join(types)}>" if types else ""

    def signature(self, function):
        """Arguments without their names, and what is returned."""
        sig = function["sig"]
        inputs = ", ".join(self.ty(ty) for _, ty in sig["inputs"])
        return f"fn({inputs}) -> {self.ty(sig['output'])}"

    def impls(self, id):
        for kind in ("struct", "enum"):
            found = self.inner(id, kind)
            for one in (found or {}).get("impls", []):
                block = self.inner(one, "impl")
                if block and not block.get("blanket_impl") and not block.get("is_synthetic"):
                    yield block

    def methods(self, id):
        """Public methods of a type, with the block that each stands in."""
        for block in self.impls(id):
            if block["trait"] is None:
                for one in block["items"]:
                    item = self.item(one)
                    if item and item["visibility"] == "public" and "function" in item["inner"]:
                        yield block, item["name"], item["inner"]["function"]


def handed_on(crate):
    """The types that a module of models has from another one: name there -> name where it is defined."""
    found = {}
    for id, summary in crate.paths.items():
        path = crate.path(id)
        if not path or path[0] != "models" or summary["kind"] != "module":
            continue
        for one in (crate.inner(id, "module") or {}).get("items", []):
            use = crate.inner(one, "use")
            target = crate.path(use["id"]) if use and use.get("id") is not None else None
            if target and target[0] == "models":
                found["::".join([*path[1:], use["name"]])] = "::".join(target[1:])
    return found


def is_models(path):
    return path and (path[0] == "models" or path == ["webhooks", "Event"])


def items(crate):
    """Every public item that comes from the document, and what some of them come with: a marker with its method."""
    found, markers = {}, {}
    for id, summary in crate.paths.items():
        path = crate.path(id)
        if summary["crate_id"] == 0 and is_models(path) and summary["kind"] in ("struct", "enum"):
            model(crate, id, "::".join(path[1:] if path[0] == "models" else path), summary["kind"], found)
    operations(crate, found, markers)
    parents = {f"resources::{marker}": way for marker, way in markers.items()}
    built = {name.removesuffix("::build()"): of.rsplit(" ", 1)[-1] for name, of in found.items() if name.endswith("::build()")}
    return found, parents | built


def model(crate, id, name, kind, found):
    item = crate.item(id)
    if item is None or item["visibility"] != "public":
        return
    is_open = any("non_exhaustive" in json.dumps(one) for one in item["attrs"])
    inner = item["inner"][kind]
    if kind == "struct":
        fields = [crate.item(one) for one in inner["kind"]["plain"]["fields"]]
        listed = [(one["name"], crate.ty(one["inner"]["struct_field"])) for one in fields if one]
        # Whoever writes an exhaustive one names all its fields.
        found[name] = "struct" if is_open else "struct {" + ", ".join(f"{field}: {ty}" for field, ty in sorted(listed)) + "}"
        if is_open:
            found.update({f"{name}.{field}": ty for field, ty in listed})
    else:
        found[name] = "enum" if is_open else "enum, closed"
        for one in inner["variants"]:
            variant = crate.item(one)
            fields = (variant["inner"]["variant"]["kind"] or {})
            types = fields.get("tuple", []) if isinstance(fields, dict) else []
            found[f"{name}::{variant['name']}"] = ", ".join(crate.ty(crate.inner(ty, "struct_field")) for ty in types)
    for _, method, function in crate.methods(id):
        found[f"{name}::{method}()"] = crate.signature(function)
    for block in crate.impls(id):
        if block["trait"] and not block.get("is_negative"):
            trait = crate.type_name(block["trait"]) + crate.arguments(block["trait"].get("args"))
            found[f"{name}: {trait}"] = "impl"


def operations(crate, found, markers):
    """Accessors, methods and what calls can be asked for, by the way from the client."""
    client = next(id for id, one in crate.paths.items() if one["crate_id"] == 0 and one["path"][-1] == "Client" and one["kind"] == "struct")
    follow(crate, client, "client", found, markers)
    call = next(id for id, one in crate.paths.items() if one["crate_id"] == 0 and one["path"][-1] == CALL and one["kind"] == "struct")
    for block, method, function in crate.methods(call):
        arguments = block["for"]["resolved_path"]["args"]["angle_bracketed"]["args"]
        marker = arguments[1]["type"] if len(arguments) > 1 else {}
        way = markers.get(crate.ty(marker)) if "resolved_path" in marker else None
        if way:
            found[f"{way}().{method}"] = crate.signature(function)
    for id, summary in crate.paths.items():
        path = crate.path(id)
        if summary["crate_id"] == 0 and path and path[0] == "resources" and summary["kind"] in ("struct", "enum"):
            resource_type(crate, id, "::".join(path), summary["kind"], found)


def resource_type(crate, id, name, kind, found):
    item = crate.item(id)
    if item is None or item["visibility"] != "public":
        return
    found[name] = kind
    for one in item["inner"][kind].get("variants", []):
        variant = crate.item(one)
        fields = (variant["inner"]["variant"]["kind"] or {})
        types = fields.get("tuple", []) if isinstance(fields, dict) else []
        found[f"{name}::{variant['name']}"] = ", ".join(crate.ty(crate.inner(ty, "struct_field")) for ty in types)
    for block in crate.impls(id):
        if block["trait"] and kind == "enum":
            trait = crate.type_name(block["trait"]) + crate.arguments(block["trait"].get("args"))
            found[f"{name}: {trait}"] = "impl"


def follow(crate, id, way, found, markers):
    for _, method, function in crate.methods(id):
        output = (function["sig"]["output"] or {}).get("resolved_path")
        if not output:
            continue
        path = crate.path(output["id"])
        if path and path[0] == "resources":
            found[f"{way}.{method}()"] = "accessor"
            follow(crate, output["id"], f"{way}.{method}()", found, markers)
        elif path and path[-1] == CALL and way != "client":
            found[f"{way}.{method}"] = crate.signature(function)
            arguments = output["args"]["angle_bracketed"]["args"]
            if len(arguments) > 1:
                markers[crate.ty(arguments[1]["type"])] = f"{way}.{method}"
