package cn.volunteering.story;

import java.util.List;
import java.util.Map;

/** The onboarding request of a demo agency. */
public final class DemoAgency {

    private DemoAgency() {}

    /**
     * Returns the request for an agency whose name marks it as demo data.
     *
     * @param overseer the office above it
     * @param administrator the user name of its first administrator
     */
    public static Map<String, Object> request(String id, String overseer, String administrator) {
        return Map.of(
                "id",
                id,
                "name",
                "演示单位 " + id,
                "kind",
                "AGENCY",
                "unitType",
                "PROVINCIAL_ORGAN",
                "titles",
                List.of(),
                "overseer",
                overseer,
                "administrator",
                Map.of("username", administrator, "displayName", "演示管理员"));
    }
}
