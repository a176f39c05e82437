package cn.volunteering.scoring.honour;

import cn.volunteering.domain.Identifier;
import java.util.Locale;

/** The identity of a yearly round: its year and kind, so that there is only one. */
public record RoundId(String value) implements Identifier {

    static RoundId of(int year, HonourKind kind) {
        return new RoundId(year + "-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
