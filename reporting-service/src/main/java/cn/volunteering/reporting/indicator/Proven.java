package cn.volunteering.reporting.indicator;

import org.jspecify.annotations.Nullable;

/**
 * A part of the volunteer block that is proven by evidence and graded by an assessor (QH-14), not computed.
 *
 * @param id the indicator in its register
 * @param source the assessment system and item that it comes from
 * @param weight beside the other parts
 * @param evidence the number of documents that prove it
 * @param grade {@code null} until it is graded
 */
public record Proven(
        String id,
        Subject subject,
        String title,
        String source,
        long weight,
        int evidence,
        @Nullable Grade grade) {}
