package cn.volunteering.story;

import java.util.List;
import java.util.Map;

/** The onboarding request of a demo agency. */
final class DemoAgency {

    private DemoAgency() {}

    static Map<String, Object> request(String id, String overseer, String administrator) {
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
