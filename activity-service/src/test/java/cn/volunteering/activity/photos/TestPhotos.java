package cn.volunteering.activity.photos;

import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;

import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.roster.Signature;
import java.time.Instant;

/** Lines of photos of a running activity, uploaded by the liaison. */
final class TestPhotos {

    static final Signature UPLOADED = People.signed(People.LIAISON, "2026-11-21T02:00:00Z");

    private TestPhotos() {}

    static ActivityPhoto aPhoto() {
        return takenAt("2026-11-21T01:00:00Z");
    }

    static ActivityPhoto takenAt(String instant) {
        var upload = new Upload(Instant.parse(instant), "ab".repeat(32), 40, 20, new byte[1], new byte[1]);
        return ActivityPhoto.of(new PhotoId("photo-1"), anActivity().running(), PhotoKind.PROCESS, upload, UPLOADED);
    }

    static ActivityPhoto showing(Recognisable people) {
        return aPhoto().describe(
                        new Description(PhotoKind.PROCESS, "路口劝导", null, people), people.participants(), UPLOADED.at())
                .orThrow();
    }
}
