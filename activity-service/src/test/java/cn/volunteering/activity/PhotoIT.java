package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.photos.ArchivePhotos;
import cn.volunteering.activity.photos.PhotoId;
import cn.volunteering.activity.photos.PhotoProperties;
import cn.volunteering.activity.photos.Picture;
import cn.volunteering.activity.photos.TestPictures;
import cn.volunteering.domain.Decision;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.TestClient.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The liaison archives the photos of an activity; some of them may be published (NX-54). */
@ServiceTest
class PhotoIT {

    private static final String TAKEN = "2026:11:21 08:30:00";

    @Autowired
    private TestAgencies agencies;

    @Autowired
    private TestClock clock;

    @Autowired
    private ArchivePhotos archive;

    @Autowired
    private AggregateStore<Picture> pictures;

    @Autowired
    private PhotoProperties properties;

    private TestAgency agency;
    private String activity;

    @BeforeEach
    void anAgencyWithARunningActivity() {
        clock.reset();
        agency = agencies.withVolunteers(2);
        activity = agency.recruitingActivity(3);
        agency.volunteer(1).post("/activities/" + activity + "/sign-ups");
        agency.liaison().post("/activities/" + activity + "/start");
    }

    @Test
    void thePictureIsKeptWithoutWhatTheCameraNoted() {
        byte[] file = TestPictures.photo(80, 40, 6, TAKEN);

        var uploaded = upload(agency.liaison(), activity, "BEFORE", file);

        assertThat(uploaded.status()).as(uploaded.body().toString()).isEqualTo(201);
        assertThat(uploaded.text("takenAt")).isEqualTo("2026-11-21T08:30:00+08:00");
        assertThat(uploaded.body().path("width").asInt()).isEqualTo(40);
        assertThat(uploaded.body().at("/uploaded/byName").asString()).isEqualTo("演示liaison");
        for (String part : List.of("/content", "/thumbnail")) {
            var picture = agency.liaison().get(photo(uploaded.id()) + part);
            assertThat(picture.status()).isEqualTo(200);
            assertThat(picture.headers().getFirst("Content-Type")).isEqualTo("image/jpeg");
            assertThat(picture.headers().getFirst("Cache-Control")).contains("private");
            assertThat(picture.headers().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(picture.headers().getFirst("Content-Disposition")).startsWith("inline");
            assertThat(new String(picture.bytes(), StandardCharsets.ISO_8859_1))
                    .startsWith("\u00FF\u00D8")
                    .doesNotContain("Exif", TestPictures.DEVICE);
        }
    }

    @Test
    void theSameFileIsRefusedInTheActivityAndShownInAnother() {
        byte[] file = TestPictures.photo(80, 40, 1, TAKEN);
        upload(agency.liaison(), activity, "PROCESS", file);
        String other = agency.runningActivity(3);

        assertThat(upload(agency.liaison(), activity, "AFTER", file).problem()).isEqualTo("photo-already-here");
        var again = upload(agency.liaison(), other, "PROCESS", file);

        assertThat(again.body().at("/sameElsewhere/0/activityId").asString()).isEqualTo(activity);
        assertThat(list(agency.committee())
                        .at("/photos/0/sameElsewhere/0/activityId")
                        .asString())
                .isEqualTo(other);
    }

    @Test
    void aPhotoIsPublishableWhileEveryoneOnItConsents() {
        agency.consented("PHOTO_PUBLICATION", 1, 1, true);
        String id = upload(agency.liaison(), activity, "PROCESS", TestPictures.photo(80, 40, 1, TAKEN))
                .id();
        assertThat(list(agency.liaison()).at("/photos/0/obstacle").asString()).isEqualTo("PEOPLE_NOT_NAMED");
        assertThat(list(agency.liaison()).at("/participants/0/displayName").asString())
                .isEqualTo("演示1");

        assertThat(describe(id, "1", List.of("volunteer-2")).problem()).isEqualTo("photo-people-not-present");
        assertThat(describe(id, "1", List.of("volunteer-1")).status()).isEqualTo(200);
        assertThat(describe(id, "1", List.of()).status()).isEqualTo(412);
        agency.liaison().awaitAt(photos(), shown -> assertThat(
                        shown.at("/photos/0/publishable").asBoolean())
                .isTrue());

        agency.consented("PHOTO_PUBLICATION", 1, 2, false);
        agency.liaison().awaitAt(photos(), shown -> {
            assertThat(shown.at("/photos/0/obstacle").asString()).isEqualTo("CONSENT_MISSING");
            assertThat(shown.at("/photos/0/withoutConsent/0/displayName").asString())
                    .isEqualTo("演示1");
        });
    }

    private Answer describe(String id, String version, List<String> people) {
        var said = new HashMap<String, Object>();
        said.put("kind", "PROCESS");
        said.put("caption", "路口劝导");
        said.put("people", people);
        said.put("othersRecognisable", false);
        said.put("takenAt", null);
        return agency.liaison().put(photo(id), said, "\"" + version + "\"");
    }

    @Test
    void anActivityIsClosedOnlyWithItsPhotos() {
        String path = "/activities/" + activity;
        agency.liaison().post(path + "/end");
        assertThat(list(agency.liaison()).path("missing").asInt()).isEqualTo(1);
        assertThat(agency.liaison()
                        .read("/exceptions?kind=WITHOUT_PHOTOS")
                        .at("/items/0/activityId")
                        .asString())
                .isEqualTo(activity);

        var refused = agency.liaison().post(path + "/closing");

        assertThat(refused.problem()).isEqualTo("activity-photos-missing");
        assertThat(refused.body().path("photosMissing").asInt()).isEqualTo(1);
        assertThat(agency.liaison().read(path).path("allowedActions").toString())
                .doesNotContain("CLOSE");
        agency.photographed(activity);
        assertThat(agency.liaison()
                        .read("/exceptions?kind=WITHOUT_PHOTOS")
                        .path("total")
                        .asLong())
                .isZero();
        assertThat(agency.liaison().post(path + "/closing").text("state")).isEqualTo("CLOSED");
        assertThat(upload(agency.liaison(), activity, "AFTER", TestPictures.picture("png", 9, 9))
                        .problem())
                .isEqualTo("photo-not-now");
    }

    @Test
    void thePolicySaysHowManyPhotosAreNeeded() {
        agency.photographed(activity);
        agency.policyPublished("activity-photos.minimum", "COUNT", "AT_LEAST", 2);

        agency.liaison()
                .awaitAt(photos(), shown -> assertThat(shown.path("missing").asInt())
                        .isEqualTo(1));
        agency.liaison().post("/activities/" + activity + "/end");
        assertThat(agency.liaison().post("/activities/" + activity + "/closing").problem())
                .isEqualTo("activity-photos-missing");
    }

    @Test
    void aDeletedPhotoLeavesItsLineAndReason() {
        String id = upload(agency.liaison(), activity, "PROCESS", TestPictures.photo(80, 40, 1, TAKEN))
                .id();
        assertThat(agency.caller("second", "committee").delete(photo(id)).status())
                .isEqualTo(400);

        assertThat(agency.liaison().delete(photo(id) + "?reason=blurred").status())
                .isEqualTo(204);

        var line = list(agency.committee()).at("/photos/0");
        assertThat(line.path("hasPicture").asBoolean()).isFalse();
        assertThat(line.path("deletedFor").asString()).isEqualTo("blurred");
        assertThat(line.path("sha256").asString()).hasSize(64);
        assertThat(agency.liaison().get(photo(id) + "/content").status()).isEqualTo(404);
        assertThat(list(agency.liaison()).path("missing").asInt()).isEqualTo(1);
        assertThat(agency.auditor().read("/audit?size=50").path("items").toString())
                .contains("activities-photos-deleted");
    }

    @Test
    void anOldPictureGoesAndItsLineStays() {
        agency.photographed(activity);
        String id = list(agency.liaison()).at("/photos/0/id").asString();

        clock.pass(properties.kept().minus(Duration.ofDays(1)));
        assertThat(expired()).isZero();
        clock.pass(Duration.ofDays(2));
        assertThat(expired()).isEqualTo(1);

        assertThat(agency.committee().get(photo(id) + "/thumbnail").status()).isEqualTo(404);
        var line = list(agency.committee());
        assertThat(line.at("/photos/0/obstacle").asString()).isEqualTo("GONE");
        assertThat(line.path("missing").asInt()).isZero();
        assertThat(expired()).isZero();
    }

    @Test
    void aPictureThatAnInterruptedUploadLeftBehindGoesAsWell() {
        var picture = new Picture(PhotoId.fresh(), clock.instant(), new byte[1], new byte[1]);
        var left = agency.inside(() -> pictures.insert(picture.id().value(), Decision.accepted(picture)));

        clock.pass(properties.kept().plus(Duration.ofDays(1)));

        assertThat(expired()).isZero();
        assertThat(agency.inside(() -> pictures.find(left.id()))).isEmpty();
    }

    @Test
    void photosOfTheUniformAreCountedBesideTheAnswerAboutIt() {
        String insignia = "/activities/" + activity + "/insignia";
        assertThat(agency.liaison().read(insignia).path("uniformPhotos").asInt())
                .isZero();

        String id = upload(agency.liaison(), activity, "UNIFORM", TestPictures.picture("png", 9, 9))
                .id();

        assertThat(agency.liaison().read(insignia).path("uniformPhotos").asInt())
                .isEqualTo(1);
        agency.liaison().delete(photo(id) + "?reason=blurred");
        assertThat(agency.liaison().read(insignia).path("uniformPhotos").asInt())
                .isZero();
    }

    private int expired() {
        return agency.inside(() -> archive.expire(properties.kept()));
    }

    @Test
    void photosOfAnotherSectionLookAsIfTheyDidNotExist() {
        String id = upload(agency.liaison(), activity, "PROCESS", TestPictures.picture("png", 9, 9))
                .id();

        assertThat(agency.coLiaison().get(photos()).status()).isEqualTo(404);
        assertThat(agency.coLiaison().get(photo(id) + "/content").status()).isEqualTo(404);
        assertThat(agency.coLiaison().delete(photo(id) + "?reason=none").status())
                .isEqualTo(404);
        String other = agency.runningActivity(3);
        assertThat(agency.liaison()
                        .get("/activities/" + other + "/photos/" + id + "/content")
                        .status())
                .isEqualTo(404);
        assertThat(agency.volunteer(1).get(photos()).status()).isEqualTo(403);
    }

    @Test
    void aFileThatIsNoPictureIsRefused() {
        var refused = upload(agency.liaison(), activity, "PROCESS", "<svg/>".getBytes(StandardCharsets.UTF_8));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("photo-unreadable");
    }

    private static Answer upload(Caller caller, String activity, String kind, byte[] file) {
        return caller.upload("/activities/" + activity + "/photos?kind=" + kind, TestAgency.file("photo.jpg", file));
    }

    private JsonNode list(Caller caller) {
        return caller.read(photos());
    }

    private String photos() {
        return "/activities/" + activity + "/photos";
    }

    private String photo(String id) {
        return photos() + "/" + id;
    }
}
