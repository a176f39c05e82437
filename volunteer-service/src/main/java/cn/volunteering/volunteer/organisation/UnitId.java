package cn.volunteering.volunteer.organisation;

import cn.volunteering.domain.Identifier;
import java.util.UUID;

/** The identity of an org unit, unique over both axes. */
public record UnitId(String value) implements Identifier {

    /** Returns a new, unused id. */
    public static UnitId next() {
        return new UnitId(UUID.randomUUID().toString());
    }
}
