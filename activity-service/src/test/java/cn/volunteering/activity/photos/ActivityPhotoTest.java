package cn.volunteering.activity.photos;

import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Unsettled;
import cn.volunteering.domain.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The line of a photo in the archive (NX-54). */
class ActivityPhotoTest {

    private static final VolunteerId ONE = new VolunteerId("volunteer-1");
    private static final AccountId UPLOADER = TestPhotos.UPLOADED.by();
    private static final AccountId ANOTHER = new AccountId("another");
    private static final Instant NOW = TestPhotos.UPLOADED.at();

    @Test
    void photosAreUploadedFromTheSignUpToTheClosing() {
        var closed = anActivity().ended().close(Unsettled.NOTHING).orThrow();

        assertThat(objection(ActivityPhoto.objectionTo(anActivity().planned(), 0)))
                .isEqualTo("photo-not-now");
        assertThat(ActivityPhoto.objectionTo(anActivity().recruiting(), 0)).isEmpty();
        assertThat(ActivityPhoto.objectionTo(anActivity().ended(), 0)).isEmpty();
        assertThat(objection(ActivityPhoto.objectionTo(closed, 0))).isEqualTo("photo-not-now");
    }

    @Test
    void anActivityHasFiftyPhotosAtMost() {
        assertThat(ActivityPhoto.objectionTo(anActivity().running(), 49)).isEmpty();
        assertThat(objection(ActivityPhoto.objectionTo(anActivity().running(), 50)))
                .isEqualTo("photos-too-many");
    }

    @Test
    void aCameraWhoseClockRunsAheadSaysNothing() {
        assertThat(TestPhotos.takenAt("2026-11-21T02:00:00Z").takenAt()).isEqualTo(NOW);
        assertThat(TestPhotos.takenAt("2026-11-21T02:00:00.001Z").takenAt()).isNull();
    }

    @Test
    void onlyParticipantsAreNamed() {
        var said = new Description(PhotoKind.PROCESS, null, null, new Recognisable(List.of(ONE, ONE), false));

        assertThatDecision(TestPhotos.aPhoto().describe(said, List.of(), NOW))
                .isRefusedWith("photo-people-not-present");
        assertThat(TestPhotos.aPhoto()
                        .describe(said, List.of(ONE), NOW)
                        .orThrow()
                        .people())
                .isEqualTo(new Recognisable(List.of(ONE), false));
    }

    @Test
    void aPhotoIsNotTakenAfterNow() {
        var now = new Description(PhotoKind.AFTER, null, NOW, null);
        var later = new Description(PhotoKind.AFTER, null, NOW.plusMillis(1), null);

        assertThatDecision(TestPhotos.aPhoto().describe(now, List.of(), NOW)).isAccepted();
        assertThatDecision(TestPhotos.aPhoto().describe(later, List.of(), NOW)).isRefusedWith("photo-taken-later");
    }

    @Test
    void theUploaderDeletesBeforeTheClosingAndTheCommitteeAlways() {
        var photo = TestPhotos.aPhoto();
        var ended = anActivity().ended();
        var closed = ended.close(Unsettled.NOTHING).orThrow();

        assertThat(photo.objectionToDeletion(ended, UPLOADER, false)).isEmpty();
        assertThat(objection(photo.objectionToDeletion(ended, ANOTHER, false))).isEqualTo("photo-of-another");
        assertThat(objection(photo.objectionToDeletion(closed, UPLOADER, false)))
                .isEqualTo("photo-archived");
        assertThat(photo.objectionToDeletion(closed, ANOTHER, true)).isEmpty();
    }

    @Test
    void aDeletedPhotoKeepsItsHashAndReasonButNoPeople() {
        var why = new Deletion("模糊", TestPhotos.UPLOADED);
        var deleted = TestPhotos.showing(Recognisable.NOBODY).delete(why).orThrow();

        assertThat(deleted.hasPicture()).isFalse();
        assertThat(deleted.sha256()).isEqualTo(TestPhotos.aPhoto().sha256());
        assertThat(deleted.people()).isNull();
        assertThat(deleted.delete(new Deletion("又一次", TestPhotos.UPLOADED)).orThrow())
                .isEqualTo(deleted);
        assertThatDecision(deleted.describe(new Description(PhotoKind.AFTER, null, null, null), List.of(), NOW))
                .isRefusedWith("photo-gone");
    }

    @Test
    void theSameFileIsArchivedOncePerActivityUnlessItWasDeleted() {
        var photo = TestPhotos.aPhoto();

        assertThat(photo.naturalKey()).contains(photo.activityId().value() + "/" + photo.sha256());
        assertThat(photo.expire(NOW).orThrow().naturalKey()).isEqualTo(photo.naturalKey());
        assertThat(photo.delete(new Deletion("模糊", TestPhotos.UPLOADED))
                        .orThrow()
                        .naturalKey())
                .isEmpty();
    }

    private static String objection(Optional<Refusal> refusal) {
        return refusal.orElseThrow().code();
    }
}
