package cn.volunteering.registry.policy;

import cn.volunteering.policy.CitedValue;
import cn.volunteering.policy.KeyCatalogue;
import cn.volunteering.policy.Layer;
import cn.volunteering.policy.Mandates;
import cn.volunteering.policy.PolicyKey;
import cn.volunteering.policy.PolicyValue;
import cn.volunteering.policy.Reach;
import cn.volunteering.policy.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rejects values that are looser than a mandate of a higher layer, unless the mandate is marked as overridable. Where a
 * mandate leaves the number to the unit (the weight of QH-16), the unit's own documents must state one.
 */
public final class MandateRules implements PublicationRules {

    private final KeyCatalogue catalogue;
    private final Unit unit;
    private final Collection<Policy> policies;

    public MandateRules(KeyCatalogue catalogue, Unit unit, Collection<Policy> policies) {
        this.catalogue = catalogue;
        this.unit = unit;
        this.policies = List.copyOf(policies);
    }

    @Override
    public List<Finding> check(Policy policy, PolicyContent content) {
        var reach = reachWithout(policy, content);
        var mandates = new Mandates(reach);
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < content.values().size(); i++) {
            String field = "values[" + i + "].value";
            mandates.loosenedBy(content.values().get(i))
                    .map(this::objection)
                    .ifPresent(message -> findings.add(new Finding(field, message)));
        }
        if (policy.layer() == Layer.AGENCY) {
            findings.addAll(unstated(content, reach, mandates));
        }
        return findings;
    }

    private Reach reachWithout(Policy policy, PolicyContent content) {
        var others = policies.stream()
                .filter(other -> !other.id().equals(policy.id()))
                .filter(other -> !content.supersedes().contains(other.id()))
                .flatMap(Policy::forResolution)
                .toList();
        return new Reach(unit, others, content.effectiveFrom());
    }

    /** Names the key, the mandated value, and the document that forbids a looser one, with its number and clause. */
    private String objection(CitedValue mandate) {
        var setting = mandate.setting();
        var definition = catalogue.find(setting.key()).orElseThrow();
        return "“%s”不得比上级文件宽松：%s规定为 %s"
                .formatted(definition.title(), source(mandate), definition.describe(setting.value()));
    }

    private String source(CitedValue mandate) {
        var clause = mandate.setting().clause();
        return contentOf(mandate)
                .map(content -> content.number()
                        + content.clause(clause).map(Clause::section).orElse("")
                        + "（" + clause.value() + "）")
                .orElseGet(() -> mandate.policy() + "（" + clause.value() + "）");
    }

    private Optional<PolicyContent> contentOf(CitedValue mandate) {
        return policies.stream()
                .filter(policy -> policy.id().equals(mandate.policy()))
                .findFirst()
                .flatMap(policy -> policy.version(mandate.version()))
                .map(PolicyVersion::content);
    }

    private List<Finding> unstated(PolicyContent content, Reach others, Mandates mandates) {
        return mandates.unstated(catalogue, stated(content, others)).stream()
                .map(definition -> new Finding("values", "上级文件要求本单位规定：" + definition.title()))
                .toList();
    }

    private Set<PolicyKey> stated(PolicyContent content, Reach others) {
        var elsewhere = others.own().stream().map(cited -> cited.setting().key());
        var here = content.values().stream()
                .filter(value -> value.scope().covers(unit))
                .map(PolicyValue::key);
        return Stream.concat(elsewhere, here).collect(Collectors.toSet());
    }
}
