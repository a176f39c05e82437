package cn.volunteering.volunteer;

import static cn.volunteering.volunteer.personaldata.TestNumbers.number;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.testsupport.TestTokens;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** An agency as its users see it over HTTP: each method is one user's action. */
public final class AgencyFixture {

    private final TestClient client;
    private final TenantId tenant;

    public AgencyFixture(TestClient client, TenantId tenant) {
        this.client = client;
        this.tenant = tenant;
    }

    public TenantId tenant() {
        return tenant;
    }

    public String committee() {
        return token("committee-1", "committee");
    }

    public String token(String account, String... roles) {
        return TestTokens.of(tenant, account, roles);
    }

    public String path(String below) {
        return "/api/tenants/" + tenant + "/volunteer/" + below;
    }

    public Answer get(String below, String token) {
        return client.get(path(below), token);
    }

    public Answer post(String below, String token, Object body) {
        return client.post(path(below), token, body);
    }

    public Answer put(String below, String token, Object body) {
        return client.exchange(HttpMethod.PUT, path(below), token, body, Map.of());
    }

    /** Sends a change based on the version in the given answer. */
    public Answer change(HttpMethod method, String below, String token, Answer seen, Object body) {
        return client.exchange(method, path(below), token, body, Map.of(HttpHeaders.IF_MATCH, seen.etag()));
    }

    /** Opens a unit and returns its id. */
    public String unit(String axis, String name) {
        return id(post("org-units", committee(), Map.of("axis", axis, "name", name)));
    }

    /** Registers the n-th person in a section and returns the answer. */
    public Answer register(int n, String section) {
        return post("volunteers", committee(), person(n, section));
    }

    /** Returns the request for the n-th person. */
    public static Map<String, Object> person(int n, String section) {
        var person = new HashMap<String, Object>();
        person.put("displayName", "演示%03d".formatted(n));
        person.put("documentNumber", number(n));
        person.put("phone", "138%08d".formatted(n));
        person.put("sectionId", section);
        return person;
    }

    public Answer upload(String fileName, byte[] content) {
        return client.upload(path("roster-imports"), committee(), file(fileName, content));
    }

    private static MultiValueMap<String, Object> file(String name, byte[] content) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return parts;
    }

    public static String id(Answer answer) {
        return answer.body().path("id").asString();
    }

    public static String text(Answer answer, String field) {
        return answer.body().path(field).asString("");
    }
}
