package cn.volunteering.volunteer.reportin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When and where a volunteer reported to a community.
 *
 * @param communityId an entry of the community register
 * @param proof what shows it, in words
 * @param proofSha256 the SHA-256 of a scanned proof that the volunteer keeps, in lower-case hexadecimal
 */
public record Visit(
        String communityId,
        LocalDate on,
        @Nullable String proof,
        @Nullable String proofSha256) {

    /** The longest proof, in characters. */
    public static final int LONGEST_PROOF = 200;
}
