package cn.volunteering.activity.insignia;

import cn.volunteering.domain.Identifier;
import java.util.UUID;

/** The identity of an issue slip. */
public record SlipId(String value) implements Identifier {

    /** Returns a new, unused id. */
    public static SlipId fresh() {
        return new SlipId(UUID.randomUUID().toString());
    }
}
