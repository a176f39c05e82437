package cn.volunteering.volunteer.post.web;

import cn.volunteering.volunteer.post.Body;
import cn.volunteering.volunteer.post.Ending;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post as shown.
 *
 * @param holderName the present name on the roster
 * @param until the day after the person's last day in the post
 * @param succeedsId the ended post that this one fills again
 * @param allowedActions what the caller may do now
 */
record PostView(
        String id,
        long version,
        Body body,
        String holderId,
        @Nullable String holderName,
        String duty,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Ending ending,
        @Nullable String succeedsId,
        @Nullable String notFilledBecause,
        List<String> allowedActions) {

    PostView {
        allowedActions = List.copyOf(allowedActions);
    }
}
