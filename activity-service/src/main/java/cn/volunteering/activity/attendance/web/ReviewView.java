package cn.volunteering.activity.attendance.web;

import cn.volunteering.activity.attendance.Review;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.web.SignatureView;
import org.jspecify.annotations.Nullable;

/**
 * A review as shown.
 *
 * @param rejectedFor why the time does not count; {@code null} if it was confirmed
 * @param overrules the earlier rejection that it sets aside, if there was one
 * @param because why it overrules a colleague's rejection
 */
public record ReviewView(
        @Nullable SignatureView signature,
        @Nullable String rejectedFor,
        @Nullable ReviewView overrules,
        @Nullable String because) {

    /** Returns the review with the reviewer's name; {@code null} for none. */
    public static @Nullable ReviewView of(@Nullable Review review, NameBook names) {
        return review == null
                ? null
                : new ReviewView(
                        SignatureView.of(review.signature(), names),
                        review.rejectedFor(),
                        of(review.overrules(), names),
                        review.because());
    }
}
