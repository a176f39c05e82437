package cn.volunteering.volunteer.post;

import cn.volunteering.domain.Identifier;
import java.util.UUID;

/** The identity of a post. */
public record PostId(String value) implements Identifier {

    /** Returns a new, unused id. */
    static PostId next() {
        return new PostId(UUID.randomUUID().toString());
    }
}
