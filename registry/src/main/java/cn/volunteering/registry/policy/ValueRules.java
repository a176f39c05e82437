package cn.volunteering.registry.policy;

import cn.volunteering.policy.ClauseId;
import cn.volunteering.policy.KeyCatalogue;
import cn.volunteering.policy.KeyDefinition;
import cn.volunteering.policy.PolicyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Requires every value to set a key as the catalogue defines it, only once for the same units, and to rest on a clause
 * of the document.
 */
public final class ValueRules implements PublicationRules {

    private final KeyCatalogue catalogue;

    public ValueRules(KeyCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Finding> check(Policy policy, PolicyContent content) {
        var clauses = content.clauses().stream().map(Clause::id).collect(Collectors.toSet());
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < content.values().size(); i++) {
            String field = "values[" + i + "].";
            var value = content.values().get(i);
            check(value, clauses).ifPresent(found -> findings.add(new Finding(field + found.field(), found.message())));
            if (content.values().subList(0, i).stream().anyMatch(value::clashesWith)) {
                findings.add(new Finding(field + "key", "同一范围内重复规定"));
            }
        }
        return findings;
    }

    private Optional<Finding> check(PolicyValue value, Set<ClauseId> clauses) {
        if (!clauses.contains(value.clause())) {
            return Optional.of(new Finding("clause", "文件中没有此条款"));
        }
        return catalogue
                .find(value.key())
                .map(definition -> check(value, definition))
                .orElseGet(() -> Optional.of(new Finding("key", "未知的政策项")));
    }

    private static Optional<Finding> check(PolicyValue value, KeyDefinition definition) {
        if (value.type() != definition.type()) {
            return Optional.of(new Finding("type", "类型应为 " + definition.type()));
        }
        if (value.direction() != definition.direction()) {
            return Optional.of(new Finding("direction", "方向应为 " + definition.direction()));
        }
        return definition
                .objectionTo(value.value())
                .map(objection -> new Finding("value", "“" + definition.title() + "”" + objection));
    }
}
