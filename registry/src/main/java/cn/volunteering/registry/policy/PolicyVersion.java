package cn.volunteering.registry.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a policy document: a draft, which can be edited, or a published version, which never changes.
 *
 * @param number from 1, without gaps
 * @param publishedAt when it was published; {@code null} for a draft
 */
public record PolicyVersion(
        int number, PolicyContent content, @Nullable Instant publishedAt) {

    /** Returns whether it is published, so that verdicts may cite it. */
    public boolean isPublished() {
        return publishedAt != null;
    }
}
