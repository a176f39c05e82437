package cn.volunteering.registry.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a policy document: a draft that can be edited, or published and from then on unchangeable.
 *
 * @param number from 1, without gaps
 * @param publishedAt when it was published; nothing for a draft
 */
public record PolicyVersion(
        int number, PolicyContent content, @Nullable Instant publishedAt) {

    /** Whether it is published, so that verdicts may cite it. */
    public boolean isPublished() {
        return publishedAt != null;
    }
}
