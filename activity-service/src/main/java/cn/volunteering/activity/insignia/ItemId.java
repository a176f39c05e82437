package cn.volunteering.activity.insignia;

import cn.volunteering.domain.Identifier;
import java.util.UUID;

/** The identity of an item of the stock of insignia. */
public record ItemId(String value) implements Identifier {

    /** Returns a new, unused id. */
    public static ItemId fresh() {
        return new ItemId(UUID.randomUUID().toString());
    }
}
