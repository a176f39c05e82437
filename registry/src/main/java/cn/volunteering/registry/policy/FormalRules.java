package cn.volunteering.registry.policy;

import cn.volunteering.policy.ClauseId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Requires a document to be complete and consistent in itself: heading, dates, and clauses quoted verbatim. */
public final class FormalRules implements PublicationRules {

    @Override
    public List<Finding> check(Policy policy, PolicyContent content) {
        var findings = new ArrayList<Finding>();
        checkHeading(content, findings);
        checkDates(content, findings);
        checkClauses(content.clauses(), findings);
        return findings;
    }

    private static void checkHeading(PolicyContent content, List<Finding> findings) {
        var heading = Map.of("number", content.number(), "title", content.title(), "issuer", content.issuer());
        heading.forEach((field, text) -> {
            if (text.isBlank()) {
                findings.add(new Finding(field, "不能为空"));
            }
        });
    }

    private static void checkDates(PolicyContent content, List<Finding> findings) {
        if (content.effectiveFrom().isBefore(content.issuedOn())) {
            findings.add(new Finding("effectiveFrom", "生效日期不得早于发文日期"));
        }
        if (content.effectiveTo() != null && content.effectiveTo().isBefore(content.effectiveFrom())) {
            findings.add(new Finding("effectiveTo", "失效日期不得早于生效日期"));
        }
    }

    private static void checkClauses(List<Clause> clauses, List<Finding> findings) {
        if (clauses.isEmpty()) {
            findings.add(new Finding("clauses", "至少要有一条条款"));
        }
        var seen = new HashSet<ClauseId>();
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).quote().isBlank()) {
                findings.add(new Finding("clauses[" + i + "].quote", "必须引用条款原文"));
            }
            if (!seen.add(clauses.get(i).id())) {
                findings.add(new Finding("clauses[" + i + "].id", "条款编号重复"));
            }
        }
    }
}
