package cn.volunteering.reporting;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestEvents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
