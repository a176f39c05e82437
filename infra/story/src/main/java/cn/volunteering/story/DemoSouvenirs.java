package cn.volunteering.story;

import java.util.List;
import java.util.Map;

/** The souvenirs of the demo agencies: one that most people can have, and two to save points for. */
final class DemoSouvenirs {

    private static final List<Map<String, Object>> CATALOGUE =
            List.of(souvenir("志愿者徽章（演示）", 2, 200), souvenir("保温杯（演示）", 20, 30), souvenir("双肩包（演示）", 40, 10));

    private DemoSouvenirs() {}

    /** Puts the souvenirs in the catalogue of an agency; those that it has stay as they are. */
    static void stock(String agency, Session committee) {
        CATALOGUE.forEach(
                each -> Patience.retrying(() -> committee.post("/api/tenants/" + agency + "/scoring/souvenirs", each))
                        .expect(201, 409));
    }

    private static Map<String, Object> souvenir(String name, int points, int stock) {
        return Map.of("name", name, "points", points, "stock", stock, "offered", true);
    }
}
