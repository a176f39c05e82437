package cn.volunteering.activity.photos.web;

import cn.volunteering.activity.photos.ActivityPhoto;
import cn.volunteering.activity.photos.PhotoId;
import cn.volunteering.activity.photos.PhotoKind;
import cn.volunteering.activity.photos.Publication;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.web.SignatureView;
import cn.volunteering.domain.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A photo as shown; the picture has an address of its own.
 *
 * @param sha256 of the file as it was uploaded
 * @param people who can be recognised; {@code null} until somebody says
 * @param othersRecognisable whether somebody who did not take part can be recognised
 * @param publishable whether it may be shown outside the agency
 * @param obstacle why it may not
 * @param withoutConsent the recognisable participants whose consent is missing
 * @param hasPicture whether the picture is kept
 * @param deletedFor why it was deleted
 * @param sameElsewhere other activities for which the same file was uploaded
 * @param allowedActions what the caller may do now
 */
record PhotoView(
        PhotoId id,
        PhotoKind kind,
        @Nullable String caption,
        @Nullable Instant takenAt,
        String sha256,
        int width,
        int height,
        @Nullable SignatureView uploaded,
        @Nullable List<PersonView> people,
        boolean othersRecognisable,
        boolean publishable,
        Publication.@Nullable Obstacle obstacle,
        List<PersonView> withoutConsent,
        boolean hasPicture,
        @Nullable String deletedFor,
        @Nullable SignatureView deleted,
        @Nullable Instant expiredAt,
        List<SameView> sameElsewhere,
        List<String> allowedActions,
        long version) {

    /**
     * A person on a photo.
     *
     * @param displayName {@code null} if the person is not known here
     */
    record PersonView(VolunteerId volunteerId, @Nullable String displayName) {}

    /** Another activity with the same file. */
    record SameView(ActivityId activityId, String title) {}

    static PhotoView of(Versioned<ActivityPhoto> photo, PhotoSurroundings around, List<String> actions) {
        var it = photo.state();
        var people = it.people();
        var deletion = it.deletion();
        var publication = around.publication(it);
        return new PhotoView(
                it.id(),
                it.kind(),
                it.caption(),
                it.takenAt(),
                it.sha256(),
                it.width(),
                it.height(),
                around.signed(it.uploaded()),
                people == null ? null : around.persons(people.participants()),
                people != null && people.others(),
                publication.isPermitted(),
                publication.obstacle(),
                around.persons(publication.withoutConsent()),
                it.hasPicture(),
                deletion == null ? null : deletion.reason(),
                deletion == null ? null : around.signed(deletion.signed()),
                it.expiredAt(),
                around.sameElsewhere(it),
                actions,
                photo.version());
    }
}
