package cn.volunteering.scoring.statement;

import org.jspecify.annotations.Nullable;

/**
 * The clause on which a statement rests, in its own words.
 *
 * @param document the number of the document, or its title if it has none
 * @param quote the literal words; {@code null} if they are not known here
 */
public record StatedClause(
        @Nullable String document, String clause, @Nullable String quote) {}
