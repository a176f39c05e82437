package cn.volunteering.reporting.verdict.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.messaging.IdentifierModule;
import cn.volunteering.policy.ClauseId;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.Value;
import cn.volunteering.policy.reader.DraftDocument;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.testsupport.TestRegistry;
import cn.volunteering.testsupport.TestRegistry.Answer;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Drafts in the answers of the registry. */
class RegistryDraftsTest {

    private static final String ANSWER = """
        {"id":"own-rules","owner":"%s","layer":"AGENCY","allowedActions":[],"versions":[
          {"version":2,"published":false,"number":"试行〔2026〕2号","title":"办法","issuer":"机关党委",
           "issuedOn":"2026-06-01","effectiveFrom":"2027-01-01","trial":true,"supersedes":["older"],
           "scope":{"unitTypes":["PROVINCIAL_ORGAN"],"titles":[],"tenants":[]},
           "clauses":[{"id":"c1","section":"一","quote":"草稿原文","force":"MUST","bases":[]}],
           "values":[{"key":"participation.minimum-percent","type":"PERCENT","value":95,"clause":"c1",
                      "direction":"AT_LEAST","overridable":false,
                      "scope":{"unitTypes":[],"titles":[],"tenants":[]}}]},
          {"version":1,"published":true,"number":"试行〔2026〕1号","title":"办法","issuedOn":"2026-01-01",
           "effectiveFrom":"2026-01-01","trial":true,"supersedes":[],
           "scope":{"unitTypes":[],"titles":[],"tenants":[]},"clauses":[],"values":[]}]}
        """;

    private TestRegistry registry;

    @BeforeEach
    void aRegistry() {
        registry = new TestRegistry("/api/tenants/nx-gxt/registry/policies/", RegistryDraftsTest::answer);
    }

    private static Answer answer(String policy) {
        String body = ANSWER.formatted(policy.equals("notice") ? "qh-wmb" : "nx-gxt");
        return switch (policy) {
            case "unknown" -> new Answer(404, body);
            case "broken" -> new Answer(500, body);
            default -> new Answer(200, body);
        };
    }

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void findReadsTheUnpublishedVersionWithItsValuesAndWords() {
        var draft = find("own-rules").orElseThrow();

        assertThat(draft.version().number()).isEqualTo(2);
        assertThat(draft.version().owner()).isEqualTo(new TenantId("nx-gxt"));
        assertThat(draft.version().scope().unitTypes()).containsExactly("PROVINCIAL_ORGAN");
        assertThat(draft.version().supersedes()).containsExactly(new PolicyId("older"));
        assertThat(draft.version().values())
                .singleElement()
                .extracting(value -> value.value())
                .isEqualTo(new Value.Whole(95));
        assertThat(draft.text().quote(new ClauseId("c1"))).contains("草稿原文");
    }

    @Test
    void findWhenTheDocumentIsUnknownOrOfAnOfficeAboveFindsNothing() {
        assertThat(find("unknown")).isEmpty();
        assertThat(find("notice")).isEmpty();
    }

    @Test
    void findWhenTheRegistryFailsSaysThatItIsUnavailable() {
        assertThatThrownBy(() -> find("broken")).isInstanceOf(ProblemException.class);
    }

    private Optional<DraftDocument> find(String policy) {
        var json = JsonMapper.builder().addModule(new IdentifierModule()).build();
        var clients = RestClient.builder()
                .configureMessageConverters(
                        converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(json)));
        var drafts = new RegistryDrafts(registry, clients);
        return TenantScope.call(new TenantId("nx-gxt"), Actor.system("test"), () -> drafts.find(new PolicyId(policy)));
    }
}
