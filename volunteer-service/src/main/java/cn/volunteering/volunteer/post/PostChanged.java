package cn.volunteering.volunteer.post;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person was appointed to a post, or the post was corrected or ended. Carries the whole post.
 *
 * @param until the day after the person's last day in the post
 * @param succeedsId the ended post that this one fills again
 * @param toBeFilled whether the post has ended and should be filled again
 */
public record PostChanged(
        PostId postId,
        Body body,
        VolunteerId holderId,
        String duty,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Ending ending,
        @Nullable PostId succeedsId,
        boolean toBeFilled)
        implements DomainEvent {

    public static final String TYPE = "volunteering.volunteer.post-changed.v1";

    static PostChanged of(Post post) {
        return new PostChanged(
                post.id(),
                post.body(),
                post.holder(),
                post.duty(),
                post.from(),
                post.until(),
                post.ending(),
                post.succeeds(),
                post.awaitsSuccessor());
    }
}
