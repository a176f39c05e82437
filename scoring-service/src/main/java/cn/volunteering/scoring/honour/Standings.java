package cn.volunteering.scoring.honour;

import java.util.Map;

/**
 * The standings of a year.
 *
 * @param known by person or section
 * @param ofOthers the standing of those without service
 */
public record Standings(Map<String, Standing> known, Standing ofOthers) {

    public Standings {
        known = Map.copyOf(known);
    }

    /** Returns the standing of a person or section. */
    public Standing of(String holder) {
        return known.getOrDefault(holder, ofOthers);
    }
}
