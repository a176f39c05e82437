package cn.volunteering.activity.photos;

import cn.volunteering.domain.Identifier;
import java.util.UUID;

/** The identity of a photo. */
public record PhotoId(String value) implements Identifier {

    /** Returns a new, unused id. */
    public static PhotoId fresh() {
        return new PhotoId(UUID.randomUUID().toString());
    }
}
