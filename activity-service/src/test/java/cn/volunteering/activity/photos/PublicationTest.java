package cn.volunteering.activity.photos;

import static cn.volunteering.activity.photos.Publication.Obstacle;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.roster.VolunteerId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether a photo may be published: with the consent of everyone who can be recognised. */
class PublicationTest {

    private static final VolunteerId ONE = new VolunteerId("volunteer-1");
    private static final VolunteerId TWO = new VolunteerId("volunteer-2");

    @Test
    void aPhotoIsForInternalUseUntilSomebodySaysWhoCanBeRecognised() {
        assertThat(Publication.of(TestPhotos.aPhoto(), Set.of()).obstacle()).isEqualTo(Obstacle.PEOPLE_NOT_NAMED);
        assertThat(Publication.of(TestPhotos.showing(Recognisable.NOBODY), Set.of())
                        .isPermitted())
                .isTrue();
    }

    @Test
    void everyoneWhoCanBeRecognisedMustConsent() {
        var both = TestPhotos.showing(new Recognisable(List.of(ONE, TWO), false));

        assertThat(Publication.of(both, Set.of(ONE, TWO)).isPermitted()).isTrue();
        var withdrawn = Publication.of(both, Set.of(ONE));
        assertThat(withdrawn.obstacle()).isEqualTo(Obstacle.CONSENT_MISSING);
        assertThat(withdrawn.withoutConsent()).containsExactly(TWO);
    }

    @Test
    void nobodyCanConsentForOthers() {
        var crowd = TestPhotos.showing(new Recognisable(List.of(ONE), true));

        assertThat(Publication.of(crowd, Set.of(ONE)).obstacle()).isEqualTo(Obstacle.OTHERS_RECOGNISABLE);
    }

    @Test
    void whatIsGoneIsNotPublished() {
        var expired = TestPhotos.showing(Recognisable.NOBODY)
                .expire(Instant.parse("2029-11-21T00:00:00Z"))
                .orThrow();

        assertThat(Publication.of(expired, Set.of()).obstacle()).isEqualTo(Obstacle.GONE);
    }
}
