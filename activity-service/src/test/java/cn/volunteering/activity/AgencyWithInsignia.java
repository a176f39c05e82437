package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** An agency with a flag and twenty vests in stock, two sections, and their liaisons. */
@ServiceTest
abstract class AgencyWithInsignia {

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    TestAgency agency;
    String flag;
    String vests;

    @BeforeEach
    void anAgencyWithAFlagAndTwentyVests() {
        clock.reset();
        agency = agencies.withVolunteers(1);
        flag = stocked("FLAG", "演示队旗", "01", 1);
        vests = stocked("VEST", "演示红马甲", null, 20);
    }

    String stocked(String kind, String name, String serial, int stock) {
        var entered = agency.committee().post("/insignia-items", item(kind, name, serial, stock, true));
        assertThat(entered.status()).as(entered.body().toString()).isEqualTo(201);
        return entered.id();
    }

    static Map<String, Object> item(String kind, String name, String serial, int stock, boolean offered) {
        var form = new HashMap<String, Object>();
        form.put("kind", kind);
        form.put("name", name);
        form.put("serial", serial);
        form.put("stock", stock);
        form.put("offered", offered);
        return form;
    }

    String requested(String activity, int ofVests) {
        return requested(activity, pieces(1, ofVests));
    }

    String requestedVests(String activity, int ofVests) {
        return requested(activity, vests(ofVests));
    }

    String requested(String activity, Map<String, Object> request) {
        var made = agency.liaison().post("/activities/" + activity + "/insignia-slips", request);
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return "/insignia-slips/" + made.id();
    }

    String issued(String activity, int ofVests) {
        String slip = requested(activity, ofVests);
        var made = agency.committee().post(slip + "/issue", pieces(1, ofVests));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(200);
        return slip;
    }

    Map<String, Object> pieces(int flags, int ofVests) {
        return Map.of(
                "lines", List.of(Map.of("itemId", flag, "pieces", flags), Map.of("itemId", vests, "pieces", ofVests)));
    }

    Map<String, Object> vests(int count) {
        return Map.of("lines", List.of(Map.of("itemId", vests, "pieces", count)));
    }

    void settle(String slip, String item, int returned, int lost, int damaged, String reason) {
        var seen = "\"" + agency.liaison().read(slip).path("version").asLong() + "\"";
        var made = agency.liaison().post(slip + "/returns", returned(item, returned, lost, damaged, reason), seen);
        assertThat(made.status()).as(made.body().toString()).isEqualTo(200);
    }

    static Map<String, Object> returned(String item, int returned, int lost, int damaged, String reason) {
        var body = new HashMap<String, Object>();
        body.put("itemId", item);
        body.put("returned", returned);
        body.put("lost", lost);
        body.put("damaged", damaged);
        body.put("reason", reason);
        return body;
    }

    int left(String item) {
        return agency.committee().read("/insignia-items/" + item).path("left").asInt();
    }

    static int total(Caller caller, String query) {
        return caller.read("/insignia-slips" + query).path("total").asInt();
    }

    static List<String> actions(JsonNode object) {
        return object.path("allowedActions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
