package cn.volunteering.registry.policy.web;

import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.PolicyValue;
import cn.volunteering.policy.Scope;
import cn.volunteering.registry.policy.Basis;
import cn.volunteering.registry.policy.Clause;
import cn.volunteering.registry.policy.Policy;
import cn.volunteering.registry.policy.PolicyVersion;
import cn.volunteering.tenancy.TenantId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of the file of a policy document, in the order of the documents that ship with the platform. */
final class PolicyFileFields {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private PolicyFileFields() {}

    static Map<String, Object> of(Policy policy, PolicyVersion version) {
        var content = version.content();
        return new PolicyFileFields()
                .put("id", policy.id().value())
                .put("tenant", policy.owner().value())
                .put("number", content.number())
                .put("title", content.title())
                .put("issuer", content.issuer())
                .put("issuedOn", content.issuedOn().toString())
                .put("effectiveFrom", content.effectiveFrom().toString())
                .put("effectiveTo", text(content.effectiveTo()))
                .put("layer", policy.layer().name())
                .put("trial", content.trial())
                .put("scope", scope(content.scope()))
                .put(
                        "supersedes",
                        content.supersedes().stream()
                                .map(PolicyId::value)
                                .sorted()
                                .toList())
                .required(
                        "values",
                        content.values().stream().map(PolicyFileFields::value).toList())
                .required(
                        "clauses",
                        content.clauses().stream().map(PolicyFileFields::clause).toList())
                .fields;
    }

    private static Map<String, Object> value(PolicyValue value) {
        return new PolicyFileFields()
                .put("key", value.key().value())
                .put("type", value.type().name())
                .put("value", value.value().plain())
                .put("clause", value.clause().value())
                .put("direction", value.direction().name())
                .put("overridable", value.overridable() ? true : null)
                .put("scope", scope(value.scope()))
                .put("effectiveFrom", text(value.effectiveFrom()))
                .put("effectiveTo", text(value.effectiveTo()))
                .fields;
    }

    private static Map<String, Object> clause(Clause clause) {
        return new PolicyFileFields()
                .put("id", clause.id().value())
                .put("section", clause.section())
                .put("quote", clause.quote())
                .put("force", clause.force().name())
                .put(
                        "bases",
                        clause.bases().stream().map(PolicyFileFields::basis).toList())
                .fields;
    }

    private static Map<String, Object> basis(Basis basis) {
        return new PolicyFileFields()
                .put("title", basis.title())
                .put("article", basis.article())
                .put("relation", basis.relation().name())
                .put("note", basis.note())
                .fields;
    }

    private static Map<String, Object> scope(Scope scope) {
        return new PolicyFileFields()
                .put("unitTypes", scope.unitTypes().stream().sorted().toList())
                .put("titles", scope.titles().stream().sorted().toList())
                .put(
                        "tenants",
                        scope.tenants().stream().map(TenantId::value).sorted().toList())
                .fields;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Adds a field that must be there even if it is empty. */
    private PolicyFileFields required(String name, Collection<?> list) {
        fields.put(name, list);
        return this;
    }

    /** Adds a field unless it is missing or empty. */
    private PolicyFileFields put(String name, @Nullable Object value) {
        boolean isEmpty =
                switch (value) {
                    case null -> true;
                    case Collection<?> list -> list.isEmpty();
                    case Map<?, ?> map -> map.isEmpty();
                    default -> false;
                };
        if (!isEmpty) {
            fields.put(name, value);
        }
        return this;
    }
}
