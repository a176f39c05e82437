package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.TestClient.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The stock of insignia, requests for it, and whether the uniform was worn (NX-25, NX-26). */
class InsigniaStockIT extends AgencyWithInsignia {

    @Test
    void issuesAtTheSameMomentNeverTakeMoreThanTheStock() throws Exception {
        var slips = IntStream.range(0, 4)
                .mapToObj(_ -> agency.recruitingActivity(3))
                .map(activity -> requestedVests(activity, 8))
                .toList();
        var attempts = slips.stream()
                .<Callable<Answer>>map(slip -> () -> agency.committee().post(slip + "/issue", vests(8)))
                .toList();

        List<Integer> statuses;
        try (var threads = Executors.newFixedThreadPool(4)) {
            statuses = threads.invokeAll(attempts).stream()
                    .map(Future::resultNow)
                    .map(Answer::status)
                    .toList();
        }

        assertThat(statuses).containsExactlyInAnyOrder(200, 200, 409, 409);
        assertThat(left(vests)).isEqualTo(4);
    }

    @Test
    void anActivityHasOnePendingRequestAndMayHaveAnotherLater() {
        String activity = agency.runningActivity(3);
        String slip = requested(activity, 2);
        var again = pieces(1, 1);

        assertThat(agency.liaison()
                        .post("/activities/" + activity + "/insignia-slips", again)
                        .status())
                .isEqualTo(409);
        agency.committee().post(slip + "/refusal", Map.of("reason", "数量过多"));
        assertThat(agency.liaison().read(slip).at("/dropped/reason").asString()).isEqualTo("数量过多");
        assertThat(agency.liaison()
                        .post("/activities/" + activity + "/insignia-slips", again)
                        .status())
                .isEqualTo(201);
        assertThat(agency.liaison()
                        .read("/activities/" + activity + "/insignia")
                        .path("slips")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void stockIsLoweredOnlyWhileItemsAreNotOfferedAndNotBelowWhatIsHeld() {
        issued(agency.runningActivity(3), 5);
        String path = "/insignia-items/" + vests;

        assertThat(agency.committee()
                        .put(path, item("VEST", "演示红马甲", null, 19, true), "\"1\"")
                        .problem())
                .isEqualTo("insignia-offered");
        agency.committee().put(path, item("VEST", "演示红马甲", null, 20, false), "\"1\"");
        assertThat(agency.committee()
                        .put(path, item("VEST", "演示红马甲", null, 4, false), "\"2\"")
                        .problem())
                .isEqualTo("insignia-stock-held");
        assertThat(agency.committee()
                        .put(path, item("VEST", "演示红马甲", null, 5, false), "\"2\"")
                        .status())
                .isEqualTo(200);
        String other = agency.runningActivity(3);
        assertThat(agency.liaison()
                        .post("/activities/" + other + "/insignia-slips", vests(1))
                        .problem())
                .isEqualTo("insignia-not-offered");
        assertThat(agency.committee()
                        .post("/insignia-items", item("VEST", "演示红马甲", null, 5, true))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void theOrganiserRecordsWhetherTheUniformWasWorn() {
        String activity = agency.recruitingActivity(3);
        String path = "/activities/" + activity;
        assertThat(agency.liaison()
                        .put(path + "/uniform-check", uniform(true, null))
                        .problem())
                .isEqualTo("uniform-not-now");
        agency.liaison().post(path + "/start");

        assertThat(agency.liaison()
                        .put(path + "/uniform-check", uniform(false, null))
                        .problem())
                .isEqualTo("uniform-reason-missing");
        agency.liaison().put(path + "/uniform-check", uniform(false, "马甲不够"));
        var shown = agency.committee().read(path + "/insignia");
        assertThat(shown.at("/uniform/worn").asBoolean()).isFalse();
        assertThat(shown.at("/uniform/reason").asString()).isEqualTo("马甲不够");
        assertThat(actions(shown)).containsExactly("REQUEST", "CHECK_UNIFORM");
        agency.liaison().put(path + "/uniform-check", uniform(true, null));
        assertThat(agency.committee()
                        .read(path + "/insignia")
                        .at("/uniform/worn")
                        .asBoolean())
                .isTrue();
    }

    private static Map<String, Object> uniform(boolean worn, String reason) {
        var body = new HashMap<String, Object>();
        body.put("worn", worn);
        body.put("reason", reason);
        return body;
    }
}
