package cn.volunteering.testsupport.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Walks through the schemas of a document. */
final class DocumentWalk {

    private static final List<String> COMBINATIONS = List.of("allOf", "anyOf", "oneOf");

    private DocumentWalk() {}

    /** Collects the places at which an object or enum is described without a name. */
    static void anonymousTypes(String place, JsonNode node, Set<String> found) {
        if (node.isObject() && isNamedElsewhere(node)) {
            found.add(place);
        }
        anonymousTypesWithin(place, node, found);
    }

    static void anonymousTypesWithin(String place, JsonNode node, Set<String> found) {
        if (node.isObject()) {
            node.properties().stream()
                    .filter(entry -> !entry.getKey().equals("multipart/form-data"))
                    .filter(entry -> !isSort(node))
                    .forEach(entry -> anonymousTypes(place + "/" + entry.getKey(), entry.getValue(), found));
        } else if (node.isArray()) {
            node.forEach(item -> anonymousTypes(place, item, found));
        }
    }

    private static boolean isSort(JsonNode parameter) {
        return parameter.path("name").asString("").equals("sort");
    }

    private static boolean isNamedElsewhere(JsonNode schema) {
        boolean hasFields = schema.path("properties").isObject() && schema.has("type");
        return hasFields || schema.path("enum").size() > 1;
    }

    /** Collects the texts and lists of a request that may have any length. */
    static void unlimited(ApiContract contract, String place, JsonNode schema, Set<String> found) {
        new Limits(contract, found).check(place, schema);
    }

    private static final class Limits {

        private final ApiContract contract;
        private final Set<String> found;
        private final Set<JsonNode> seen = new HashSet<>();

        Limits(ApiContract contract, Set<String> found) {
            this.contract = contract;
            this.found = found;
        }

        void check(String place, JsonNode reference) {
            JsonNode schema = contract.resolved(reference);
            if (!seen.add(schema)) {
                return;
            }
            if (hasType(schema, "string") && !isLimitedText(schema)
                    || hasType(schema, "array") && !isLimitedList(schema)) {
                found.add(place);
            }
            schema.path("properties")
                    .properties()
                    .forEach(property -> check(place + "." + property.getKey(), property.getValue()));
            if (schema.has("items")) {
                check(place + "[]", schema.path("items"));
            }
            COMBINATIONS.forEach(name -> schema.path(name).forEach(part -> check(place, part)));
        }

        private static boolean hasType(JsonNode schema, String type) {
            JsonNode types = schema.path("type");
            return types.isArray()
                    ? types.valueStream().anyMatch(each -> each.asString().equals(type))
                    : types.asString("").equals(type);
        }

        /** A set of constants cannot grow. */
        private boolean isLimitedList(JsonNode schema) {
            return schema.has("maxItems")
                    || schema.path("uniqueItems").asBoolean(false)
                            && contract.resolved(schema.path("items")).has("enum");
        }

        private static boolean isLimitedText(JsonNode schema) {
            return schema.has("maxLength") || schema.has("enum") || schema.has("format") || schema.has("pattern");
        }
    }
}
