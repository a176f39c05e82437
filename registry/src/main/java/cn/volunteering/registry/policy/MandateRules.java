package cn.volunteering.registry.policy;

import cn.volunteering.registry.tenant.Lineage;
import cn.volunteering.registry.tenant.Tenant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A value that a layer above mandates may only be made stricter, unless it is marked as overridable; and where a mandate
 * leaves the number to the unit (the weight of QH-16), the unit's own documents must state one.
 */
public final class MandateRules implements PublicationRules {

    private final KeyCatalogue catalogue;
    private final Tenant tenant;
    private final Lineage above;
    private final Collection<Policy> policies;

    public MandateRules(KeyCatalogue catalogue, Tenant tenant, Lineage above, Collection<Policy> policies) {
        this.catalogue = catalogue;
        this.tenant = tenant;
        this.above = above;
        this.policies = List.copyOf(policies);
    }

    @Override
    public List<Finding> check(Policy policy, PolicyContent content) {
        var reach = new Reach(tenant, above, policiesWithout(policy, content), content.effectiveFrom());
        var mandates = reach.mandates().stream().flatMap(List::stream).toList();
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < content.values().size(); i++) {
            String field = "values[" + i + "].value";
            loosened(content.values().get(i), mandates)
                    .ifPresent(mandate -> findings.add(new Finding(field, "不得比上级文件宽松：" + cite(mandate))));
        }
        findings.addAll(unstated(policy, content, reach, mandates));
        return findings;
    }

    private List<Policy> policiesWithout(Policy policy, PolicyContent content) {
        return policies.stream()
                .filter(other -> !other.id().equals(policy.id()))
                .filter(other -> !content.supersedes().contains(other.id()))
                .toList();
    }

    private static Optional<CitedValue> loosened(PolicyValue value, List<CitedValue> mandates) {
        return mandates.stream()
                .filter(mandate -> mandate.setting().key().equals(value.key()))
                .filter(mandate -> !mandate.setting().overridable())
                .filter(mandate -> mandate.setting().scope().overlaps(value.scope()))
                .filter(mandate -> !value.direction()
                        .isAtLeastAsStrict(value.value(), mandate.setting().value()))
                .findFirst();
    }

    private static String cite(CitedValue mandate) {
        var setting = mandate.setting();
        return "%s %s 规定为 %s"
                .formatted(mandate.policy(), setting.clause(), setting.value().plain());
    }

    private List<Finding> unstated(Policy policy, PolicyContent content, Reach others, List<CitedValue> mandates) {
        if (policy.layer() != Layer.AGENCY) {
            return List.of();
        }
        var stated = others.own().map(cited -> cited.setting().key()).collect(Collectors.toSet());
        content.values().stream()
                .filter(value -> value.scope().covers(tenant))
                .map(PolicyValue::key)
                .forEach(stated::add);
        return catalogue.all().stream()
                .filter(KeyDefinition::statedByUnit)
                .filter(definition -> !stated.contains(definition.key()))
                .filter(definition -> mandates.stream().anyMatch(of(definition.key())))
                .map(definition -> new Finding("values", "上级文件要求本单位规定：" + definition.title()))
                .toList();
    }

    private static Predicate<CitedValue> of(PolicyKey key) {
        return cited -> cited.setting().key().equals(key);
    }
}
