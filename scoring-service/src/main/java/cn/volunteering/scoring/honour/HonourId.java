package cn.volunteering.scoring.honour;

import cn.volunteering.domain.Identifier;

/** The identity of a nomination and of the honour it leads to: one per round and holder. */
public record HonourId(String value) implements Identifier {

    static HonourId of(RoundId round, String holder) {
        return new HonourId(round.value() + "." + holder);
    }
}
