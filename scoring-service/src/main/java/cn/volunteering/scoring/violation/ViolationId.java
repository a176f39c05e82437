package cn.volunteering.scoring.violation;

import cn.volunteering.domain.Identifier;
import java.util.UUID;

/** The identity of an upheld violation. */
public record ViolationId(String value) implements Identifier {

    /** Returns a new, unused id. */
    static ViolationId next() {
        return new ViolationId(UUID.randomUUID().toString());
    }
}
