package cn.volunteering.scoring.souvenir;

import cn.volunteering.domain.Identifier;
import java.util.UUID;

/** The identity of a souvenir. */
public record SouvenirId(String value) implements Identifier {

    /** Returns a new, unused id. */
    static SouvenirId next() {
        return new SouvenirId(UUID.randomUUID().toString());
    }
}
