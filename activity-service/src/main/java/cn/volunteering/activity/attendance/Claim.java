package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.Signature;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a volunteer states about service that a community organised (社区服务时长申报, NX-44), and how far it has come.
 *
 * @param organiser the community or other organiser, in words
 * @param communityId its entry in the register of communities, which volunteer-service keeps; {@code null} if it has none
 * @param content what was done
 * @param proof what shows it, in words
 * @param proofSha256 the SHA-256 of a document or photo that the volunteer keeps, in lower-case hexadecimal
 * @param checked who checked it for the section, and when
 * @param withdrawnAt when the volunteer took it back
 */
public record Claim(
        String organiser,
        @Nullable String communityId,
        String content,
        @Nullable String proof,
        @Nullable String proofSha256,
        @Nullable Signature checked,
        @Nullable Instant withdrawnAt) {

    Claim checkedBy(Signature by) {
        return new Claim(organiser, communityId, content, proof, proofSha256, by, withdrawnAt);
    }

    Claim withdrawnAt(Instant now) {
        return new Claim(organiser, communityId, content, proof, proofSha256, checked, now);
    }

    /** Returns whether it says what shows the service. */
    boolean hasProof() {
        return proof != null || proofSha256 != null;
    }
}
