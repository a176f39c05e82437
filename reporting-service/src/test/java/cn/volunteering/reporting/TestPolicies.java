package cn.volunteering.reporting;

import cn.volunteering.policy.ClauseId;
import cn.volunteering.policy.Direction;
import cn.volunteering.policy.Layer;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.PolicyKey;
import cn.volunteering.policy.Scope;
import cn.volunteering.policy.ValueType;
import cn.volunteering.policy.reader.DraftDocument;
import cn.volunteering.policy.reader.PolicyPublished;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestEvents;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Publishes policy documents as the registry does, each with one threshold that rests on clause c1. */
final class TestPolicies {

    private static final Map<String, List<String>> EVERYONE =
            Map.of("unitTypes", List.of(), "titles", List.of(), "tenants", List.of());

    private final TestEvents events;

    TestPolicies(TestEvents events) {
        this.events = events;
    }

    /** Publishes a version of an office's document, which binds the agencies below. */
    void ofOffice(TenantId office, String policy, int version, String key, String type, long number) {
        publish(office, "OFFICE", policy, version, threshold(key, type, number));
    }

    /** Publishes a version of an agency's own document. */
    void ofAgency(TenantId agency, String policy, int version, String key, String type, long number) {
        publish(agency, "AGENCY", policy, version, threshold(key, type, number));
    }

    /** Returns version 9 of a document as a draft, with one threshold. */
    static DraftDocument draft(TenantId owner, Layer layer, String policy, String key, ValueType type, long number) {
        var clause = new ClauseId("c1");
        var value = new PolicyPublished.PublishedValue(
                new PolicyKey(key), type, number, clause, Direction.AT_LEAST, false, Scope.EVERYONE, null, null);
        var content = new PolicyPublished(
                new PolicyId(policy),
                9,
                layer,
                LocalDate.of(2030, 1, 1),
                null,
                Scope.EVERYONE,
                Set.of(),
                List.of(value),
                "测试〔2026〕9号",
                "测试草稿",
                List.of(new PolicyPublished.Clause(clause, "草稿原文")));
        return DraftDocument.of(owner, content);
    }

    private void publish(TenantId owner, String layer, String policy, int version, Map<String, Object> value) {
        var data = new HashMap<String, Object>();
        data.put("policyId", policy);
        data.put("version", version);
        data.put("number", "测试〔2026〕1号");
        data.put("title", "测试文件");
        data.put("layer", layer);
        data.put("effectiveFrom", "2020-01-01");
        data.put("scope", EVERYONE);
        data.put("supersedes", List.of());
        data.put("clauses", List.of(Map.of("id", "c1", "quote", "条款原文")));
        data.put("values", List.of(value));
        events.send(
                "registry.policies.v1",
                events.event(owner, "volunteering.registry.policy-published.v1", policy, version, data));
    }

    private static Map<String, Object> threshold(String key, String type, long number) {
        return Map.of(
                "key",
                key,
                "type",
                type,
                "value",
                number,
                "clause",
                "c1",
                "direction",
                "AT_LEAST",
                "overridable",
                false,
                "scope",
                EVERYONE);
    }
}
