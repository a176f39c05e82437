package cn.volunteering.activity.photos;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/** Archives the photos of activities, describes and deletes them, and lets old pictures go (NX-54). */
public final class ArchivePhotos {

    private final Aggregates<ActivityPhoto> lines;
    private final Aggregates<Picture> pictures;
    private final Photos photos;
    private final PlatformCalendar calendar;

    public ArchivePhotos(
            Aggregates<ActivityPhoto> lines, Aggregates<Picture> pictures, Photos photos, PlatformCalendar calendar) {
        this.lines = lines;
        this.pictures = pictures;
        this.photos = photos;
        this.calendar = calendar;
    }

    /** Returns why nothing can be uploaded to an activity now. */
    public Optional<Refusal> objectionTo(Activity activity) {
        return ActivityPhoto.objectionTo(activity, photos.count(activity.id()));
    }

    /**
     * Archives an upload. The picture is stored before its line, so that no line ever lacks its picture.
     *
     * @throws RefusedException if the activity takes no photos now, or has this one
     */
    public Versioned<ActivityPhoto> upload(Activity activity, PhotoKind kind, Upload upload, AccountId by) {
        objectionTo(activity).ifPresent(ArchivePhotos::refuse);
        var id = PhotoId.fresh();
        var line = ActivityPhoto.of(id, activity, kind, upload, new Signature(by, calendar.now()));
        var picture = pictures.insert(
                id.value(), Decision.accepted(new Picture(id, calendar.now(), upload.content(), upload.thumbnail())));
        try {
            return lines.insert(id.value(), Decision.accepted(line));
        } catch (AlreadyExistsException e) {
            pictures.remove(picture);
            throw new RefusedException(Refusal.of("photo-already-here", "本次活动已有这张照片"));
        }
    }

    private static void refuse(Refusal refusal) {
        throw new RefusedException(refusal);
    }

    /** Describes a photo as it was seen. */
    public Versioned<ActivityPhoto> describe(
            Versioned<ActivityPhoto> seen, Description said, Collection<VolunteerId> present) {
        return lines.save(seen, seen.state().describe(said, present, calendar.now()));
    }

    /** Deletes a photo; its line stays, with the reason. */
    public void delete(ActivityPhoto photo, String reason, AccountId by) {
        var why = new Deletion(reason, new Signature(by, calendar.now()));
        lines.change(photo.id().value(), it -> it.delete(why));
        removePicture(photo.id());
    }

    /**
     * Lets the pictures go that were uploaded longer ago than they are kept, also those that an interrupted upload left
     * without a line. Returns the number of lines.
     */
    public int expire(Duration kept) {
        var now = calendar.now();
        var last = now.minus(kept);
        for (var old = photos.picturesBefore(last); !old.isEmpty(); old = photos.picturesBefore(last)) {
            old.forEach(pictures::remove);
        }
        var lapsed = photos.keptSince(last);
        lapsed.forEach(photo -> lines.change(photo.id(), it -> it.expire(now)));
        return lapsed.size();
    }

    private void removePicture(PhotoId id) {
        pictures.find(id.value()).ifPresent(pictures::remove);
    }
}
