package cn.volunteering.reporting.intake.events;

import cn.volunteering.reporting.facts.FactKind;
import cn.volunteering.reporting.facts.Post;
import cn.volunteering.reporting.facts.PostId;
import cn.volunteering.reporting.facts.VolunteerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the posts of the unit. */
@Configuration(proxyBeanMethods = false)
class PostFacts {

    /** A person was appointed to a post, or the post was corrected or ended: the event of volunteer-service. */
    record PostChanged(
            PostId postId,
            Post.Body body,
            VolunteerId holderId,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable PostId succeedsId,
            boolean toBeFilled) {

        Post post() {
            return new Post(postId, body, holderId, from, until, succeedsId, toBeFilled);
        }
    }

    @Bean
    FactKind<Post> postKind() {
        return FactKind.of("POST", Post.class, post -> post.id().value())
                .from(
                        "volunteer.events.v1",
                        "volunteering.volunteer.post-changed.v1",
                        PostChanged.class,
                        PostChanged::post)
                .inTheCurrentYear();
    }
}
