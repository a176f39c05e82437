package cn.volunteering.activity.photos;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The line of a photo in the archive (NX-54). The picture itself is a {@link Picture}; the line stays when it goes.
 *
 * @param takenAt when the picture was taken; {@code null} if neither the camera nor the organiser says
 * @param sha256 of the file as it was uploaded, in hexadecimal
 * @param people who can be recognised; {@code null} until somebody says
 * @param deletion {@code null} unless somebody deleted it
 * @param expiredAt when its time was over; {@code null} while it is kept
 */
public record ActivityPhoto(
        PhotoId id,
        ActivityId activityId,
        PhotoKind kind,
        @Nullable String caption,
        @Nullable Instant takenAt,
        String sha256,
        int width,
        int height,
        Signature uploaded,
        @Nullable Recognisable people,
        @Nullable Deletion deletion,
        @Nullable Instant expiredAt)
        implements RegisterRecord {

    /** The most photos that an activity can have. */
    public static final int MOST = 50;

    /** Returns why nothing can be uploaded to an activity now; empty if something can. */
    public static Optional<Refusal> objectionTo(Activity activity, long photos) {
        if (!activity.isRecruiting() && !activity.acceptsEntries()) {
            return Optional.of(Refusal.of("photo-not-now", "开放报名后、办结前可以上传照片")
                    .with("state", activity.state().name()));
        }
        return photos >= MOST
                ? Optional.of(Refusal.of("photos-too-many", "每次活动最多保存 " + MOST + " 张照片"))
                : Optional.empty();
    }

    /** Returns the line of an uploaded picture. */
    static ActivityPhoto of(PhotoId id, Activity activity, PhotoKind kind, Upload upload, Signature by) {
        return new ActivityPhoto(
                id,
                activity.id(),
                kind,
                null,
                upload.takenBefore(by.at()),
                upload.sha256(),
                upload.width(),
                upload.height(),
                by,
                null,
                null,
                null);
    }

    /**
     * Describes the photo, in place of what was said before.
     *
     * @param present the participants of the activity
     */
    Decision<ActivityPhoto> describe(Description said, Collection<VolunteerId> present, Instant now) {
        var people = said.people();
        if (!hasPicture()) {
            return gone();
        }
        if (people != null && !people.strangersTo(present).isEmpty()) {
            return Decision.refused("photo-people-not-present", "只能标注参加了本次活动的人员");
        }
        var taken = said.takenAt();
        return taken != null && taken.isAfter(now)
                ? Decision.refused("photo-taken-later", "拍摄时间不能晚于现在")
                : Decision.accepted(with(said));
    }

    private ActivityPhoto with(Description said) {
        return new ActivityPhoto(
                id,
                activityId,
                said.kind(),
                said.caption(),
                said.takenAt(),
                sha256,
                width,
                height,
                uploaded,
                said.people(),
                deletion,
                expiredAt);
    }

    /** Returns why the photo cannot be deleted by a caller; empty if it can. */
    public Optional<Refusal> objectionToDeletion(Activity activity, AccountId by, boolean ofCommittee) {
        if (ofCommittee) {
            return Optional.empty();
        }
        if (!uploaded.by().equals(by)) {
            return Optional.of(Refusal.of("photo-of-another", "只能删除自己上传的照片；其他照片由机关党委删除"));
        }
        return activity.isClosed() ? Optional.of(Refusal.of("photo-archived", "活动办结后，照片只能由机关党委删除")) : Optional.empty();
    }

    Decision<ActivityPhoto> delete(Deletion why) {
        return hasPicture() ? Decision.accepted(ended(why, null)) : Decision.accepted(this);
    }

    Decision<ActivityPhoto> expire(Instant now) {
        return hasPicture() ? Decision.accepted(ended(null, now)) : Decision.accepted(this);
    }

    /** Returns the line without anything that says who is on the picture. */
    private ActivityPhoto ended(@Nullable Deletion why, @Nullable Instant expired) {
        return new ActivityPhoto(
                id, activityId, kind, caption, takenAt, sha256, width, height, uploaded, null, why, expired);
    }

    private static Decision<ActivityPhoto> gone() {
        return Decision.refused("photo-gone", "照片已删除或已过保存期限");
    }

    /** Returns whether its picture is kept. */
    public boolean hasPicture() {
        return deletion == null && expiredAt == null;
    }

    /** Keeps the same file from being archived twice in one activity; a deleted one may be uploaded again. */
    @Override
    public Optional<String> naturalKey() {
        return deletion == null ? Optional.of(activityId.value() + "/" + sha256) : Optional.empty();
    }
}
