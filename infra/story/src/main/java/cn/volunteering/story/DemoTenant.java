package cn.volunteering.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The onboarding requests of demo tenants, whose names mark them as demo data. */
public final class DemoTenant {

    private DemoTenant() {}

    /**
     * Returns the request for an agency.
     *
     * @param overseer the office above it
     * @param administrator the user name of its first administrator
     */
    public static Map<String, Object> agency(String id, String overseer, String administrator) {
        var request = new HashMap<>(tenant(id, "AGENCY", administrator));
        request.put("overseer", overseer);
        return request;
    }

    /** Returns the request for an office without an overseer. */
    static Map<String, Object> office(String id, String administrator) {
        return tenant(id, "OFFICE", administrator);
    }

    private static Map<String, Object> tenant(String id, String kind, String administrator) {
        return Map.of(
                "id",
                id,
                "name",
                "演示单位 " + id,
                "kind",
                kind,
                "unitType",
                "PROVINCIAL_ORGAN",
                "titles",
                List.of(),
                "administrator",
                Map.of("username", administrator, "displayName", "演示管理员"));
    }
}
