package cn.volunteering.volunteer.consent;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import cn.volunteering.volunteer.AgencyWithSection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** People consent for themselves and change their minds; the committee reads who has consented to what. */
class ConsentIT extends AgencyWithSection {

    private static final String OWN = "/volunteers/me/consents";
    private static final String PHOTOS = OWN + "/PHOTO_PUBLICATION";
    private static final Map<String, Integer> READ = Map.of("textVersion", 1);

    private Caller self;

    @BeforeEach
    void aVolunteer() {
        agency.link(agency.register(1, office).id(), "consenting-person");
        self = agency.caller("consenting-person", "volunteer");
    }

    @Test
    void aConsentIsGivenAndWithdrawnAndTheHistoryStays() {
        assertThat(own("PHOTO_PUBLICATION").path("standing").asString()).isEqualTo("NONE");
        assertThat(own("PHOTO_PUBLICATION").path("allowedActions").toString()).isEqualTo("[\"GIVE\"]");

        var given = self.put(PHOTOS, READ).body();

        assertThat(given.path("standing").asString()).isEqualTo("GIVEN");
        assertThat(given.path("since").isString()).isTrue();
        assertThat(given.path("allowedActions").toString()).isEqualTo("[\"WITHDRAW\"]");
        assertThat(self.put(PHOTOS, READ).body().path("history")).hasSize(1);

        assertThat(self.delete(PHOTOS).body().path("standing").asString()).isEqualTo("WITHDRAWN");
        assertThat(own("PHOTO_PUBLICATION").path("history").valueStream().map(step -> step.path("given")
                        .asBoolean()))
                .containsExactly(false, true);
        assertThat(own("LOCATION").path("standing").asString()).isEqualTo("NONE");
    }

    @Test
    void theNoticeIsAcknowledgedOnly() {
        var read = self.put(OWN + "/PRIVACY_NOTICE", READ).body();

        assertThat(read.path("standing").asString()).isEqualTo("GIVEN");
        assertThat(read.path("allowedActions")).isEmpty();
        assertThat(self.delete(OWN + "/PRIVACY_NOTICE").problem()).isEqualTo("consent-is-notice");
    }

    @Test
    void anotherVersionThanTheCurrentOneIsNotAgreedTo() {
        assertThat(self.put(PHOTOS, Map.of("textVersion", 2)).problem()).isEqualTo("consent-text-changed");
        assertThat(self.put(PHOTOS, Map.of()).faultyFields()).containsExactly("textVersion");
        assertThat(self.put(OWN + "/EVERYTHING", READ).status()).isEqualTo(404);
    }

    @Test
    void theCommitteeReadsWhoConsentedToWhatAndConsentsForNobody() {
        agency.register(2, office);
        agency.register(3, agency.section("人事处"));
        self.put(PHOTOS, READ);

        assertThat(names("kind=PHOTO_PUBLICATION&given=true")).containsExactly("演示001 GIVEN");
        assertThat(names("kind=PHOTO_PUBLICATION&given=false")).containsExactly("演示002 NONE", "演示003 NONE");
        assertThat(names("kind=LOCATION&given=true")).isEmpty();
        assertThat(names("kind=PHOTO_PUBLICATION&section=" + office)).containsExactly("演示001 GIVEN", "演示002 NONE");
        self.delete(PHOTOS);

        assertThat(names("kind=PHOTO_PUBLICATION&name=001")).containsExactly("演示001 WITHDRAWN");
        assertThat(committee.put(PHOTOS, READ).status()).isEqualTo(404);
        assertThat(agency.liaison().get("/consents?kind=LOCATION").status()).isEqualTo(403);
    }

    @Test
    void someoneWhoLeftMayStillWithdraw() {
        self.put(PHOTOS, READ);
        var volunteer = committee.read("/volunteers").path("items").path(0);
        var path = "/volunteers/" + volunteer.path("id").asString();
        committee.post(
                path + "/departure",
                Map.of("on", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(), "reason", "退休"),
                committee.get(path).etag());

        assertThat(self.delete(PHOTOS).body().path("standing").asString()).isEqualTo("WITHDRAWN");
        assertThat(names("kind=PHOTO_PUBLICATION")).isEmpty();
    }

    private JsonNode own(String kind) {
        return self.read(OWN)
                .valueStream()
                .filter(each -> each.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(String query) {
        return committee
                .read("/consents?" + query)
                .path("items")
                .valueStream()
                .map(each -> each.path("volunteerName").asString() + " "
                        + each.path("standing").asString())
                .toList();
    }
}
