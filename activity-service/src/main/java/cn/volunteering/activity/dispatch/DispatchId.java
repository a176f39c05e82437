package cn.volunteering.activity.dispatch;

import cn.volunteering.domain.Identifier;
import java.util.UUID;

/** The identity of a dispatch order. */
public record DispatchId(String value) implements Identifier {

    /** Returns a new, unused id. */
    public static DispatchId fresh() {
        return new DispatchId(UUID.randomUUID().toString());
    }
}
