package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.Identifier;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The identity of a volunteer on the platform; says nothing about the person. */
public record VolunteerId(String value) implements Identifier {

    /** Returns a new, unused id. */
    public static VolunteerId next() {
        return new VolunteerId(UUID.randomUUID().toString());
    }

    /**
     * Derives the id from an origin; the same origin always yields the same id, so repeated work finds its own result.
     */
    public static VolunteerId derivedFrom(String origin) {
        return new VolunteerId(
                UUID.nameUUIDFromBytes(origin.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
