package cn.volunteering.volunteer;

import static cn.volunteering.volunteer.personaldata.TestNumbers.number;

import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.testsupport.TestTenant;
import cn.volunteering.testsupport.TestTenants;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** An agency as its people see it over HTTP: {@code agency.committee().get("/volunteers")}. */
public final class TestAgency extends TestTenant {

    /** A new agency without units and people. */
    public TestAgency(TestTenants tenants) {
        super(tenants.agency(), "volunteer", tenants);
    }

    /** Opens a section and returns its id. */
    public String section(String name) {
        return unit("SECTION", name);
    }

    /** Opens a party branch and returns its id. */
    public String branch(String name) {
        return unit("BRANCH", name);
    }

    private String unit(String axis, String name) {
        return committee()
                .post("/org-units", Map.of("axis", axis, "name", name))
                .id();
    }

    /** Registers the n-th person in a section. */
    public Answer register(int n, String section) {
        return committee().post("/volunteers", person(n, section));
    }

    /** Links a volunteer with the account that the person signs in with. */
    public Answer link(String volunteer, String account) {
        return committee().put("/volunteers/" + volunteer + "/account", Map.of("accountId", account));
    }

    /** The n-th person as a request. */
    public static Map<String, Object> person(int n, String section) {
        var person = new HashMap<String, Object>();
        person.put("displayName", "演示%03d".formatted(n));
        person.put("documentNumber", number(n));
        person.put("phone", "138%08d".formatted(n));
        person.put("sectionId", section);
        return person;
    }

    public Answer upload(String fileName, byte[] content) {
        return committee().upload("/roster-imports", file(fileName, content));
    }

    /** A file as the part of a form. */
    public MultiValueMap<String, Object> file(String name, byte[] content) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return parts;
    }
}
