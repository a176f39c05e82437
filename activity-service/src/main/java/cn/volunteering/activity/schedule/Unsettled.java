package cn.volunteering.activity.schedule;

import cn.volunteering.domain.Refusal;

/**
 * What keeps an activity from being closed without a further word (NX-27, NX-53).
 *
 * @param unreviewed records with minutes that nobody has confirmed or rejected yet
 * @param withoutCheckOut records without check-out, which count zero
 * @param withoutMinutes records of less than a whole minute, which count zero
 * @param insigniaOut pieces of insignia that were neither returned, lost nor written off, unless the committee waives them
 * @param photosMissing photos that the activity lacks of the number that the policy demands (NX-54)
 */
public record Unsettled(
        long unreviewed, long withoutCheckOut, long withoutMinutes, int insigniaOut, int photosMissing) {

    /** Everything is settled. */
    public static final Unsettled NOTHING = new Unsettled(0, 0, 0, 0, 0);

    /** Returns whether everything is settled. */
    public boolean isNothing() {
        return equals(NOTHING);
    }

    /** Returns what remains once someone accepts that records without minutes count zero. */
    public Unsettled acceptingZero() {
        return new Unsettled(unreviewed, 0, 0, insigniaOut, photosMissing);
    }

    Refusal refusal() {
        return reason().with("unreviewed", unreviewed)
                .with("withoutCheckOut", withoutCheckOut)
                .with("withoutMinutes", withoutMinutes)
                .with("insigniaOut", insigniaOut)
                .with("photosMissing", photosMissing);
    }

    private Refusal reason() {
        if (unreviewed > 0) {
            return Refusal.of("activity-hours-unreviewed", "还有时长未审核，不能办结");
        }
        if (insigniaOut > 0) {
            return Refusal.of(
                    "activity-insignia-out", "还有 " + insigniaOut + " 件标识未归还销号，不能办结；请先归还、报失或报损，确有原因的由机关党委准予办结");
        }
        return photosMissing > 0
                ? Refusal.of("activity-photos-missing", "还缺 " + photosMissing + " 张活动照片，不能办结；请先上传照片")
                : Refusal.of("activity-unsettled", "有人未签退或不足一分钟，办结后计零；请补录或驳回，或注明按零时长办结");
    }
}
