package cn.volunteering.scoring;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestEvents;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Publishes policies with one value each, as the registry does, and waits until the service knows them. */
record TestPolicies(TestEvents events, MongoTemplate platform) {

    private static final Map<String, List<String>> EVERYONE =
            Map.of("unitTypes", List.of(), "titles", List.of(), "tenants", List.of());

    /** Publishes a document of the tenant that sets one value from the beginning of 2020. */
    void publish(TenantId tenant, String key, String type, Object value) {
        var policy = key.replace('.', '-');
        var data = Map.of(
                "policyId",
                policy,
                "version",
                1,
                "layer",
                "AGENCY",
                "effectiveFrom",
                "2020-01-01",
                "scope",
                EVERYONE,
                "supersedes",
                List.of(),
                "values",
                List.of(value(key, type, value)));
        events.send(
                "registry.policies.v1",
                events.event(tenant, "volunteering.registry.policy-published.v1", policy, 1, data));
        var kept = Query.query(Criteria.where("version.owner")
                .is(tenant.value())
                .and("version.policy")
                .is(policy));
        Awaitility.await("the policy is known")
                .atMost(Duration.ofSeconds(30))
                .until(() -> platform.exists(kept, "published-policies"));
    }

    private static Map<String, Object> value(String key, String type, Object value) {
        return Map.of(
                "key", key,
                "type", type,
                "value", value,
                "clause", "c1",
                "direction", "FIXED",
                "overridable", false,
                "scope", EVERYONE);
    }
}
