package cn.volunteering.activity.photos;

import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Versioned;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The photos of the bound tenant. */
public interface Photos {

    /** Returns the photos of an activity, the first uploaded first, deleted and expired ones included. */
    List<Versioned<ActivityPhoto>> of(ActivityId activity);

    /** Returns how many photos each activity has that were not deleted; those without any are left out. */
    Map<ActivityId, Long> counts(Collection<ActivityId> activities);

    /** Returns the lines of other activities with one of the hashes. */
    List<ActivityPhoto> sameElsewhere(ActivityId activity, Collection<String> hashes);

    /** Returns photos with a picture that were uploaded before an instant. */
    List<Versioned<ActivityPhoto>> keptSince(Instant uploadedBefore);

    /** Returns some of the pictures that were stored before an instant, whether or not a line has them. */
    List<Versioned<Picture>> picturesBefore(Instant stored);

    /** Returns how many photos of a kind an activity has whose picture is kept. */
    default long showing(ActivityId activity, PhotoKind kind) {
        return of(activity).stream()
                .map(Versioned::state)
                .filter(photo -> photo.kind() == kind && photo.hasPicture())
                .count();
    }

    /** Returns how many photos an activity has that were not deleted. */
    default long count(ActivityId activity) {
        return counts(List.of(activity)).getOrDefault(activity, 0L);
    }
}
