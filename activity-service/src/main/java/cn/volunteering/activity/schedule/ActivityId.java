package cn.volunteering.activity.schedule;

import cn.volunteering.domain.Identifier;
import java.util.UUID;

/** The identity of an activity. */
public record ActivityId(String value) implements Identifier {

    /** Returns a new, unused id. */
    public static ActivityId fresh() {
        return new ActivityId(UUID.randomUUID().toString());
    }
}
