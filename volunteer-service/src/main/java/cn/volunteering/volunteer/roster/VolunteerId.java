package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.Identifier;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The identity of a volunteer on the platform; says nothing about the person. */
public record VolunteerId(String value) implements Identifier {

    /** An identity that no volunteer has yet. */
    public static VolunteerId next() {
        return new VolunteerId(UUID.randomUUID().toString());
    }

    /** The identity that always belongs to the same origin, so that doing the same work twice meets itself. */
    public static VolunteerId derivedFrom(String origin) {
        return new VolunteerId(
                UUID.nameUUIDFromBytes(origin.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
